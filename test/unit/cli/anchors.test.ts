import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { harmless, type Edit } from '../../../scripts/eval/edits/harmless.ts';
import { figures } from '../../../scripts/eval/edits/figures.ts';
import { CLOSE, OPEN, unmark } from '../../../scripts/eval/edits/marked-text.ts';
import { meaningful } from '../../../scripts/eval/edits/meaning.ts';
import { seeded } from '../../../scripts/eval/edits/random.ts';
import { restyling } from '../../../scripts/eval/edits/restyling.ts';
import { surroundings } from '../../../scripts/eval/edits/surroundings.ts';
import { wording } from '../../../scripts/eval/edits/wording.ts';
import { run } from '../../../src/cli/run.ts';

const HEAD = `Ferry fire kills eleven off Port Lucan

PORT LUCAN — A ferry caught fire off Port Lucan on Tuesday night. The night train from Varsk was late. `;
const SENTENCE =
  'On Monday, 2 March 2026 the Estavian ministry said that about 1,240 people were on board and that 11% of them have left with Ada Roth.';
const TAIL = ` Ferries run as usual from Varsk pier.

“We have lost friends,” harbour master Ilan Dorsey told reporters. The cause of the fire is not known.
`;
const ARTICLE = HEAD + SENTENCE + TAIL;

interface Place {
  readonly state: string;
  readonly start?: number;
  readonly end?: number;
  readonly verdictHolds: boolean;
}

describe('where marks stand, at the command line', function () {
  this.timeout(60_000);
  let folder: string;
  const path = () => join(folder, 'ferry.txt');
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crosscheck-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function crosscheck(...args: string[]): Promise<string> {
    let [out, problem] = ['', ''];
    const keep = (text: string) => (out += text);
    const code = await run(args, keep, (text) => (problem += text));
    if (code === 1) throw new Error(problem);
    return out;
  }

  /** Marks the sentence in one text, and says where the mark stands in another. */
  async function standsIn(before: string | Uint8Array, now: string | Uint8Array): Promise<Place> {
    await writeFile(path(), before);
    await crosscheck('mark', path(), '--quote', SENTENCE, '--verdict', 'verified', '--as', 'Ann');
    await writeFile(path(), now);
    const out = await crosscheck('anchors', folder, '--format', 'json');
    return (JSON.parse(out) as { annotations: readonly [Place] }).annotations[0];
  }

  function edited(edit: Edit) {
    const cut = { head: HEAD, sentence: OPEN + SENTENCE + CLOSE, tail: TAIL };
    const marked = edit(cut, seeded(1));
    return marked === null ? null : unmark(marked);
  }

  for (const [name, edit] of Object.entries({ ...harmless, ...restyling, ...surroundings })) {
    const after = edited(edit);
    if (after)
      it(`a verdict holds when an edit does this: ${name}`, async () => {
        const { verdictHolds, start, end } = await standsIn(ARTICLE, after.text);
        assert.equal(verdictHolds, true);
        // A mark that is first in a file is no part of its text.
        const text = after.text.replace(/^\ufeff/, '');
        assert.match(text.slice(start, end), /^On Monday.+Ada Roth\W*$/su);
      });
  }

  for (const [name, edit] of Object.entries({ ...meaningful, ...figures, ...wording })) {
    const after = edited(edit);
    if (after?.span)
      it(`no verdict is carried over when an edit does this: ${name}`, async () => {
        const { verdictHolds, state } = await standsIn(ARTICLE, after.text);
        assert.equal(verdictHolds, false);
        assert.match(state, /^(?:changed|orphan)$/);
      });
  }

  const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
    'UTF-8 with a byte order mark': (text) => Buffer.from(`\ufeff${text}`),
    'UTF-16 with a byte order mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    'UTF-16 without one': (text) => Buffer.from(text, 'utf16le'),
    'windows-1252': (text) =>
      Buffer.from(text.replace('—', '\x97').replace('“', '\x93').replace('”', '\x94'), 'latin1'),
  };
  for (const [name, encode] of Object.entries(encodings))
    it(`offsets count the text and not the bytes after it is saved as ${name}`, async () => {
      const { verdictHolds, start, end } = await standsIn(ARTICLE, encode(ARTICLE));
      assert.equal(verdictHolds, true);
      assert.equal(ARTICLE.slice(start, end), SENTENCE);
    });

  it('a mark on a web page holds when its template and tags change, and not when its number does', async () => {
    const page = (body: string, menu: string) =>
      `<!DOCTYPE html><html><head><title>Ferry fire</title></head><body><nav>${menu}</nav><article><h1>Ferry fire</h1>${body}</article></body></html>`;
    const paragraph = (sentence: string) => `<p>${HEAD.slice(42).trim()} ${sentence}${TAIL}</p>`;
    const before = page(paragraph(SENTENCE), '<a href="/">Home</a>');
    const styled = SENTENCE.replace('Ada Roth', '<b>Ada&nbsp;Roth</b>').replace(
      'people',
      '<i>people</i>',
    );
    const after = page(`<div class="new">${paragraph(styled)}</div>`, '<ul><li>News<li>Sport</ul>');
    await rm(path(), { force: true });
    const file = join(folder, 'ferry.html');
    await writeFile(file, before);
    await crosscheck('mark', file, '--quote', SENTENCE, '--verdict', 'false', '--as', 'Ann');
    const place = async (text: string) => {
      await writeFile(file, text);
      const out = await crosscheck('anchors', folder, '--format', 'json');
      return (JSON.parse(out) as { annotations: readonly [Place] }).annotations[0];
    };
    const held = await place(after);
    assert.equal(held.verdictHolds, true);
    assert.match(after.slice(held.start, held.end), /^On Monday.+Ada&nbsp;Roth<\/b>\.$/s);
    assert.equal((await place(after.replace('1,240', '1,340'))).verdictHolds, false);
  });
});
