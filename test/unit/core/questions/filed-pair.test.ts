import assert from 'node:assert/strict';
import type { Comparison } from '../../../../src/core/questions/comparison.ts';
import {
  byPlaces,
  filePair,
  nodesOf,
  sentencesOf,
} from '../../../../src/core/questions/filed-pair.ts';

const place = (file: string, claim: string, sentence: number) => ({
  file,
  claim,
  index: 0,
  stamp: 1,
  sentence,
});
const comparison: Comparison = {
  relation: 'conflict',
  kind: 'number',
  strength: 'strong',
  passed: ['both count soldier'],
  cleared: null,
  nearest: null,
  slots: [
    { start: 4, end: 9 },
    { start: 7, end: 12 },
  ],
};

describe('filePair', () => {
  const [a, b] = [place('a.txt', 'x', 0), place('b.txt', 'y', 40)];

  it('ties two numbers by where they stand', () => {
    const pair = filePair(a, b, comparison);
    assert.deepEqual(nodesOf(pair), ['number\na.txt\nat 4', 'number\nb.txt\nat 7']);
    assert.equal(sentencesOf(pair), 'a.txt\n0\nb.txt\n40');
    assert.deepEqual(pair.comparison.passed, ['both count soldier']);
  });

  it('ties what merely can both hold to its first claim, and keeps no reasons for it', () => {
    const pair = filePair(a, b, { ...comparison, relation: 'agreement', strength: 'weak' });
    assert.deepEqual(nodesOf(pair), ['number\na.txt\nat 4']);
    assert.deepEqual(pair.comparison.passed, []);
  });

  it('come in the order of their files and claims', () => {
    const c = place('b.txt', 'z', 60);
    const pairs = [filePair(a, c, comparison), filePair(a, b, comparison)];
    assert.deepEqual(
      pairs.sort(byPlaces).map((pair) => pair.b.claim),
      ['y', 'z'],
    );
    assert.equal(byPlaces(pairs[0]!, pairs[0]!), 0);
  });
});
