import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('months', () => {
  const published = '2024-01-15';

  const told: [string, string[]][] = [
    ['He traveled to the port in September.', ['September → 2023-09']],
    ['The fair will be held in March.', ['March → 2024-03']],
    ['The law dates from October 1984.', ['October 1984 → 1984-10']],
    ['The firm warned of a cut in its supply in February.', ['February → 2024-02']],
    ['It crashed last September.', ['last September → 2023-09']],
    ['It was founded in October.', ['October → 2023-10']],
    [
      'They met last April and in June last year.',
      ['last April → 2023-04', 'June last year → 2023-06'],
    ],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of [
    'Prime Minister Theresa May said April Jones may march to the sea.',
    'A march on the capital may follow.',
  ])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
