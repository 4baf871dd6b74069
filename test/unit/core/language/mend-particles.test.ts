import assert from 'node:assert/strict';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const { language } = createTools(loadModels());

/** The tags of *on* in a sentence. */
function tagsOfOn(text: string): readonly string[] {
  const [sentence] = language.read(text, [{ start: 0, end: text.length }]);
  return sentence!.tokens.filter((token) => token.text === 'on').map(({ tag }) => tag);
}

describe('on behind a verb', () => {
  for (const text of [
    'The talks go on for five days.',
    'The strike goes on until Friday.',
    'The search carried on despite the storm.',
  ])
    it(`belongs to it where another preposition follows: ${text}`, () => {
      assert.deepEqual(tagsOfOn(text), ['RP']);
    });

  it('is a preposition where a day or a thing follows', () => {
    assert.deepEqual(tagsOfOn('The ministers go on Monday for five days.'), ['IN']);
    assert.deepEqual(tagsOfOn('The book was on for five dollars.').includes('RP'), false);
  });
});
