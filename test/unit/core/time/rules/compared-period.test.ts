import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('periods compared with the year before', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    [
      'Net rose in the third quarter. In the year-ago quarter it fell.',
      ['the third quarter → 2024-Q3', 'the year-ago quarter → 2023-Q3'],
    ],
    ['It lost money in the same period last year.', ['the same period last year → 2023-Q3']],
    ['Revenue in the latest quarter was flat.', ['the latest quarter → 2024-Q3']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of ['The talks failed in the same room.'])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
