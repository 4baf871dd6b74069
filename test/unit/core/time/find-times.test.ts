import assert from 'node:assert/strict';
import { timesOf, valuesOf } from './times-of.ts';

describe('times in a text', () => {
  it('stand where the text has them, in order, and never overlap', () => {
    const text =
      'Talks on Monday, Oct. 28, 2024, ended after two days. They resume early next week.';
    const times = timesOf(text, '2024-10-30');
    for (const time of times) assert.equal(text.slice(time.start, time.end), time.text);
    for (const [i, time] of times.entries()) assert.ok(i === 0 || times[i - 1]!.end <= time.start);
    assert.deepEqual(
      times.map(({ text: words, value, type, mod }) => [words, value, type, mod]),
      [
        ['Monday, Oct. 28, 2024', '2024-10-28', 'DATE', null],
        ['two days', 'P2D', 'DURATION', null],
        ['early next week', '2024-W45', 'DATE', 'START'],
      ],
    );
  });

  it('name their rule, their anchor and the reason in words', () => {
    const [time] = timesOf('The minister said Monday that the talks had ended.', '2024-11-01');
    assert.equal(time?.rule, 'weekday');
    assert.equal(time.anchor, '2024-11-01');
    assert.match(time.reason, /“said” is a verb of saying in the past/);
    assert.equal(time.alternative, '2024-11-04');
    assert.ok(time.confidence > 0.9);
  });

  it('stay unresolved where the day of publication is unknown', () => {
    const text = 'He said on Monday that prices rose last week, in September and on March 3.';
    assert.deepEqual(valuesOf(text, null), [
      'Monday → XXXX-WXX-1',
      'last week → XXXX-WXX',
      'September → XXXX-09',
      'March 3 → XXXX-03-03',
    ]);
    for (const time of timesOf(text, null)) assert.equal(time.anchor, null);
  });

  it('go on in the next paragraph from the last day of what is told, not of what had been before', () => {
    const told = 'The river crested on Friday.';
    const before = 'Forecasters had spoken on Wednesday of less.';
    const hour = 'By midday 240 houses were under water.';
    const last = (text: string) => valuesOf(text, '2020-02-14').at(-1);
    assert.equal(last(`${told}\n\n${before}\n\n${hour}`), 'midday → 2020-02-14T12:00');
    assert.equal(last(`${told}\n\n${before} ${hour}`), 'midday → 2020-02-12T12:00');
    assert.equal(last(`${before}\n\n${hour}`), 'midday → 2020-02-12T12:00');
    const since = 'Forecasters spoke on Wednesday of less.';
    assert.equal(last(`${told}\n\n${since}\n\n${hour}`), 'midday → 2020-02-12T12:00');
    const done = 'The county has closed the bridge on Wednesday.';
    assert.equal(last(`${told}\n\n${done}\n\n${hour}`), 'midday → 2020-02-12T12:00');
  });

  it('do not go on from a day that is only compared with', () => {
    const march = 'Thousands marched in the afternoon.';
    const arrests = (rest: string) => `Police arrested 48 people ${rest}. ${march}`;
    const last = (text: string) => valuesOf(text, '2019-10-09').at(-1);
    assert.equal(last(arrests('on Tuesday')), 'the afternoon → 2019-10-08TAF');
    assert.equal(
      last(arrests('on Tuesday, four times as many as on Monday')),
      'the afternoon → 2019-10-08TAF',
    );
    assert.equal(
      last(arrests('on Tuesday, fewer than on Monday')),
      'the afternoon → 2019-10-08TAF',
    );
  });

  it('are not found in names, prices, scores, counts and models', () => {
    for (const text of [
      'He may march to the capital with the Second Army, Sun Yat-sen wrote.',
      'The 9/11 attacks changed the city.',
      'They won 3-2 at home and paid $1,984 for 2,000 shares.',
      'Prices fall when the spring of the device breaks.',
      'Some 1950 people fled on Flight 1947 from page 2010.',
      'The Boeing 1999 prototype flew at 1985 feet.',
    ])
      assert.deepEqual(valuesOf(text, '2024-10-30'), [], text);
  });
});
