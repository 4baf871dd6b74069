import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('lengths of time', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    ['The five-year plan took 18 months.', ['five-year → P5Y', '18 months → P18M']],
    [
      'He waited for two and a half hours, no, 4 hours 28 minutes.',
      ['two and a half hours → PT2H30M', '4 hours 28 minutes → PT4H28M'],
    ],
    [
      'A minute and a half passed after weeks of talks.',
      ['A minute and a half → PT1M30S', 'weeks → PXW'],
    ],
    ['The siege lasted more than 2 1/2 years.', ['more than 2 1/2 years → P2Y6M']],
    [
      'A decades-long ban and a single-day fall took three-and-a-half years.',
      ['decades-long → PXY', 'single-day → P1D', 'three-and-a-half years → P3Y6M'],
    ],
    ['She spoke for nearly an hour.', ['nearly an hour → PT1H']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of [
    'The six-year-old boy and a woman, 40 years old, watched 60 Minutes.',
    'Three-quarters of the seats were empty.',
  ])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
