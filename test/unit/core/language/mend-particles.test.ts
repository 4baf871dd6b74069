import assert from 'node:assert/strict';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const { language } = createTools(loadModels());

/** The tags of *on*, or of another word, in a sentence. */
function tagsOfOn(text: string, word = 'on'): readonly string[] {
  const [sentence] = language.read(text, [{ start: 0, end: text.length }]);
  return sentence!.tokens.filter((token) => token.text === word).map(({ tag }) => tag);
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

describe('in before on', () => {
  it('belongs to the verb before it', () => {
    assert.deepEqual(tagsOfOn('Police moved in on the camp.', 'in'), ['RP']);
    assert.deepEqual(tagsOfOn('He was in on the plan.', 'in').includes('RP'), false);
  });
});

describe('over behind a verb', () => {
  for (const text of [
    'Norvik took over Pelkor on Monday.',
    'Rebels took over the town on Monday.',
    'Corvo Mining took over its rival in May.',
  ])
    it(`belongs to it where somebody or something is taken over: ${text}`, () => {
      assert.deepEqual(tagsOfOn(text, 'over'), ['RP']);
    });

  it('is a preposition where it tells when', () => {
    assert.deepEqual(tagsOfOn('The photo she took over the weekend shows a fox.', 'over'), ['IN']);
    assert.deepEqual(tagsOfOn('The photo she took over the summer shows a fox.', 'over'), ['IN']);
    assert.deepEqual(tagsOfOn('Corvo took over the summer camp.', 'over'), ['RP']);
    assert.deepEqual(tagsOfOn('She took over the firm last year.', 'over'), ['RP']);
    assert.deepEqual(tagsOfOn('The repairs took over two years.', 'over').includes('RP'), false);
  });

  it('belongs to a verb of looking where somebody is looked after', () => {
    const text = 'Petrov, who looks after the money of the party, was arrested.';
    assert.deepEqual(tagsOfOn(text, 'after'), ['RP']);
    assert.deepEqual(tagsOfOn('Petrov was arrested after the vote.', 'after'), ['IN']);
  });
});
