import assert from 'node:assert/strict';
import {
  areDifferent,
  countedBy,
  figuresOf,
  unitOf,
} from '../../../../../src/core/questions/likeness/figure.ts';
import { readPlainly } from '../../../../../src/core/questions/plain-sentence.ts';

function figures(...texts: string[]) {
  let start = 0;
  const sentences = texts.map((text) => {
    const sentence = { text, start, end: start + text.length };
    start = sentence.end + 1;
    return sentence;
  });
  return figuresOf(sentences, ({ text }) => readPlainly(text));
}

describe('the figures of an article', () => {
  it('are the amounts of its sentences, each with its place', () => {
    const found = figures('Nine barns burned.', 'The fire cost 40,000 euros.');
    assert.deepEqual(
      found.map(({ amount, place }) => [amount.text, place]),
      [
        ['Nine', 0],
        ['40,000 euros', 19 / 46],
      ],
    );
  });

  it('are of a unit, or count; people of any kind are one', () => {
    const [barns, farmers, euros] = figures(
      'Nine barns burned.',
      'It hurt 30 farmers.',
      '4 euros.',
    );
    assert.deepEqual(
      [barns, farmers, euros].map((one) => unitOf(one!)),
      ['count', 'count', 'EUR'],
    );
    assert.deepEqual(
      [barns, farmers].map((one) => countedBy(one!)),
      ['barn', 'person'],
    );
  });

  it('differ where both cannot hold', () => {
    const [nine, ten, about] = figures('Nine barns.', '10 barns.', 'About 10 barns.');
    assert.equal(areDifferent(nine!, ten!), true);
    assert.equal(areDifferent(nine!, about!), false);
    const [two, three, four] = figures('2 million euros.', '3 million euros.', '4 million euros.');
    assert.equal(areDifferent(two!, three!), false);
    assert.equal(areDifferent(two!, four!), true);
  });

  it('are none in a sentence that never ends', () => {
    assert.equal(figures(`Nine barns burned${' and burned'.repeat(60)}.`).length, 0);
  });

  it('are read once where several claims share a sentence', () => {
    const sentence = { text: 'Nine barns burned.', start: 0, end: 18 };
    assert.equal(figuresOf([sentence, sentence], ({ text }) => readPlainly(text)).length, 1);
  });
});
