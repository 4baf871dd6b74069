import assert from 'node:assert/strict';
import { read } from '../../../story.ts';
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

  it('has the day on which it was said apart from the day on which it happened', () => {
    assert.deepEqual(
      timesOf('The army withdrew on Sunday, a spokesman said on Tuesday.', 'withdraw'),
      ['2024-03-03', null, '2024-03-05'],
    );
  });

  it('has no day of its own where the only day is that of the one who says it', () => {
    assert.deepEqual(timesOf('The army withdrew, a spokesman said on Tuesday.', 'withdraw'), [
      null,
      null,
      '2024-03-05',
    ]);
  });

  it('has the day of the doing beside a time of the thing', () => {
    const approved = 'Parliament approved the budget for next year';
    assert.equal(timesOf(`${approved} on Monday.`, 'approve')[0], '2024-03-04');
    assert.equal(timesOf(`${approved}.`, 'approve')[0], null);
  });

  it('holds a count as of the day by which it was made', () => {
    const [, asOf] = timesOf('The floods had killed 31 people by Monday.', 'kill');
    assert.equal(asOf, '2024-03-04');
  });

  it('takes the edge of a stretch of time for no day of an event', () => {
    const [event] = timesOf('The ferry had carried 200 passengers until Monday.', 'carry');
    assert.equal(event, null);
  });

  it('gives each of several numbers the day nearest to it', () => {
    const days = read(
      'a.md',
      'The quake left 12 dead on Monday, and the landslide left 40 dead on Tuesday.',
      '2024-03-06',
    )
      .claims.filter(({ quantity }) => quantity !== null)
      .map(({ quantity, eventTime }) => [quantity!.low, eventTime]);
    assert.ok(days.some(([low, day]) => low === 12 && day === '2024-03-04'));
    assert.ok(days.some(([low, day]) => low === 40 && day === '2024-03-05'));
    assert.ok(!days.some(([low, day]) => low === 12 && day === '2024-03-05'));
  });

  it('gives a number no time of a clause that tells more of something else', () => {
    const text = 'Kestrel is paying 150 million euros for a mill that had cost 4 billion in May.';
    const sums = read('a.md', text, '2024-07-06').claims.filter(({ quantity }) => quantity?.low);
    assert.ok(sums.some(({ quantity, eventTime }) => quantity!.low < 2e8 && eventTime === null));
    assert.ok(!sums.some(({ quantity, eventTime }) => quantity!.low < 2e8 && eventTime !== null));
  });
});

describe('a day that belongs to other words', () => {
  it('is that of the clause which explains it', () => {
    const [event] = timesOf(
      'It was the worst fire since 1959, when two passengers and the driver of a tram died.',
      'kill',
    );
    assert.equal(event, '1959');
  });

  it('is that of what it is said to own', () => {
    const text = "In the wake of Monday's results the ministers met in Oslo.";
    assert.deepEqual(timesOf(text, 'meet'), [null, null, null]);
    const [event] = timesOf('In the wake of the results the ministers met on Monday.', 'meet');
    assert.equal(event, '2024-03-04');
  });
});

describe('a time in a clause that stands between', () => {
  it('is not that of the verb before the thing that it describes', () => {
    const text =
      'Hopes faded on Tuesday after a boat heading for Italy sank near Tarsk the day before.';
    assert.equal(timesOf(text, 'travel')[0], null);
    assert.equal(timesOf('A boat heading for Italy sank on Tuesday.', 'sink')[0], '2024-03-05');
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

  it('is not the day on which a paper came out that says so', () => {
    const text =
      'For the year 2023, Norda earned a profit of 140 million crowns, its accounts published on Wednesday show.';
    assert.equal(timesOf(text, 'amount')[0], '2023');
    const earned = 'Norda earned a profit of 140 million crowns on Monday.';
    assert.equal(timesOf(earned, 'amount')[0], '2024-03-04');
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
