import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('parts of the day', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    ['Shots were heard Friday evening in the village.', ['Friday evening → 2024-10-25TEV']],
    [
      'She spoke last night and flew out this morning.',
      ['last night → 2024-10-29TNI', 'this morning → 2024-10-30TMO'],
    ],
    [
      'All had left the village by the evening on Friday.',
      ['the evening → 2024-10-25TEV', 'Friday → 2024-10-25'],
    ],
    ['All had left the village by the evening.', ['the evening → 2024-10-30TEV']],
    ['The council meets tonight.', ['tonight → 2024-10-30TNI']],
    [
      'He was arrested on Oct. 3. The next morning he was released.',
      ['Oct. 3 → 2024-10-03', 'The next morning → 2024-10-04TMO'],
    ],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of [
    'The morning paper was late again for night workers.',
    'Two men were held in a pre-dawn raid.',
  ])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
