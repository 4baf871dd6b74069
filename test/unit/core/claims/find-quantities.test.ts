import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findQuantities } from '../../../../src/core/claims/find-quantities.ts';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';
import { amountsIn } from './amounts-in.ts';

const { language } = createTools(loadModels());

function read(text: string) {
  return language
    .read(text, [{ start: 0, end: text.length }])
    .flatMap((sentence) => findQuantities(text, sentence, []));
}

describe('findQuantities', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'He won in two hours, four minutes and 11 seconds.',
      ['two hours, four minutes and 11 seconds: 7450.5–7451.5 s'],
    ],
    [
      'The bank cut its main rate by a quarter of a percentage point.',
      ['a quarter of a percentage point: 0.225–0.275 pp'],
    ],
    ['A quarter of the members left.', ['A quarter: 22.5–27.5 % member']],
    ['A pair of gunmen fled.', ['A pair: 2 fighter']],
    ['A pair of shoes was found.', []],
    ['100 people or more fled.', ['100: 100–∞ person']],
    ['40-odd people fled.', ['40-odd: 36–44 person']],
    ['Two to three dozen people fled.', ['Two to three dozen: 24–36 person']],
    ['It has 12-15,000 residents.', ['12-15,000: 12000–15000 resident']],
    ['It has 12 to 15,000 residents.', ['12 to 15,000: 12–15000 resident']],
    [
      'Two hundred to three thousand people fled.',
      ['Two hundred to three thousand: 200–3000 person'],
    ],
    ['The penalty was R57 million.', ['R57 million: 56500000–57500000 ZAR']],
    ['The R57 was closed.', []],
    ['They walked 35km.', ['35km: 34500–35500 m']],
    ['They fired 155mm shells.', []],
    ['Two days, and four hours later they left.', ['Two days: 129600–216000 s']],
    ['Officials counted 12 people.', ['12: 12 person']],
    ['They found the bodies of 12 people.', ['12: 12 body']],
    ['The army sent 8,000 soldiers.', ['8,000: 7950–8050 soldier']],
    ['The army sent 10,000 troops.', ['10,000: 9500–10500 soldier']],
    ['The army sent ten thousand servicemen.', ['ten thousand: 9500–10500 soldier']],
    ['The army sent 10k soldiers.', ['10k: 9500–10500 soldier']],
    ['The army sent 10 000 soldiers.', ['10 000: 9500–10500 soldier']],
    ['About 200 people marched.', ['About 200: 180–220 person']],
    ['Nearly 200 people marched.', ['Nearly 200: 180–200 person']],
    ['More than 200 people marched.', ['More than 200: 200–∞ person']],
    ['No more than 36 people marched.', ['No more than 36: 0–36 person']],
    ['Slightly more than 200 people marched.', ['Slightly more than 200: 200–220 person']],
    ['No fewer than six people marched.', ['No fewer than six: 6–∞ person']],
    ['As many as 40 houses burned.', ['As many as 40: 0–40 house']],
    ['Between 20 and 30 civilians fled.', ['Between 20 and 30: 20–30 civilian']],
    ['Ten to 12 civilians fled.', ['Ten to 12: 10–12 civilian']],
    ['Dozens of people fled.', ['Dozens: 24–99 person']],
    ['Ten to dozens of people fled.', ['Ten to dozens: 10–99 person']],
    ['It rose from $5 to €6.', ['$5: 4.5–5.5 USD', '€6: 5.5–6.5 EUR']],
    ['It cost $5 to $6 million.', ['$5 to $6 million: 5000000–6000000 USD']],
    [
      'Between 800 and 1.2 million people left.',
      ['Between 800 and 1.2 million: 800–1200000 person'],
    ],
    [
      'It took two hours and several minutes.',
      ['two hours: 5400–9000 s', 'several minutes: 180–540 s'],
    ],
    ['It cost 300 pounds sterling.', ['300 pounds sterling: 295–305 GBP']],
    ['Tens of thousands of homes burned.', ['Tens of thousands: 20000–99999 house']],
    ['Several hundred villagers fled.', ['Several hundred: 300–999 villager']],
    ['He bought two dozen eggs.', ['two dozen: 24 egg']],
    ['Half a million refugees crossed the border.', ['Half a million: 495000–505000 refugee']],
    ['One and a half million votes came in.', ['One and a half million: 1450000–1550000 vote']],
    ['Twenty-five dogs barked.', ['Twenty-five: 25 dog']],
  ];
  for (const [text, expected] of cases)
    it(`reads ${text}`, () => {
      assert.deepEqual(amountsIn(text), expected);
    });

  it('reads one length in miles and in kilometres as ranges that meet', () => {
    const [miles] = read('The road is 5 miles long.');
    const [kilometres] = read('The road is 8 km long.');
    assert.equal(miles?.unit, 'm');
    assert.equal(kilometres?.unit, 'm');
    assert.ok(miles.low < kilometres.high! && kilometres.low < miles.high!);
  });

  it('keeps currencies, per cent and percentage points apart', () => {
    const units = [
      'It cost $5 million.',
      'It cost 5 million euros.',
      'It rose 5 per cent.',
      'It rose 5 percentage points.',
    ].map((text) => read(text)[0]?.unit);
    assert.deepEqual(units, ['USD', 'EUR', '%', 'pp']);
  });

  it('takes no ordinals, ages, years, scores, clock times or model numbers for amounts', () => {
    for (const text of [
      'The third man left.',
      'A 30-year-old driver left.',
      'Anna Berg, 45, left.',
      'It began in 1999.',
      'They won 3-1.',
      'It began at 10:30.',
      'Su-35 jets flew past.',
      'A 155mm shell fell.',
      'It was one of the reasons.',
      'Two-thirds agreed.',
    ])
      assert.deepEqual(amountsIn(text), [], text);
  });

  it('takes no number of a table for the word that names the next one', () => {
    assert.deepEqual(amountsIn('Dead: 31 Sailors: 8 Injured: 45'), ['45: 45']);
    assert.deepEqual(amountsIn('Police: 12 injured people were taken away.'), ['12: 12 person']);
  });

  it('never throws and stays inside the text, whatever the text', () => {
    const word = fc.constantFrom(
      '10',
      ',',
      '000',
      'million',
      'to',
      '-',
      'about',
      'half',
      'a',
      '$',
      '%',
      'dozens',
      'of',
      'people',
      '.',
      'and',
      'miles',
      '5.',
      '1,2,3',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join(' ');
        for (const q of read(text)) assert.ok(q.start >= 0 && q.end <= text.length && q.low >= 0);
      }),
      { numRuns: 200, seed: 6 },
    );
  });
});
