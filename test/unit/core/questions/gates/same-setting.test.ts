import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b, '2024-03-06').length;
const zoo = (words: string) => `The zoo of Tarsk showed a new elephant calf on Monday. ${words}`;
const ordered = (words: string) =>
  `The airline Aerovia ordered new planes on Monday. Aerovia ordered ${words}.`;
const slide = (words: string) =>
  `Landslides hit the Tolka valley on Monday. ${words} drove %d families from their homes.`;

describe('the setting of a number', () => {
  it('is another one at another time of the same thing', () => {
    const weighs = zoo('The calf weighs 110 kilos.');
    assert.equal(conflicts(weighs, zoo('The calf had weighed 95 kilos at birth.')), 0);
    assert.equal(conflicts(weighs, zoo('The calf weighed 95 kilos.')), 1);
  });

  it('is another one before all votes are counted', () => {
    const won = (words: string) =>
      `The voters of Galdia elected a president on Sunday. ${words} 12,400 votes ahead of Erik Lund.`;
    const counted = won('Anna Berg was').replace('12,400', '4,000');
    assert.equal(conflicts(won('Anna Berg was'), counted), 1);
    const half = counted.replace('Anna', 'With half of the ballots counted, Anna');
    assert.equal(conflicts(won('Anna Berg was'), half), 0);
  });

  it('is no other one in a court that the other article does not name', () => {
    const jailed = (words: string) => `Graham Lister stole from the dockers of Hulm. ${words}`;
    const one = jailed('Lister was jailed for nine years at Hulm Crown Court.');
    const other = jailed('Graham Lister was given a six-year prison term by a judge.');
    assert.equal(conflicts(one, other), 1);
    assert.equal(conflicts(one, other.replace('six', 'nine')), 0);
  });

  it('is another one with another partner', () => {
    assert.equal(conflicts(ordered('24 jets from Airbus'), ordered('six jets from Boeing')), 0);
    assert.equal(conflicts(ordered('24 jets from Airbus'), ordered('six jets from Airbus')), 1);
  });

  it('is a part in a place that the other article does not know', () => {
    const all = slide('The slide').replace('%d', '730');
    const part = slide('In Upper Tolka the slide').replace('%d', '90');
    assert.equal(conflicts(all, part), 0);
    assert.equal(conflicts(all, slide('The slide').replace('%d', '90')), 1);
  });

  it('is no other one in a place that the other article writes with other words', () => {
    const hurt = (words: string) => `A man with a knife attacked travellers in Tarsk. ${words}`;
    const there = hurt("He wounded seven people at Tarsk's Part-Orval station.");
    const known = hurt('Trains at the station of Part-Orval stood still. He wounded four people.');
    assert.equal(conflicts(there, known), 1);
  });

  it('is another one where a first figure was taken back', () => {
    const quake = (words: string) => `A quake shook the island of Tarsk on Monday. ${words}`;
    const told = quake('The magnitude was 6.3.');
    assert.equal(conflicts(told, quake('The institute put the magnitude at 6.8.')), 1);
    const back = 'The institute first put the magnitude at 6.8 before lowering it to 6.3.';
    assert.equal(conflicts(told, quake(back)), 0);
  });

  it('is the same one where only one of the two says in which country it was', () => {
    const all = slide('The slide').replace('%d', '730');
    const part = (where: string) => slide(`In ${where} the slide`).replace('%d', '90');
    assert.equal(conflicts(all, part('Georgia')), 1);
    assert.equal(conflicts(part('Georgia'), all), 1);
    assert.equal(conflicts(part('Upper Tolka'), all), 0);
  });

  it('is the same one where one of the two says where they were taken', () => {
    const all = slide('The slide').replace('%d', '730');
    const taken = slide('The slide').replace('%d', '90').replace(/[.]$/, ' to Orval.');
    assert.equal(conflicts(all, taken), 1);
  });

  it('is another one with another partner whichever is read first, unless one names both', () => {
    const airbus = ordered('24 jets from Airbus');
    assert.equal(conflicts(ordered('six jets from Boeing'), airbus), 0);
    const both = ordered('six jets from Boeing').replace('new planes', 'new planes from Airbus');
    assert.equal(conflicts(airbus, both), 1);
    assert.equal(conflicts(both, airbus), 1);
  });

  it('is not another one where somebody was judged in a place that only one of the two names', () => {
    const trial = (words: string) =>
      `The trial of the customs chief Oskar Brandl ended on Wednesday. ${words}`;
    const nine = trial('A court in Graz sentenced Oskar Brandl to nine years in prison.');
    const received = (years: string) =>
      trial(`Oskar Brandl received a prison term of ${years} years.`);
    assert.equal(conflicts(nine, received('six')), 1);
    assert.equal(conflicts(nine, received('nine')), 0);
  });

  it('is not another one where a plane came down in a place that the other does not name', () => {
    const jet = (words: string) =>
      `A Lusair jet from Boston came down with one engine on Tuesday. ${words}`;
    const azores = jet(
      'The jet, with 243 people on board, made an emergency landing in the Azores.',
    );
    assert.equal(conflicts(azores, jet('There were 234 people on board the Lusair jet.')), 1);
    assert.equal(conflicts(azores, jet('There were 243 people on board the Lusair jet.')), 0);
  });
});

describe('the journal in which a length was told', () => {
  it('is no place of the animal', () => {
    const nine =
      'Scientists have found the bones of a dinosaur that they call Kelusaurus, they said on Tuesday. The animal was about nine metres long, according to a study in the Journal of Old Bones.';
    const twelve =
      'Scientists presented the dinosaur Kelusaurus on Tuesday. This animal was about 12 metres long, they said.';
    assert.deepEqual(conflictsOf(nine, twelve), ['number']);
  });
});
