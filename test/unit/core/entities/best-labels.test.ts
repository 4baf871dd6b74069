import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bestLabels } from '../../../../src/core/entities/best-labels.ts';
import {
  labelOf,
  last,
  begins,
  mayEnd,
  mayFollow,
  mayStart,
  nameLabels,
} from '../../../../src/core/entities/name-labels.ts';

const width = nameLabels.length;
const noSteps = new Float32Array(width * width);

function best(rows: readonly Float32Array[]): number[] {
  const scores = new Float32Array(rows.length * width);
  rows.forEach((row, i) => scores.set(row, i * width));
  const labels = new Uint8Array(rows.length);
  bestLabels(scores, rows.length, noSteps, labels, 0);
  return [...labels];
}

describe('the best labels of a sentence', () => {
  it('begin and end a name even where single words say otherwise', () => {
    const first = new Float32Array(width);
    first[labelOf('PERSON', begins)] = 5;
    const second = new Float32Array(width);
    second[labelOf('ORG', last)] = 4;
    second[labelOf('PERSON', last)] = 3;
    assert.deepEqual(best([first, second]), [labelOf('PERSON', begins), labelOf('PERSON', last)]);
  });

  it('always follow each other as names do', () => {
    const row = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: width, maxLength: width });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const labels = best(rows.map((values) => Float32Array.from(values)));
        assert.ok(mayStart(labels[0]!) && mayEnd(labels.at(-1)!));
        labels.slice(1).forEach((label, i) => assert.ok(mayFollow(labels[i]!, label)));
      }),
    );
  });
});
