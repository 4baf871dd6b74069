import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../story.ts';

/** Of whom or what the last sentence of a text tells. */
function toldOf(text: string): readonly string[] {
  const { claims } = read('a.md', text, '2024-03-06');
  const last = claims.at(-1)!.sentence.start;
  return [
    ...new Set(
      claims
        .filter(({ sentence }) => sentence.start === last)
        .flatMap(({ statement }) =>
          statement.phrases
            .filter(({ role, quantity }) => /^(?:agent|patient|of)$/.test(role) && !quantity)
            .map(({ text: words }) => words),
        ),
    ),
  ];
}

describe('it at the beginning of a sentence', () => {
  it('stands for the thing with which the sentence before begins', () => {
    const bridge = 'A new bridge spans the Tolka in Mardal.';
    assert.deepEqual(toldOf(`${bridge} It was opened in May.`), ['the new bridge']);
    assert.deepEqual(toldOf(`${bridge} It was built in May. It was opened in June.`), [
      'the new bridge',
    ]);
    assert.deepEqual(toldOf('The fight was announced on Monday. It will be held in Selm.'), [
      'The fight',
    ]);
    assert.deepEqual(toldOf('The probe Odra-4 is on its way. It was launched in May.'), [
      'The probe Odra-4',
    ]);
  });

  it('stands for nobody, and for nothing that was said', () => {
    assert.deepEqual(toldOf('Erik Lund spoke in Mardal. It was opened in May.'), ['It']);
    assert.deepEqual(toldOf('The council said no. It was opened in May.'), ['It']);
    assert.deepEqual(toldOf('The Alps are white. It was opened in May.'), ['It']);
    assert.deepEqual(toldOf('Two bridges fell in Mardal. It was opened in May.'), ['It']);
  });

  it('tells two articles of one thing', () => {
    const lead = 'Ada Quill opened the fair of Mardal on Monday.';
    const bridge = (words: string) => `${lead} The Selma bridge is new. It ${words}.`;
    assert.equal(conflictsOf(bridge('is 420 metres long'), bridge('is 510 metres long')).length, 1);
    const other = `${lead} The Tolka tunnel is new. It is 510 metres long.`;
    assert.equal(conflictsOf(bridge('is 420 metres long'), other).length, 0);
  });
});
