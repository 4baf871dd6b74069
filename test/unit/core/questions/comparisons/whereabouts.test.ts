import assert from 'node:assert/strict';
import { placeRows as rows } from '../place-rows.ts';

describe('where something is of which a story has one', () => {
  const final = 'The final of the Continental Cup between Dravska and Aarby was played in Lyon.';

  it('cannot be two towns, whatever else is told of it', () => {
    const seen = (where: string) =>
      `Fans of Dravska and Aarby filled the trains on Sunday. Thousands attended the final of the Continental Cup in ${where}.`;
    assert.deepEqual(rows(final, seen('Cologne')), [['Lyon', 'Cologne']]);
    assert.deepEqual(rows(final, seen('Lyon')), []);
    assert.deepEqual(rows(final, seen('a stadium')), []);
    const near = final.replace('Lyon', 'Orval');
    assert.deepEqual(rows(near, seen('Tarun')), [['Orval', 'Tarun']]);
    assert.deepEqual(rows(near, seen('Styria')), []);
    const planned = `Dravska and Aarby know where they play. The final of the Continental Cup in Cologne will be shown everywhere.`;
    assert.deepEqual(rows(final, planned), []);
  });

  it('is told of what stands somewhere, too', () => {
    const buried = 'Lava from Mount Serawani buried a primary school in the village of Tarun.';
    const destroyed = (what: string) =>
      `A stream of lava from Mount Serawani destroyed ${what} on Tuesday.`;
    assert.deepEqual(rows(buried, destroyed('a primary school in the village of Belang')), [
      ['Tarun', 'Belang'],
    ]);
    assert.deepEqual(rows(buried, destroyed('a market in the village of Belang')), []);
    assert.deepEqual(rows(buried, destroyed('a secondary school in the village of Belang')), []);
    assert.deepEqual(rows(buried, destroyed('a primary school in the district of Belang')), []);
  });

  it('is not that of two farms of which each is told what it keeps', () => {
    const flu = (farm: string) =>
      `Bird flu has been found at ${farm}, the ministry said. The birds will be killed.`;
    assert.deepEqual(rows(flu('a turkey farm near Orval'), flu('a chicken farm near Tarun')), []);
    assert.deepEqual(
      rows(flu('a turkey farm near Orval'), flu('a turkey farm near Tarun')).length,
      1,
    );
  });

  it('is told of what is yet to be built there', () => {
    const build =
      'Norwegian carmaker Velar Motors will build a factory in Hungary, it said on Monday.';
    const told = (land: string) =>
      `The new factory of Norwegian carmaker Velar Motors would be in ${land}, it said on Monday.`;
    assert.deepEqual(rows(build, told('Slovakia')), [['Hungary', 'Slovakia']]);
    assert.deepEqual(rows(build, told('Hungary')), []);
  });

  it('is told of a meeting, by its noun or by its verb', () => {
    const met = 'Foreign ministers of Orin and Selmar met in Geneva on Monday on the border.';
    const talks = (words: string) =>
      `Orin and Selmar have made no progress on the border. ${words}, the foreign ministers said.`;
    assert.deepEqual(rows(met, talks('The talks in Vienna ended on Monday')), [
      ['Geneva', 'Vienna'],
    ]);
    assert.deepEqual(rows(met, talks('The next talks in Vienna are planned for May')), []);
    assert.deepEqual(rows(met, talks('The talks in Vienna ended on Friday')), []);
  });

  it('is open where one of the articles names both places, or brings something to one of several', () => {
    const seen = 'Thousands attended the final of the Continental Cup in Cologne.';
    assert.deepEqual(rows(`${final} Aarby had won the cup in Cologne before.`, seen), []);
    const taken = (what: string, where: string) =>
      `Divers in Selm showed their finds. The ${what} were taken to a museum in ${where}.`;
    assert.deepEqual(rows(taken('coins', 'Lyon'), taken('statues', 'Cologne')), []);
  });

  it('is open for what an article comes to speak of only further on', () => {
    const camp = (where: string) => `The ferry Odra sank off Selm on Monday, officials said.

      Its captain swam to the shore. The crew was saved by a trawler. The owner said nothing.

      Officials said that the crew now lives in a camp in ${where}.`;
    assert.deepEqual(rows(camp('Orval'), camp('Tarun').replace('now lives', 'now stays')), []);
  });

  it('is open for fires, of which there may be several', () => {
    const fire = (where: string) =>
      `Firefighters from Selm fought the flames on Monday. The fire near ${where} was out of control, the fire service said.`;
    assert.deepEqual(rows(fire('Orval'), fire('Tarun')), []);
  });
});
