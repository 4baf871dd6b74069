import assert from 'node:assert/strict';
import { timesOf, valuesOf } from '../times-of.ts';

describe('days beside a named day', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    ['It closed two days before Christmas.', ['two days before Christmas → 2023-12-23']],
    ['They met the day after Thanksgiving.', ['the day after Thanksgiving → 2023-11-24']],
    ['The day before last Friday it rained.', ['The day before last Friday → 2024-10-24']],
    ['It opened a week after March 3, 2021.', ['a week after March 3, 2021 → 2021-03-10']],
    ['It rained the week before Easter 2024.', ['the week before Easter 2024 → 2024-W12']],
    ['She left the day before yesterday.', ['the day before yesterday → 2024-10-28']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  it('say from which day they were counted', () => {
    const [time] = timesOf('It closed two days before Christmas.', published);
    assert.match(time!.reason, /^2 days before 2023-12-25/);
    assert.equal(time!.rule, 'beside-day');
  });

  it('stay unresolved when the day of publication is unknown', () => {
    assert.deepEqual(valuesOf('It closed two days before Christmas.', null), [
      'two days before Christmas → XXXX-XX-XX',
    ]);
  });

  for (const [text, values] of [
    ['He died ten days before the trial.', ['ten days → P10D']],
    ['It lasted two days from Monday.', ['two days → P2D', 'Monday → 2024-10-28']],
  ] as const)
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });
});
