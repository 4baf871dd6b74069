import assert from 'node:assert/strict';
import { readPerceptron } from '../../../src/core/language/perceptron.ts';
import { createTrainer } from '../../../scripts/train/averaged-perceptron.ts';
import { encodeMean } from '../../../scripts/train/encode-perceptron.ts';

const NOUN = 0;
const VERB = 1;

/** A trainer that has been corrected so often towards a class, by one feature. */
function taught(feature: number, towards: number, times: number) {
  const trainer = createTrainer(['noun', 'verb']);
  for (let i = 0; i < times; i++) {
    trainer.add(Int32Array.of(feature), 1, towards, 1);
    trainer.tick();
  }
  return trainer;
}

function scoresOf(bytes: Uint8Array, feature: number): readonly number[] {
  const scores = new Int32Array(2);
  readPerceptron(bytes).score(Int32Array.of(feature), 1, scores);
  return [...scores];
}

describe('the mean of two trainers', () => {
  it('leans to what the surer of the two has learned', () => {
    const bytes = encodeMean([taught(5, NOUN, 1), taught(5, VERB, 9)]);
    const [noun, verb] = scoresOf(bytes, 5);
    assert.ok(noun! > 0);
    assert.ok(verb! > noun!);
  });

  it('knows what only one of them has met', () => {
    const bytes = encodeMean([taught(5, NOUN, 4), taught(6, VERB, 4)]);
    assert.ok(scoresOf(bytes, 5)[NOUN]! > 0);
    assert.ok(scoresOf(bytes, 6)[VERB]! > 0);
  });

  it('drops what both together have corrected too seldom', () => {
    const bytes = encodeMean([taught(5, NOUN, 4), taught(6, VERB, 3)], { updates: 2 });
    assert.ok(scoresOf(bytes, 5)[NOUN]! > 0);
    assert.deepEqual(scoresOf(bytes, 6), [0, 0]);
  });
});
