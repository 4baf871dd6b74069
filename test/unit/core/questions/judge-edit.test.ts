import assert from 'node:assert/strict';
import fc from 'fast-check';
import { copyWords, findEdits } from '../../../../src/core/questions/edited-copy.ts';
import { judgeEdit, worst } from '../../../../src/core/questions/judge-edit.ts';

/** What the edits from one sentence to another do, in a word. */
function effect(a: string, b: string): string {
  const edits = findEdits(copyWords(a), copyWords(b));
  if (!edits) return 'no copy';
  const judged = worst(edits.map(judgeEdit));
  return typeof judged === 'string' ? judged : judged.contradicts;
}

describe('judgeEdit', () => {
  const base = 'The minister told parliament in Oslo on Monday that 12 ships had left the harbour';
  const cases: readonly (readonly [string, string])[] = [
    [base.replace('12', '15'), 'number'],
    [base.replace('12', 'twelve'), 'same'],
    [base.replace('Monday', 'Tuesday'), 'date'],
    [base.replace('Oslo', 'Stockholm'), 'place'],
    [base.replace('had left', 'had not left'), 'polarity'],
    [base.replace('told parliament', 'told the press'), 'unknown'],
    [base.replace('in Oslo ', ''), 'less'],
    [base.replace('12 ships', '12 old ships'), 'more'],
    ['A gull sat on the wet roof of the station', 'no copy'],
    [base, 'same'],
  ];
  for (const [other, expected] of cases)
    it(`judges “${other}” as ${expected}`, () => {
      assert.equal(effect(base, other), expected);
    });

  it('takes an abbreviation for the word itself', () => {
    assert.equal(
      effect('It was Sec. Olga Brandt who left', 'It was Secretary Olga Brandt who left'),
      'same',
    );
  });

  it('finds no edit between a sentence and itself, and never throws', () => {
    const sentence = fc.array(
      fc.constantFrom('the', 'ten', 'not', 'Oslo', 'ships', '12', 'a', 'left'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [x, y] = [copyWords(a.join(' ')), copyWords(b.join(' '))];
        assert.deepEqual(findEdits(x, x), []);
        findEdits(x, y)?.map(judgeEdit);
      }),
      { seed: 6 },
    );
  });

  it('finds a denial where the verb has another form beside it', () => {
    assert.equal(
      effect('I knew about the gifts at the time', 'I did not know about the gifts at the time'),
      'polarity',
    );
    assert.equal(
      effect('I knew about the gifts at the time', 'I did not ask about the gifts at the time'),
      'unknown',
    );
  });
});
