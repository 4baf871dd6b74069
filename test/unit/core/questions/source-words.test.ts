import assert from 'node:assert/strict';
import { copyWords } from '../../../../src/core/questions/edited-copy.ts';
import { besideSources } from '../../../../src/core/questions/source-words.ts';
import { conflictsOf } from '../../../story.ts';

/** The words of both sentences that are compared. */
function compared(a: string, b: string): readonly string[] {
  const copy = (text: string) => ({ words: copyWords(text), claim: { sentence: { text } } });
  return besideSources(copy(a), copy(b)).map((words) => words.map(({ text }) => text).join(' '));
}

describe('words that name who said it', () => {
  const sank = 'The ferry sank within an hour off Mardal';

  it('are left out where one copy alone has them', () => {
    assert.deepEqual(compared(`${sank}, Ana Roza said.`, `${sank}.`), [sank, sank]);
    assert.deepEqual(compared(`“${sank},” she told reporters.`, `“${sank}.”`), [sank, sank]);
    assert.deepEqual(compared(`Police said on Monday that ${sank}.`, `${sank}.`), [sank, sank]);
    assert.deepEqual(compared(`${sank}, she wrote.`, `${sank}, she wrote in a letter.`), [
      sank,
      sank,
    ]);
  });

  it('are kept where each names somebody else', () => {
    const said = (who: string) => `${sank}, ${who} said.`;
    const words = (who: string) => `${sank} ${who} said`;
    const [a, b] = ['the captain', 'the owner'] as const;
    assert.deepEqual(compared(said(a), said(b)), [words(a), words(b)]);
  });

  it('are no words that tell more', () => {
    for (const more of [
      'and the captain said nothing',
      'a man who said he saw it',
      'near the village of Tarsk',
    ])
      assert.deepEqual(compared(`${sank}, ${more}.`, `${sank}.`), [`${sank} ${more}`, sank]);
  });

  it('do not hide what was edited in a copy', () => {
    const fuel = (had: string) =>
      `“The boat ${had} enough fuel for the way across the sound to Tarsk`;
    const said = `${fuel('had not')},” Ana Roza said.`;
    assert.deepEqual(conflictsOf(said, `${fuel('had')}.”`), ['edited-copy']);
    assert.deepEqual(conflictsOf(said, `${fuel('had not')}.”`), []);
  });

  it('are looked for in no time in a hostile text', () => {
    for (const long of ['A ', ', ', 'a', ' ', ', said '].map((one) => `B, ${one.repeat(9_000)}`))
      compared(long, `${long} x`);
  });
});
