import assert from 'node:assert/strict';
import { bareBody } from '../../../../src/core/article/article-body.ts';
import { findQuantities } from '../../../../src/core/claims/find-quantities.ts';
import { tellingsOf } from '../../../../src/core/claims/tellings.ts';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const tools = createTools(loadModels());

/** Each number of a text with what patterns of words tell of it; `~` behind what may be told of some only. */
function told(text: string): string[] {
  return tools.language.read(text, bareBody(text)).flatMap((sentence) => {
    const found = tellingsOf(sentence, findQuantities(text, sentence, []));
    return [...found].flatMap(([{ text: number }, tellings]) =>
      tellings.map(({ predicate, ofSome }) => `${number} ${predicate}${ofSome ? '~' : ''}`),
    );
  });
}

describe('patterns of words around a number', () => {
  for (const [text, expected] of [
    ['The bill won the support of 98 members.', '98 vote-for'],
    ['The club won the support of 98 members.', '98 vote-for'],
    ['By noon 2,600 people had been moved out of their homes.', '2,600 evacuate'],
    ['The city evicted 120 families from the quarter.', '120 displace'],
    ['The mill has a workforce of 650.', '650 employ'],
    ['Some 650 children go to the school.', '650 enrol'],
    ['Dahl was banned for six matches.', 'six ban-matches'],
    ['Dahl will miss ten games.', 'ten ban-matches'],
    ['Two bombs went off.', 'Two explode'],
    ['There were 200 guests at the wedding.', '200 attend'],
    ['Rebel fighters seized seven villages.', 'seven capture'],
    ['Seven villages were under water.', 'Seven flood'],
    ['Some 190 workers have jobs at the mill.', '190 employ'],
    ['The village is home to 800 people.', '800 inhabit'],
    ['Three gunmen stormed the bank.', 'Three attack-in-number'],
    ['The bank was attacked by five masked men.', 'five attack-in-number'],
    ['The freighter has a crew of 21.', '21 crew'],
    ['Officers fired eleven shots.', 'eleven fire-shots'],
    ['The plan calls for 96 apartments.', '96 plan-homes'],
    ['The library holds 42,000 books.', '42,000 hold-books'],
    ['Readers can choose from 28,000 volumes.', '28,000 hold-books'],
    ['The sanctions target 28 officials.', '28 sanction'],
    ['Forty-one officials are on the list.', 'Forty-one sanction'],
    ['Police estimated the crowd at 22,000 people.', '22,000 attend'],
    ['The officials have 28 books.', ''],
    ['The trial involved 140 volunteers.', '140 try-on'],
    ['Eleven dockers suffered burns when the boiler burst.', 'Eleven wound'],
    ['The landslide forced 340 families and farmers out of their homes.', ''],
    ['The landslide forced 340 farmers out of their homes.', '340 evacuate'],
    ['Around 90 villagers, most of them elderly, were ordered to leave.', '90 evacuate'],
    ['The brewery is to shed 260 posts by May.', '260 lay-off'],
    ['The union fears the loss of 260 jobs.', '260 lay-off'],
    ['Some 450 clerks were made redundant.', '450 lay-off'],
    ['Up to 7,000 students took to the streets of Morva.', '7,000 protest'],
    ['The rally drew 7,000 teachers.', '7,000 protest'],
    ['Norland will dispatch 900 paratroopers to the island.', '900 deploy'],
    ['The posting of 900 marines to the island was put off.', '900 deploy'],
    ['A trawler picked up 33 passengers.', '33 rescue'],
    ['The bus was carrying 48 pupils.', '48 aboard'],
    ['Detectives took six brokers into custody.', 'six arrest'],
    ['The flood destroyed 430 barns.', '430 destroy'],
    ['The flood destroyed or damaged 430 barns.', ''],
    ['Some 430 barns were destroyed or damaged.', ''],
    ['The gang made off with 12 watches.', '12 steal'],
    ['The Farmers’ League picked up 31 seats.', '31 hold-seats'],
    ['The motion was carried with the votes of 61 deputies.', ''],
    ['The motion was adopted with the votes of 61 deputies.', '61 vote-for'],
    ['The motion was opposed by 61 deputies.', '61 vote-against'],
    ['In the end 61 deputies abstained.', '61 abstain'],
    ['The rockfall trapped 14 miners.', '14 trap'],
    ['Seven hikers were stuck in the cave.', 'Seven trap'],
    ['The fog left 340 travellers stranded.', '340 strand'],
    ['Prosecutors charged eight brokers.', 'eight charge'],
    ['Morva expelled 14 diplomats.', '14 expel'],
    ['The fire claimed 85 cottages.', '85 destroy'],
    ['The hail damaged 85 greenhouses.', '85 damage'],
    ['Some 85 barns stood under water.', '85 flood'],
    ['Classes were cancelled at 46 schools.', '46 close'],
    ['The fog delayed 120 trains.', '120 run-late'],
    ['Nurses vaccinated 900 children.', '900 vaccinate'],
    ['Some 31 drones slipped past the guns.', '31 get-through'],
    ['The petition carried 9,000 signatures.', '9,000 sign-petition'],
    ['The storm felled 700 trees.', '700 fell'],
    ['The farmer had to cull 1,200 sheep.', '1,200 cull'],
    ['The mill has 260 employees.', '260 employ'],
    ['The 46 passengers and crew were rescued.', '46 rescue'],
  ] as const)
    it(`tell what became of those it counts: ${text}`, () => {
      assert.ok(
        expected === ''
          ? told(text).length === 0
          : told(text).some((one) => one.endsWith(expected)),
        told(text).join('; '),
      );
    });

  it('leave open whether all are meant where some may have fared worse', () => {
    assert.deepEqual(told('Ambulances took 19 cyclists to hospital.'), ['19 wound~']);
    assert.deepEqual(told('Divers recovered five bodies.'), ['five kill~']);
  });

  it('do not tell of patients that they were hurt, who are taken to another hospital', () => {
    assert.deepEqual(told('In all 412 patients were taken to hospitals in Mardal.'), []);
    assert.deepEqual(told('In all 412 people were taken to hospitals in Mardal.'), [
      'all 412 wound~',
    ]);
  });

  it('tell nothing where it is denied, refused or averted', () => {
    for (const text of [
      'The brewery does not plan to shed 260 posts.',
      'The deal averted the loss of 260 jobs.',
      'No union backed the cut of 260 jobs.',
    ])
      assert.deepEqual(told(text), [], text);
  });

  it('do not take what people do for what is done to them', () => {
    assert.deepEqual(told('Six detectives arrested the broker.'), []);
    assert.deepEqual(told('The 900 marines stole a car.'), []);
  });

  it('do not take the age of one for how many', () => {
    assert.deepEqual(told('The pilot, 42, from Morva, was arrested.'), []);
  });

  it('do not take voters of one party for the turnout', () => {
    assert.deepEqual(told('58 percent of voters voted for the League.'), []);
  });

  it('are read where words stand between that say where those are who are counted', () => {
    const POWER = 'The storm left 85,000 homes in Mardal province without power.';
    assert.deepEqual(told(POWER), ['85,000 lack-power']);
    assert.deepEqual(told('The storm left 85,000 homes in Mardal province without roofs.'), []);
  });
});
