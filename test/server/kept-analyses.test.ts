import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startClient } from './client.ts';

/** More articles than the server reads by itself, about a town each; two of them contradict each other. */
const articles: Record<string, string> = Object.fromEntries(
  'Arn Bel Cor Dal Eld Fal Gor Hol Iver Jor Kar Lun Mar Nor Osk Pel Quin Ros Sel Tor Ulv Ver'
    .split(' ')
    .map((town, i) => [
      `${town}.txt`,
      `Fire in ${town}mark\n\nPublished May 6, 2024\n\n${town.toUpperCase()}MARK — ${i + 11} people were killed ` +
        `when a mill burned down in ${town}mark on Sunday, police said.\n\nThe mayor thanked the firefighters.`,
    ]),
);
articles['again.txt'] = articles['Arn.txt']!.replace('11 people', '19 people');

describe('what was read before', function () {
  // Two starts of the server in each test, with a process beside it.
  this.timeout(60_000);
  let storage: string;
  beforeEach(() => void (storage = mkdtempSync(join(tmpdir(), 'crosscheck-storage-'))));
  afterEach(() => rmSync(storage, { recursive: true }));

  const entries = () =>
    readdirSync(join(storage, 'analyses'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();

  async function questions(files = articles) {
    const client = await startClient(files, {}, 'en', storage, join(storage, 'articles'));
    const found = await client.questions();
    await client.stop();
    return found.map(({ question, answers }) => [question, answers.map(({ answer }) => answer)]);
  }

  it('is kept for the next start, with what was compared, and leads to the same', async () => {
    const first = await questions();
    const kept = entries();
    // Of each article what it says, and what comparing it with others led to; and what was listed.
    assert.equal(kept.length, 2 * Object.keys(articles).length + 1);
    assert.ok(first.length > 0);
    const times = kept.map((path) => statSync(path).mtimeMs);
    assert.deepEqual(await questions(), first);
    assert.deepEqual(entries(), kept);
    assert.deepEqual(
      kept.map((path) => statSync(path).mtimeMs),
      times,
      'nothing was written again',
    );
  });

  it('is made anew where an entry is cut short, of another file, or no entry at all', async () => {
    const first = await questions();
    const kept = entries();
    const whole = kept.map((path) => readFileSync(path));
    writeFileSync(kept[0]!, whole[0]!.subarray(0, 200));
    writeFileSync(kept[1]!, whole[2]!);
    writeFileSync(kept[3]!, 'Nothing that Crosscheck wrote.');
    writeFileSync(kept[4]!, '');
    rmSync(kept[5]!);
    assert.deepEqual(await questions(), first);
    assert.deepEqual(
      entries().map((path) => readFileSync(path)),
      whole,
    );
  });

  it('counts for an article whose text is the same, and for no other', async () => {
    await questions();
    const before = entries();
    await questions({ ...articles, 'Bel.txt': articles['Bel.txt']!.replace('12 people', '90') });
    assert.equal(entries().length, before.length + 2);
  });
});
