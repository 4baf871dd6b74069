/**
 * npm run eval:all              measures every figure of the scoreboard and writes EVALUATION.md
 * npm run eval:all -- --check   measures, and fails where a figure is more than a point worse than there
 *
 * With names of tasks (npm run eval:all -- times pairs) only their figures are measured; the others stay.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs, promisify } from 'node:util';
import { corpora, lowerIsBetter, scoreboard, type Figure } from './eval/scoreboard.ts';

const BOARD = 'EVALUATION.md';
const BEGIN = '<!-- figures: written by npm run eval:all -->';
const END = '<!-- end of figures -->';

/** How much a figure may fall before it counts as a loss: one point. */
const TOLERANCE = 0.01;

const { positionals: chosen, values: options } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
});
/** Take minutes, and are measured whenever the board is written: a queue that has no target that is met, and another library. */
const isLeftOut = ({ task, file }: Figure) =>
  task === 'compromise' || file === 'attribution/polnear-train.jsonl';
const asked = scoreboard.filter(
  (figure) =>
    (chosen.length === 0 || chosen.includes(figure.task)) && !(options.check && isLeftOut(figure)),
);

const LONGEST = /^(?:queue|paraphrases|told-apart|one-event|mutations|body-unseen)$/;

type Metrics = Readonly<Record<string, number>>;
const run = promisify(execFile);

async function measure(task: string, file: string | null): Promise<Metrics> {
  const args = ['--import', 'tsx', 'scripts/eval.ts', task];
  if (file) args.push(`${corpora}/${file}`);
  const { stdout } = await run(process.execPath, args, { maxBuffer: 1 << 26 });
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Metrics;
}

async function measureAll(): Promise<ReadonlyMap<Figure, number>> {
  const jobs = new Map<string, Figure[]>();
  for (const figure of asked) {
    const job = `${figure.task} ${figure.file ?? ''}`;
    jobs.set(job, [...(jobs.get(job) ?? []), figure]);
  }
  const measured = new Map<Figure, number>();
  // What takes longest first, so that neither worker waits for the other at the end.
  const isLong = ([figure]: readonly Figure[]) => LONGEST.test(figure!.task);
  const all = [...jobs.values()];
  const queue = [...all.filter(isLong), ...all.filter((job) => !isLong(job))];
  const worker = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const metrics = await measure(job[0]!.task, job[0]!.file);
      for (const figure of job) measured.set(figure, metrics[figure.metric] ?? NaN);
      console.log(`${job[0]!.task} ${job[0]!.file ?? ''} measured`);
    }
  };
  await Promise.all([worker(), worker()]);
  return measured;
}

function line(figure: Figure, value: number): string {
  const { task, file, metric, others, target } = figure;
  const better = lowerIsBetter.includes(metric) ? -1 : 1;
  const isReached = target !== null && better * Math.round(value * 1000) >= better * target * 1000;
  const reached = target === null ? '' : isReached ? `${target} ✓` : `${target}`;
  return `| ${task} | ${file ?? 'own'} | ${metric} | ${value.toFixed(3)} | ${reached} | ${others} |`;
}

function table(figures: ReadonlyMap<Figure, number>): string {
  return [
    '| task | set | metric | Crosscheck | target | others |',
    '|---|---|---|---|---|---|',
    ...scoreboard.map((figure) => line(figure, figures.get(figure) ?? NaN)),
  ].join('\n');
}

const rowOf = ({ task, file, metric }: Figure) => `${task} ${file ?? 'own'} ${metric}`;

/** The figures that EVALUATION.md promises, by task, set and metric. */
function promised(board: string): ReadonlyMap<string, number> {
  const rows = board.slice(board.indexOf(BEGIN), board.indexOf(END)).split('\n');
  return new Map(
    rows.map((row) => {
      const [, task, file, metric, value] = row.split('|').map((cell) => cell.trim());
      return [`${task} ${file} ${metric}`, Number(value)];
    }),
  );
}

function losses(measured: ReadonlyMap<Figure, number>, board: string): readonly string[] {
  const before = promised(board);
  return asked.flatMap((figure) => {
    const was = before.get(rowOf(figure));
    const is = measured.get(figure)!;
    if (was === undefined) return [];
    const fall = lowerIsBetter.includes(figure.metric) ? is - was : was - is;
    return fall <= TOLERANCE
      ? []
      : [`${figure.task} ${figure.file ?? ''} ${figure.metric}: ${was} → ${is.toFixed(3)}`];
  });
}

if (!existsSync(corpora)) {
  console.log(`Nothing measured: the corpora are not here (${corpora}).`);
} else {
  const measured = await measureAll();
  const board = readFileSync(BOARD, 'utf8');
  if (options.check) {
    const lost = losses(measured, board);
    for (const loss of lost) console.error(`Lost more than a point: ${loss}`);
    console.log(`${asked.length - lost.length} figures hold, ${lost.length} fell.`);
    process.exitCode = lost.length ? 1 : 0;
  } else {
    const [head, rest] = [board.slice(0, board.indexOf(BEGIN)), board.slice(board.indexOf(END))];
    const before = promised(board);
    const figures = new Map(
      scoreboard.map((row) => [row, measured.get(row) ?? before.get(rowOf(row)) ?? NaN] as const),
    );
    writeFileSync(BOARD, `${head}${BEGIN}\n\n${table(figures)}\n\n${rest}`);
    console.log(`${BOARD} written.`);
  }
}
