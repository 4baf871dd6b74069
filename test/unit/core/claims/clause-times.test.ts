import assert from 'node:assert/strict';
import { timesOf } from './times-of.ts';

describe('when a claim is told to be', () => {
  it('has the day of what happened', () => {
    assert.deepEqual(timesOf('Chile and Norway signed the pact on Monday.', 'sign'), [
      '2024-03-04',
      null,
      null,
    ]);
  });

  it('has the day behind the part of it that is told first', () => {
    const text =
      'Some marched on Tuesday past the site where the tram crashed during the morning commute on Sunday.';
    assert.equal(timesOf(text, 'crash')[0], '2024-03-03');
    assert.equal(timesOf('The tram crashed on Sunday morning.', 'crash')[0], '2024-03-03TMO');
  });

  it('has not the day told before it where it has been done up to now', () => {
    const text = 'A crown was stolen on Monday, and police have arrested Erik Falk.';
    assert.deepEqual(timesOf(text, 'arrest'), [null, null, null]);
    assert.deepEqual(
      timesOf('Police have arrested Erik Falk on Monday.', 'arrest')[0],
      '2024-03-04',
    );
  });

  it('has the day of the doing beside a time of the thing', () => {
    const approved = 'Parliament approved the budget for next year';
    assert.equal(timesOf(`${approved} on Monday.`, 'approve')[0], '2024-03-04');
    assert.equal(timesOf(`${approved}.`, 'approve')[0], null);
  });

  it('takes the edge of a stretch of time for no day of an event', () => {
    const [event] = timesOf('The ferry had carried 200 passengers until Monday.', 'carry');
    assert.equal(event, null);
  });
});

describe('a time in a clause that stands between', () => {
  it('is not that of the verb before the thing that it describes', () => {
    const text =
      'Hopes faded on Tuesday after a boat heading for Italy sank near Tarsk the day before.';
    assert.equal(timesOf(text, 'travel')[0], null);
    assert.equal(timesOf('A boat heading for Italy sank on Tuesday.', 'sink')[0], '2024-03-05');
  });

  it('is not that of the verb behind it', () => {
    const text = 'Daniel Obuya, who came as a refugee nine years ago, won the race on Sunday.';
    assert.equal(timesOf(text, 'win')[0], '2024-03-03');
  });
});

describe('the year of a thing', () => {
  it('is not when it was decided on, where the sentence gives the day', () => {
    const text = 'The parliament adopted the 2025 budget on Tuesday.';
    assert.equal(timesOf(text, 'approve')[0], '2024-03-05');
  });

  it('is when it happened, where a preposition stands before it', () => {
    const text = 'In 2022 unemployment fell, the office said on Tuesday.';
    assert.equal(timesOf(text, 'cut')[0], '2022');
  });

  it('is when it happened, where nothing else is told', () => {
    assert.equal(timesOf('The 2019 fire killed 12 people.', 'kill')[0], '2019');
  });
});

describe('a change between two months', () => {
  it('has the second for its time, however the two are joined', () => {
    for (const months of ['from January to February', 'between January and February'])
      assert.equal(timesOf(`The unemployment rate fell ${months}.`, 'cut')[0], '2024-02');
  });
});

describe('a time of something else in the sentence', () => {
  it('is not the year that the next subject is of', () => {
    const text = 'No one was killed, and the number of road deaths this year remains at 38.';
    assert.equal(timesOf(text, 'kill')[0], null);
    assert.equal(timesOf('No one was killed on Monday, and it rained.', 'kill')[0], '2024-03-04');
    assert.equal(timesOf('No one was killed this year, police said.', 'kill')[0], '2024');
  });

  it('are not those of a caption that runs on behind a full stop', () => {
    const caption = 'pictured with a friend in Orval in 2005';
    const [died] = timesOf(`Rell has died of cancer. ${caption}`, 'kill');
    assert.equal(died, null);
  });
});

describe('a day that belongs to other words', () => {
  it('is that of what it is said to own', () => {
    const text = "In the wake of Monday's results the ministers met in Oslo.";
    assert.deepEqual(timesOf(text, 'meet'), [null, null, null]);
    const [event] = timesOf('In the wake of the results the ministers met on Monday.', 'meet');
    assert.equal(event, '2024-03-04');
  });
});
