/**
 * npm run bench:editor
 *
 * What a person waits for in a real VS Code: the first conflict after a folder is opened, the marks after a
 * key, and what the activation costs beside that of an extension that does nothing. Seconds differ between
 * machines, and a busy one is slow: the ratios are what to compare.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { project } from '../../scripts/vscode-host/cache.ts';
import { launchChromium } from '../../scripts/vscode-host/chromium.ts';
import type { Wait } from './typing.ts';
import { startServedCode, type ServedCode } from '../../scripts/vscode-host/served.ts';

const ROUNDS = 3;
const WORDS = 3000;
const settings = { 'workbench.startupEditor': 'none', 'chat.disableAIFeatures': true };

const home = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
/** Written by the empty extension as soon as VS Code activates extensions. */
const readyFile = join(home, 'ready');
const empty = makeEmptyExtension();
const served = await startServedCode(settings, [empty]);
const browser = await launchChromium();
try {
  const opened: Opened[] = [];
  for (let round = 0; round < ROUNDS; round++)
    opened.push(await openSamples(browser, served, round));
  const print = (what: string, values: readonly unknown[]) =>
    console.log(`${what}, ms: ${values.join(', ')}`);
  console.log(`Samples opened, ${ROUNDS} times`);
  print(
    '  VS Code itself, until it activates extensions',
    opened.map((one) => one.editorItself),
  );
  print(
    '  from then to the first conflict on screen',
    opened.map((one) => one.firstConflict),
  );
  console.log('Activation on the thread of the extension host, as VS Code measures it');
  for (const name of ['crosscheck', 'empty'] as const)
    print(
      `  ${name}`,
      opened.map((one) => one.activation[name] ?? 'not told'),
    );
  const waits = await typing(browser, served);
  console.log(`From a key on, in ${WORDS} words, ${waits.length} keys: median, p95, longest`);
  print(
    '  VS Code itself, until it tells extensions',
    spread(waits.map(({ editorItself }) => editorItself)),
  );
  print(
    '  from then to refreshed marks',
    spread(waits.map(({ editorItself, marks }) => marks - editorItself)),
  );
  print('  from the key to refreshed marks', spread(waits.map(({ marks }) => marks)));
} finally {
  await browser.close();
  await served.stop();
  rmSync(home, { recursive: true, force: true });
}

interface Opened {
  /** Until VS Code activates an extension that does nothing and asks to be the first. */
  readonly editorItself: number;
  readonly firstConflict: number;
  readonly activation: Readonly<Record<string, number>>;
}

async function openSamples(browser: Browser, code: ServedCode, round: number): Promise<Opened> {
  const folder = join(home, `samples-${round}`);
  cpSync(join(project, 'samples'), folder, { recursive: true });
  const page = await (
    await browser.newContext({ viewport: { width: 1440, height: 860 } })
  ).newPage();
  rmSync(readyFile, { force: true });
  const began = Date.now();
  await page.goto(code.address({ folder, extension: project }));
  const icon = page.locator('.activitybar .action-item [aria-label^="Crosscheck"]').first();
  await icon.waitFor({ timeout: 120_000 });
  await icon.click({ force: true });
  const row = page.locator('.sidebar .monaco-list-row', { hasText: 'How many soldiers' });
  await row.first().waitFor({ timeout: 120_000 });
  const shown = Date.now();
  const ready = statSync(readyFile).mtimeMs;
  const [editorItself, firstConflict] = [ready - began, shown - ready].map(Math.round) as [
    number,
    number,
  ];
  const activation = await activationTimes(page);
  await page.context().close();
  return { editorItself, firstConflict, activation };
}

/** What *Show Running Extensions* says: how long loading and activating an extension held the thread. */
async function activationTimes(page: Page): Promise<Record<string, number>> {
  await page.keyboard.press('F1');
  await page.keyboard.type('Show Running Extensions');
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  const list = page.locator('.runtime-extensions-editor');
  await list.locator('.monaco-list-row').first().waitFor();
  const times: Record<string, number> = {};
  // Only the rows that can be seen are on the page, and extensions under development stand last.
  for (const end of ['Home', 'End']) {
    await list.locator('.monaco-list').press(end);
    await page.waitForTimeout(2000);
    for (const words of await list.locator('.monaco-list-row').allInnerTexts()) {
      const time = /Activation: ([\d,.]+)\s*ms/.exec(words);
      const name = /^\W*(crosscheck|empty)\b/im.exec(words)?.[1]?.toLowerCase();
      if (name && time) times[name] = Number(time[1]!.replace(/\D/g, ''));
    }
  }
  return times;
}

/** Median, 95th percentile and longest. */
function spread(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return [0.5, 0.95, 1].map((part) => Math.round(sorted[Math.ceil(part * sorted.length) - 1]!));
}

async function typing(browser: Browser, code: ServedCode): Promise<Wait[]> {
  const folder = join(home, 'typing');
  cpSync(join(project, 'samples'), folder, { recursive: true });
  writeFileSync(join(folder, 'long-article.txt'), longArticle());
  const page = await browser.newPage();
  const done = new Promise<Wait[]>((resolve, reject) => {
    void page.exposeFunction('codeAutomationLog', (_: string, parts: unknown[]) => {
      const line = parts.map(String).join(' ');
      const found = /TYPING (\[.*\])/.exec(line);
      if (found) resolve(JSON.parse(found[1]!) as Wait[]);
    });
    void page.exposeFunction('codeAutomationExit', (code: number) =>
      reject(new Error(`the typing ended with code ${code}`)),
    );
    setTimeout(() => reject(new Error('the typing did not end')), 400_000).unref();
  });
  const tests = join(project, 'build', 'bench-typing.cjs');
  await page.goto(code.address({ folder, extension: project, tests }));
  const waits = await done;
  await page.close();
  return waits;
}

/** An article of many words about what the samples are about, each paragraph with numbers of its own. */
function longArticle(): string {
  const folder = join(project, 'samples');
  const texts = readdirSync(folder)
    .filter((name) => /^0\d.*\.(?:txt|md)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const paragraphs = texts
    .flatMap((text) => text.split(/\n\s*\n/))
    .filter((paragraph) => paragraph.split(/\s+/).length > 12);
  let text = texts[0]!
    .split(/\n\s*\n/)
    .slice(0, 4)
    .join('\n\n');
  for (let i = 0; text.split(/\s+/).length < WORDS; i++)
    text += `\n\n${paragraphs[i % paragraphs.length]!.replace(/\d+/g, (digits) => String(Number(digits) + i))}`;
  return `${text}\n`;
}

function makeEmptyExtension(): string {
  const folder = join(home, 'bench.empty-0.0.1');
  const { engines } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    engines: { vscode: string };
  };
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      ...{ name: 'empty', displayName: 'Empty', publisher: 'bench', version: '0.0.1' },
      ...{ engines: { vscode: engines.vscode }, main: './main.js', activationEvents: ['*'] },
    }),
  );
  writeFileSync(
    join(folder, 'main.js'),
    `exports.activate = () => require('node:fs').writeFileSync(${JSON.stringify(readyFile)}, '');\n`,
  );
  return folder;
}
