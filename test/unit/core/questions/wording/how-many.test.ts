import assert from 'node:assert/strict';
import { howMany, isAboard } from '../../../../../src/core/questions/wording/how-many.ts';
import { answering } from '../../../../../src/core/questions/answering.ts';
import { toldIn } from '../told-in.ts';

const asksOf = (text: string) => toldIn('a.md', text).map(howMany);

describe('the question how many', () => {
  it('asks of those who are counted, where it was', () => {
    assert.deepEqual(asksOf('4,000 Norwegian soldiers are training in Estonia.'), [
      'How many Norwegian soldiers are training in Estonia?',
    ]);
  });

  it('asks what somebody did to them', () => {
    assert.deepEqual(asksOf('Valtor hired 40 welders on Monday.'), [
      'How many welders did Valtor hire?',
    ]);
  });

  it('asks what somebody is short of', () => {
    assert.deepEqual(asksOf('The schools of Andoria are short of 4,000 teachers.'), [
      'How many teachers are the schools short of?',
    ]);
    assert.deepEqual(asksOf('There are 4,000 teachers in Andoria.'), [
      'How many teachers were there in Andoria?',
    ]);
  });

  it('has words of its own where the claim has no verb for it', () => {
    assert.deepEqual(asksOf('12 dead in Mardal blast.'), ['How many people were killed?']);
  });

  it('names those who were on board, whatever the words for it', () => {
    assert.ok(
      asksOf('There were 31 people on board the Halcyon.').includes(
        'How many people were on board the Halcyon?',
      ),
    );
  });

  it('knows a count of those on board from one that names no vessel', () => {
    const namesVessel = (text: string) =>
      toldIn('a.md', text).some((told) => isAboard(answering(() => told)));
    assert.ok(namesVessel('There were 31 people on board the Halcyon.'));
    assert.ok(!namesVessel('There were 31 people on board the ferry.'));
    assert.ok(!namesVessel('There were 31 people in the valley.'));
  });

  const first = (text: string) => asksOf(text).find((question) => question !== null) ?? null;
  for (const [text, expected] of [
    ['Police detained 40 students in Mardal.', 'How many students did police detain in Mardal?'],
    ['12 miners killed in Mardal blast.', 'How many miners were killed?'],
    ['40 people lost their lives in Mardal.', 'How many people were killed in Mardal?'],
    ['300 workers were laid off in Ghent.', 'How many workers were laid off in Ghent?'],
    ['The wind farm consists of 40 turbines.', 'How many turbines did the wind farm consist of?'],
    ['The regulator fined Basko 3 million euros.', 'How much did the regulator fine Basko?'],
    ['One in three patients died in Tarsk.', 'What share of patients died in Tarsk?'],
    ['40 migrants was rescued in Mardal.', 'How many migrants were rescued in Mardal?'],
    [
      'At least 30 people are feared to have died in Mardal.',
      'How many people were killed in Mardal?',
    ],
    ['Two of its nine carriages fell into the river.', 'How many carriages fell?'],
    ['8,000 soldiers are in Kursk.', 'How many soldiers are in Kursk?'],
    ['8,000 soldiers were at the border.', 'How many soldiers are there?'],
    ['12 miners drowned in Mardal.', 'How many miners drowned in Mardal?'],
  ] as const)
    it(`asks “${expected}” of: ${text}`, () => {
      assert.equal(first(text), expected);
    });

  it('asks of no people, and of nothing done, where money or a time is told', () => {
    for (const [text, bad] of [
      ['The price of petrol is 2.10 euros.', /people/],
      ['The court upheld a fine of 30 million euros.', /uphold/],
      ['The meeting lasted 40 minutes.', /did the meeting/],
    ] as const)
      for (const question of asksOf(text)) assert.doesNotMatch(question ?? '', bad);
  });

  it('asks nothing with the name of a class for a verb', () => {
    for (const text of ['The Greens hold 40 seats.', 'The factory will cut 300 workers.'])
      for (const question of asksOf(text)) assert.ok(!/\w-\w/.test(question ?? ''), question!);
  });

  for (const [text, expected] of [
    ['The factory will cut 300 workers in Mardal.', 'How many workers lost their jobs in Mardal?'],
    ['The company will create 40 jobs in Hungary.', 'How many jobs were created in Hungary?'],
    ['40 people have lost their lives in Mardal.', 'How many people were killed in Mardal?'],
    ['The fire cost 40 lives in Mardal.', 'How many lives were lost in Mardal?'],
  ] as const)
    it(`asks among others “${expected}” of: ${text}`, () => {
      assert.ok(asksOf(text).includes(expected));
    });

  it('names no place or person for a vessel', () => {
    for (const question of asksOf('There were 31 people on board off Port Almeira.'))
      assert.ok(!question?.includes('Almeira'), question!);
  });

  it('asks nothing where nobody is counted', () => {
    assert.deepEqual(asksOf('The mill burned on Monday.'), [null]);
  });
});
