import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('days counted from publication', () => {
  const published = '2024-11-01';

  const told: [string, string[]][] = [
    ['Two trains collided yesterday.', ['yesterday → 2024-10-31']],
    ['The court rules tomorrow, not today.', ['tomorrow → 2024-11-02', 'today → 2024-11-01']],
    ['They met the day before yesterday.', ['the day before yesterday → 2024-10-30']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of ['Reporting by USA Today and others.'])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
