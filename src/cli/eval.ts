import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { scoreLabels, type LabelScore } from '../core/annotations/labelled-set.ts';
import { openStore } from '../core/annotations/store.ts';
import { createCorpus } from '../core/corpus.ts';
import { createTools } from '../core/tools.ts';
import { diskFiles } from '../node/disk.ts';
import { loadModels } from '../node/load-models.ts';
import { correctionsOf } from '../server/corrections.ts';
import { placeMarks } from '../server/placed-marks.ts';
import { readPaths } from './read-folder.ts';

/**
 * `crosscheck eval labels FOLDER [--format json|text]`
 *
 * Measures the conflicts that are listed in a folder against the labels that people gave with
 * *Report as…*. Reads, and writes nothing.
 *
 * @param print Takes what goes to standard output.
 * @returns The exit code: 0 where it was measured.
 * @throws An Error with a sentence for the person when the arguments or the folder are wrong.
 */
export async function evalLabels(
  args: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  });
  const [what, folder, ...more] = positionals;
  if (what !== 'labels' || folder === undefined || more.length)
    throw new Error('Say what to measure, and name one folder: crosscheck eval labels FOLDER.');
  if (values.format !== 'json' && values.format !== 'text')
    throw new Error(`The format is "json" or "text", not "${values.format}".`);
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new Error(`${folder} is no folder.`);
  const store = await openStore(diskFiles(folder));
  const corpus = createCorpus(createTools(loadModels()));
  for (const file of await readPaths([folder]))
    if ('text' in file) {
      const records = store.of(file.file);
      const marks = placeMarks(file.file, file.text, records);
      corpus.put(file.file, file.text, correctionsOf(records, marks));
    }
  const score = scoreLabels(corpus.questions(), store.all());
  print(values.format === 'json' ? JSON.stringify(score, null, 1) + '\n' : inWords(score));
  return 0;
}

function inWords(score: LabelScore): string {
  const { precision, right, labelled, byKind, byLabel } = score;
  const lines = [
    precision === null
      ? 'No listed conflict carries a label yet: use “Report as…” on a row of Conflicts.'
      : `Precision ${precision.toFixed(2)}: ${right} of ${labelled} labelled conflicts are conflicts.`,
    ...Object.entries(byKind).map(
      ([kind, counts]) =>
        `  ${kind}: ${counts.precision.toFixed(2)} (${counts.right} of ${counts.labelled})`,
    ),
    `Labels: ${Object.entries(byLabel)
      .map(([label, count]) => `${label} ${count}`)
      .join(', ')}.`,
    `Not labelled: ${score.unlabelled}. Labelled differently by two people: ${score.disagreed}.`,
    `Called a conflict but listed as something else: ${score.missed}.`,
    `Labels whose question the folder no longer asks: ${score.gone}.`,
  ];
  return lines.map((line) => line + '\n').join('');
}
