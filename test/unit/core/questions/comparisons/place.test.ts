import assert from 'node:assert/strict';
import { placeRows as rows } from '../place-rows.ts';

describe('the place of one meeting', () => {
  const met = (where: string, day: string) =>
    `Foreign Minister Anna Berg met her Chilean counterpart Pablo Soto in ${where} on ${day}.`;

  it('cannot be two towns on one day', () => {
    assert.deepEqual(rows(met('Geneva', 'Tuesday'), met('Vienna', 'Tuesday')), [
      ['Geneva', 'Vienna'],
    ]);
  });

  it('cannot be two villages, though each stands behind a word for its kind', () => {
    assert.deepEqual(
      rows(met('the village of Orval', 'Tuesday'), met('the settlement of Tinhor', 'Tuesday')),
      [['Orval', 'Tinhor']],
    );
    assert.deepEqual(rows(met('the village of Orval', 'Tuesday'), met('a village', 'Tuesday')), []);
  });

  it('cannot be two rooms where a fire broke out', () => {
    const fire = (room: string) =>
      `The fire that destroyed the Hotel Lund in Geneva on Sunday broke out in the ${room}.`;
    assert.deepEqual(rows(fire('kitchen'), fire('basement')), [['the kitchen', 'the basement']]);
    assert.deepEqual(rows(fire('kitchen'), fire('kitchen of the hotel')), []);
  });

  it('is that of its paper, however that is called, and whoever signs', () => {
    const lead = "Chad's government and the Orin rebels agreed to end the fighting on Tuesday.";
    const signed = (words: string) => `${lead}\n\n${words}`;
    const deal = signed("Chad's government and the Orin rebels signed a peace deal in Geneva.");
    assert.deepEqual(
      rows(deal, signed("Chad's government and the Orin rebels signed the treaty in Vienna.")),
      [['Geneva', 'Vienna']],
    );
    assert.deepEqual(rows(deal, signed('The two delegations signed the document in Vienna.')), [
      ['Geneva', 'Vienna'],
    ]);
    assert.deepEqual(rows(deal, signed('Two ministers signed a fishing treaty in Vienna.')), []);
  });

  it('may be two towns on two days', () => {
    assert.deepEqual(rows(met('Geneva', 'Monday'), met('Vienna', 'Tuesday')), []);
  });

  it('cannot be two towns of which one bears the name of a port, but may be the port of a town', () => {
    assert.deepEqual(rows(met('Port Lucan', 'Tuesday'), met('Vienna', 'Tuesday')), [
      ['Port Lucan', 'Vienna'],
    ]);
    assert.deepEqual(rows(met('Lucan Port', 'Tuesday'), met('Vienna', 'Tuesday')), []);
  });

  it('cannot be a town and a country in which it is known not to lie', () => {
    const found = rows(met('Geneva', 'Tuesday'), met('Norway', 'Tuesday'));
    assert.deepEqual(found, [['Geneva', 'Norway']]);
    assert.deepEqual(rows(met('Geneva', 'Tuesday'), met('Switzerland', 'Tuesday')), []);
    assert.deepEqual(rows(met('Lucan', 'Tuesday'), met('Norway', 'Tuesday')), []);
  });

  it('may be a town and a building or a region that could hold it', () => {
    assert.deepEqual(rows(met('Geneva', 'Tuesday'), met('the Lindqvist Palace', 'Tuesday')), []);
  });
});

describe('the place off which a ship lies', () => {
  it('is one only', () => {
    const aground = (place: string) => `The tanker Alma Cruz ran aground off ${place} on Sunday`;
    assert.deepEqual(
      rows(
        `${aground('Kessel Point')} in high winds, the coastguard said.`,
        `${aground('Maddern Head')}, and oil has reached the shore.`,
      ),
      [['Kessel Point', 'Maddern Head']],
    );
  });
});

describe('the place where a body is found', () => {
  const lost = (words: string) =>
    `Jitka Havel, a Czech climber, went missing in Galdia on Friday. ${words}`;

  it('is at the foot of one mountain', () => {
    const found = (place: string) =>
      lost(`Her body was discovered at the foot of ${place}, the rescuers said.`);
    const body = (place: string) =>
      lost(`Rescuers say her body was found at the foot of ${place}.`);
    assert.equal(rows(found('Mount Orrin'), body('Mount Kessel')).length, 1);
    assert.equal(rows(found('Mount Orrin'), body('Mount Orrin')).length, 0);
  });

  it('may be that of another body', () => {
    const body = (words: string) => lost(`${words}, the rescuers said.`);
    assert.deepEqual(
      rows(body('A body was found in Orval'), body('A body was found in Mardal')),
      [],
    );
  });
});

describe('a place', () => {
  it('is not a body or somebody’s house, of which only the first words are a name', () => {
    const met = (where: string) =>
      `Foreign Minister Anna Berg met her counterpart Pablo Soto ${where} on Tuesday.`;
    for (const where of ['at the Geneva Bureau of Investigation', 'in Geneva’s old town hall'])
      assert.deepEqual(rows(met(where), met('in Vienna')), [], where);
  });
});

describe('where somebody is brought', () => {
  const after = 'The ferry Odra sank off the island of Meria on Monday.';
  const brought = (words: string) => `${after}\n\n${words}`;

  it('cannot be two ports on one day', () => {
    assert.deepEqual(
      rows(
        brought('The survivors were taken to the port of Kalva on Tuesday.'),
        brought('The survivors were taken to the port of Brenna on Tuesday.'),
      ),
      [['Kalva', 'Brenna']],
    );
  });

  it('cannot be two prisons, each by its name', () => {
    const taken = (where: string) =>
      brought(`Its captain Ivo Kern was taken to ${where} on Tuesday.`);
    assert.deepEqual(rows(taken('Brenitsa prison'), taken('Soltan prison')), [
      ['Brenitsa prison', 'Soltan prison'],
    ]);
    assert.deepEqual(rows(taken('Brenitsa prison'), taken('a prison hospital')), []);
  });

  it('may be two where it is told of some only, or of two days', () => {
    const some = brought('Some of the survivors were taken to the port of Kalva on Tuesday.');
    assert.deepEqual(
      rows(some, brought('Others were taken to the port of Brenna on Tuesday.')),
      [],
    );
    assert.deepEqual(
      rows(
        brought('Its captain Ivo Kern was flown to Kalva on Tuesday.'),
        brought('Its captain Ivo Kern was flown to Brenna on Wednesday.'),
      ),
      [],
    );
  });
});

describe('the site of a launch', () => {
  const launch = (site: string) =>
    `The European weather satellite Aurelia-2 was launched from ${site} on Tuesday.`;

  it('is told behind from', () => {
    assert.deepEqual(rows(launch('Kourou in French Guiana'), launch('Cape Canaveral in Florida')), [
      ['Kourou', 'Cape Canaveral'],
    ]);
    assert.deepEqual(rows(launch('French Guiana'), launch('South America')), []);
    const other = launch('Cape Canaveral in Florida').replace('Aurelia-2', 'Aurelia-3');
    assert.deepEqual(rows(launch('Kourou in French Guiana'), other), []);
  });
});
