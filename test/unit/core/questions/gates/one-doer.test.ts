import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const not = 'Karl Brandt has not endorsed Ana Dorin in Mardal.';

describe('one who does it', () => {
  it('is not the many who do', () => {
    const many = 'Councillors in Mardal have endorsed Ana Dorin.';
    assert.deepEqual(conflictsOf(many, not), []);
    const one = 'Karl Brandt has endorsed Ana Dorin in Mardal.';
    assert.deepEqual(conflictsOf(one, not), ['polarity']);
  });

  it('may be called by a word for him', () => {
    const one = 'The councillor has endorsed Ana Dorin in Mardal.';
    assert.deepEqual(conflictsOf(one, not), ['polarity']);
  });

  it('is nobody known who says I in the words of others', () => {
    const [they, he] = [
      'I will vote for Ana Dorin, I still endorse Ana Dorin',
      'he still endorses Ana Dorin',
    ];
    const said = (words: string) =>
      `The people who stood up in Mardal and said, “${words}”, are good, Brandt said.`;
    const refused =
      'Gov. Karl Lund of Mardal, a politician who has refused to endorse Ana Dorin, spoke.';
    assert.deepEqual(conflictsOf(said(they), refused), []);
    assert.deepEqual(conflictsOf(said(he), refused), ['polarity']);
  });
});
