import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b).length;

describe('a measure', () => {
  it('of a quarter is not that of a year', () => {
    const made = (period: string, profit: string) =>
      `Valtor Foods of Tarsk made a ${period} profit of ${profit} million euros, the company said on Monday.`;
    assert.equal(conflicts(made('quarterly', '41'), made('annual', '163')), 0);
    assert.equal(conflicts(made('annual', '141'), made('annual', '163')), 1);
  });

  it('of an aftershock is not that of the quake', () => {
    const shook = (what: string, magnitude: string) =>
      `${what} with a magnitude of ${magnitude} shook the Tarsk valley in Marenia on Monday.`;
    assert.equal(conflicts(shook('An earthquake', '6.8'), shook('An aftershock', '5.1')), 0);
    assert.equal(conflicts(shook('An earthquake', '6.8'), shook('An earthquake', '5.1')), 1);
  });

  it('of one who shares a name is not compared', () => {
    const lead = 'The painter Ana Roza died in Tarsk on Monday.';
    const was = (who: string) => `${lead} ${who} years old.`;
    assert.equal(conflicts(was('Roza was 42'), was('Roza was 57')), 1);
    assert.equal(conflicts(was('Roza was 42'), `${was('A namesake, Ana Roza, was 57')}`), 0);
  });

  it('of two named people is theirs', () => {
    const held = (name: string) => `Police in Tarsk held ${name} after the fire at the mill.`;
    const is = (name: string, age: number) => `${held(name)} Rask is ${age} years old.`;
    assert.equal(conflicts(is('Daniel Rask', 34), is('Daniel Rask', 51)), 1);
    assert.equal(conflicts(is('Daniel Rask', 34), is('the baker Mikael Rask', 51)), 0);
  });

  const found = (who: string) => `Rescuers found ${who} under the rubble of the mill in Tarsk.`;
  const saved = (who: string) => `In Tarsk, ${who} was saved from the rubble of a mill on Monday.`;

  it('that everybody has is compared where both name the person', () => {
    assert.equal(conflicts(found('a 42-year-old man'), saved('a 57-year-old man')), 0);
    assert.equal(conflicts(found('Erik Falk, 42,'), saved('Erik Falk, 57,')), 1);
  });

  it('is compared though nobody grows so old', () => {
    assert.equal(conflicts(found('Erik Falk, 67,'), saved('Erik Falk, 137,')), 1);
    assert.equal(conflicts(found('Erik Falk, 67,'), saved('Erik Falk, 1370,')), 0);
  });

  it('that every story gives of many things needs the same thing', () => {
    const has = (what: string, length: string) =>
      `${what} in Tarsk struck on Monday. It ${length}.`;
    const lasted = (what: string) => [
      has(what, 'lasted 40 minutes'),
      has(what, 'lasted 90 minutes'),
    ];
    const [storm, storms] = [lasted('The storm'), lasted('Storms')];
    assert.equal(conflicts(storm[0]!, storm[1]!), 1);
    assert.equal(conflicts(storms[0]!, storms[1]!), 0);
  });

  it('of a name is not that of another one of its kind', () => {
    const lead = 'The timber firm Valtor opened its books in Tarsk on Monday.';
    const made = (firm: string, profit: string) =>
      `${lead} The profit of ${firm} was ${profit} million euros.`;
    assert.equal(conflicts(made('Valtor', '41'), made('a rival firm', '63')), 0);
    assert.equal(conflicts(made('Valtor', '41'), made('the firm', '63')), 1);
  });

  it('is told of the names of its own sentence', () => {
    const lead = 'Valtor and Nordbank opened their books in Tarsk on Monday.';
    const heard = (firm: string, profit: string) =>
      `${lead} A profit of ${profit} million euros was good news to ${firm}.`;
    assert.equal(conflicts(heard('Valtor', '41'), heard('Nordbank', '63')), 0);
    assert.equal(conflicts(heard('Valtor', '41'), heard('Valtor', '63')), 1);
  });

  it('is of one thing where the one that is known is told with fewer words, or with a word for its kind', () => {
    const has = (words: string) => `A bridge over the Tarsk gorge was opened on Monday. ${words}.`;
    const long = has('The bridge is 567 metres long');
    assert.equal(conflicts(long, has('The new footbridge measures 412 metres from end to end')), 1);
    assert.equal(conflicts(long, has('The old bridge measures 412 metres from end to end')), 0);
    assert.equal(conflicts(long, has('The rope measures 412 metres from end to end')), 0);
  });

  it('is not that of what belongs to the one who is named', () => {
    const home = (words: string) => `Erik Lund came home to Tarsk on foot on Monday. ${words}.`;
    const lund = home('Lund walked 78 miles');
    assert.equal(conflicts(lund, home('Lund walked 140 miles')), 1);
    assert.equal(conflicts(lund, home('His dog walked 140 miles')), 0);
  });

  it('of how far off is reckoned from one place', () => {
    const shook = (far: string) => `An earthquake shook Marenia on Monday. It was centred ${far}.`;
    assert.equal(conflicts(shook('20 km from the capital'), shook('65 km from the capital')), 1);
    assert.equal(conflicts(shook('20 km from the capital'), shook('65 km from Tarsk')), 0);
  });

  it('that everybody has is compared where both articles open with one person without a name', () => {
    const cave = (who: string) => `${who} rescued from the Selma cave in Tarsk on Monday.`;
    const is = (opening: string, age: number) => `${opening} The man, ${age}, is a teacher.`;
    assert.equal(conflicts(is(cave('A man was'), 34), is(cave('A man was'), 41)), 1);
    assert.equal(conflicts(is(cave('Two men were'), 34), is(cave('Two men were'), 41)), 0);
  });

  it('of the seats of a stadium is not that of all its places', () => {
    const room = (for_: string) =>
      `Mayor Ada Quill of Tarsk spoke of the new stadium on Monday. The stadium will have room for ${for_}.`;
    assert.equal(conflicts(room('48,000 spectators'), room('36,000 spectators')), 1);
    const seats = room('36,000 seated spectators and 12,000 standing');
    assert.equal(conflicts(room('48,000 spectators'), seats), 0);
  });

  it('of one place is not that of another', () => {
    const gust = (speed: string, where: string) =>
      `A gust of ${speed} kilometres an hour was measured ${where} on Sunday, the weather service said.`;
    const peak = gust('162', 'on the Korst peak');
    assert.equal(conflicts(peak, gust('118', 'on the Korst peak')), 1);
    assert.equal(conflicts(peak, gust('118', 'at Halmst airport')), 0);
    const highest =
      'A gust of 162 kilometres an hour was measured on the Korst peak on Sunday, the highest of the storm, the weather service said.';
    assert.equal(conflicts(highest, gust('118', 'at Halmst airport')), 0);
  });

  it('of a name is not the price of what is only part of it', () => {
    const lead = 'Skolberg bought Norbrew, a brewer with a museum, in Tarsk on Monday.';
    const was = (what: string, sum: string) => `${lead} ${what} cost ${sum} million euros.`;
    const name = was('Norbrew', '90');
    assert.equal(conflicts(name, was('The brewer', '70')), 1);
    assert.equal(conflicts(was('The brewer', '70'), name), 1);
    assert.equal(conflicts(name, was('The malthouse', '7')), 0);
    assert.equal(conflicts(was('The malthouse', '7'), name), 0);
  });
});

describe('what a firm earned last year', () => {
  it('is not what another firm earned last year', () => {
    const lead = 'Eva Lorn and Jan Holub spoke in Ambel on Tuesday of pay at Daten.';
    const earned = (firm: string) =>
      `${lead} For these assignments and others, ${firm} earned about $600 million last year.`;
    const daten = `${lead} Over all, Daten earned nearly $7.6 billion last year, and $2.9 billion of that came from the controls division.`;
    assert.equal(conflictsOf(earned('Daten'), daten).length, 1);
    assert.equal(conflictsOf(earned('Centerview'), daten).length, 0);
  });

  it('from one place is of one thing, where each is known by a name of its own', () => {
    const lies = (miles: string) =>
      `Rebels overran the Muthan complex, which lies ${miles} miles north of Orval, on Monday.`;
    const town = 'Mosun is 250 miles north of Orval. Rebels overran a complex there on Monday.';
    assert.equal(conflicts(lies('60'), lies('250')), 1);
    assert.equal(conflicts(lies('60'), town), 0);
  });
});
