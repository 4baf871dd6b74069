import assert from 'node:assert/strict';
import { timesOf } from './times-of.ts';

describe('a count', () => {
  it('is held as of the day by which it was made', () => {
    const [, asOf] = timesOf('The floods had killed 31 people by Monday.', 'kill');
    assert.equal(asOf, '2024-03-04');
  });

  it('is up to a part of the day that stands before it', () => {
    const text = (when: string) => `Twelve people had died by ${when} on Friday.`;
    assert.equal(timesOf(text('nightfall'), 'kill')[1], '2024-03-01TNI');
    assert.equal(timesOf(text('noon'), 'kill')[1], '2024-03-01T12:00');
    assert.equal(timesOf('Twelve people died in the evening on Friday.', 'kill')[1], null);
  });

  it('is up to any part of a day that is told as *of* it', () => {
    for (const [part, value] of [
      ['dawn', 'TMO'],
      ['early morning', 'TMO'],
      ['mid-afternoon', 'TAF'],
      ['late afternoon', 'TAF'],
      ['the evening', 'TEV'],
      ['sunset', 'TEV'],
      ['dusk', 'TEV'],
      ['the night', 'TNI'],
    ] as const) {
      const text = `Twelve people had died by ${part} of Friday.`;
      assert.equal(timesOf(text, 'kill')[1], `2024-03-01${value}`, part);
    }
    assert.equal(
      timesOf('Twelve people had died by midnight on Friday.', 'kill')[1],
      '2024-03-01T24:00',
    );
  });
});
