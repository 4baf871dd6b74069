import assert from 'node:assert/strict';
import { timesOf } from './times-of.ts';

describe('a time that is tied to a thing', () => {
  it('is not the day of the deed for which somebody was arrested elsewhere', () => {
    const held = 'Eight suspects were arrested for a robbery in Deira on 15 February.';
    assert.equal(timesOf(held, 'arrest')[0], null);
    assert.equal(timesOf(held.replace(' in Deira', ''), 'arrest')[0], '2024-02-15');
  });

  it('is not the edge of a stretch, told with what began then', () => {
    const ill = 'Doctors saw 37 people fall ill since the start of the outbreak in February.';
    assert.equal(timesOf(ill, 'infect')[0], null);
    assert.equal(timesOf('Doctors saw 37 people fall ill in February.', 'infect')[0], '2024-02');
    const tills = 'Hackers shut down the tills of the chain on Monday.';
    assert.equal(timesOf(tills, 'close')[0], '2024-03-04');
  });

  it('is that behind what has been so since another time', () => {
    const worst = 'Twelve people were killed in the deadliest attack since the war on Monday.';
    assert.equal(timesOf(worst, 'kill')[0], '2024-03-04');
  });

  it('is that of what was opened for something elsewhere', () => {
    const opened = 'Norvik opened its doors for the launch in Oslo on Monday.';
    assert.equal(timesOf(opened, 'open')[0], '2024-03-04');
  });
});
