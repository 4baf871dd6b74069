import assert from 'node:assert/strict';
import { figuresOf, type Figure } from '../../../../../src/core/questions/likeness/figure.ts';
import {
  areLikely,
  featuresOf,
  likeness,
} from '../../../../../src/core/questions/likeness/likeness.ts';
import { readPlainly } from '../../../../../src/core/questions/plain-sentence.ts';

function figuresIn(text: string): readonly Figure[] {
  let start = 0;
  const sentences = text.split(/(?<=\.) /).map((sentence) => {
    const from = start;
    start += sentence.length + 1;
    return { text: sentence, start: from, end: from + sentence.length };
  });
  return figuresOf(sentences, (sentence) => readPlainly(sentence.text));
}

function compare(a: string, b: string) {
  const [ours, theirs] = [figuresIn(a), figuresIn(b)];
  const articles = { ours, theirs, event: new Set<string>() };
  const features = featuresOf(ours[0]!, theirs[0]!, articles);
  return {
    features,
    score: likeness(features),
    isLikely: areLikely(ours[0]!, theirs[0]!, articles),
  };
}

describe('how likely two amounts answer one question', () => {
  const tour = 'The tour took the singers to 26 stations.';

  it('is likely where their words and their places are alike and the numbers near', () => {
    assert.equal(compare(tour, 'The singers toured 31 stations.').isLikely, true);
  });

  it('is less likely the farther the numbers are apart', () => {
    const near = compare(tour, 'The singers toured 31 stations.').score;
    const far = compare(tour, 'The singers toured 310 stations.');
    assert.ok(far.score < near);
    assert.equal(far.isLikely, false);
  });

  it('is less likely where other things are counted, or nothing is named', () => {
    const same = compare(tour, 'The singers toured 31 stations.').score;
    assert.ok(compare(tour, 'The singers toured 31 drivers.').score < same);
    assert.ok(compare(tour, 'The singers toured 31.').score < same);
  });

  it('is less likely where the article has another amount that is more alike', () => {
    const alone = compare(tour, 'The singers rested at 31 stations.');
    const beside = compare(
      tour,
      'The singers rested at 31 stations. The tour took in 29 stations.',
    );
    assert.ok(beside.features.lead < alone.features.lead);
    assert.ok(beside.score < alone.score);
  });

  it('is not asked in an article that is a table', () => {
    const other = 'The singers toured 31 stations.';
    const table = (rows: number) =>
      [tour, ...Array.from({ length: rows }, (_, i) => `It cost ${i + 60} dogs.`)].join(' ');
    assert.equal(compare(table(20), other).isLikely, true);
    assert.equal(compare(table(60), other).isLikely, false);
  });

  it('is the same whichever of the two comes first', () => {
    const [a, b] = [tour, 'At 31 stations the choir sang, and then it went home to Mardal.'];
    assert.ok(Math.abs(compare(a, b).score - compare(b, a).score) < 1e-12);
  });
});
