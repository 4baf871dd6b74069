/**
 * npm run --silent compare -- FOLDER
 *
 * Analyses the same articles with the code of this checkout and with that of another, and prints in which of them the
 * analyses differ, and for which folders the rows do. Ends with 1 where any do: a change that only tidies has none.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { tellDifferences, type Reading } from './compare/readings.ts';

const [other] = process.argv.slice(2);
if (!other || !existsSync(join(other, 'src/core/corpus.ts'))) {
  console.error(
    'usage: npm run --silent compare -- FOLDER (another checkout, with its node_modules)',
  );
  process.exit(2);
}
const [here, there] = await Promise.all([readWith('.'), readWith(other)]);
const told = tellDifferences(here, there);
for (const line of told) console.log(line);
console.log(`${here.length} readings, ${told.length ? 'some differ' : 'all the same'}`);
process.exitCode = told.length ? 1 : 0;

/** All readings by the code of a checkout. */
async function readWith(checkout: string): Promise<readonly Reading[]> {
  const script = fileURLToPath(new URL('compare/read-with.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, checkout], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const readings: Reading[] = [];
  for await (const line of createInterface(child.stdout))
    readings.push(JSON.parse(line) as Reading);
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(`the code of ${checkout} ended with ${code}`);
  return readings;
}
