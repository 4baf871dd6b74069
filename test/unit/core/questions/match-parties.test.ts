import assert from 'node:assert/strict';
import { matchParties } from '../../../../src/core/questions/match-parties.ts';
import { conflictsOf } from '../../../story.ts';
import { toldIn } from './told-in.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b, '2025-09-22');

const reyk = 'Tomas Reyk won the Lakeside Marathon in Ambel on Sunday.';

describe('two names', () => {
  it('are two where a word in the middle makes another thing of one', () => {
    const half =
      'Daniel Obuya, who works as a gardener, won the Lakeside Half Marathon in Ambel on Sunday.';
    assert.deepEqual(conflicts(reyk, half), []);
    assert.deepEqual(conflicts(reyk, half.replace('Half ', '')), ['value']);
  });

  it('are one where news calls one body by both', () => {
    const claimed = (who: string) =>
      `The Islamic rebels in Tarsk were quiet. ${who} claimed the attack in Ambel on Sunday.`;
    assert.deepEqual(conflicts(claimed('Islamic State'), claimed('ISIS')), []);
    assert.deepEqual(conflicts(claimed('Islamic State'), claimed('Hezbollah')), ['value']);
  });

  it('are one thing that is called new by one of two articles', () => {
    const bridge = (text: string) =>
      toldIn('a.txt', text).flatMap(({ parties }) =>
        parties.filter(({ text }) => /bridge/.test(text)),
      )[0]!;
    const opened = bridge('The new Kallo bridge opened to traffic on Saturday.');
    const queued = (name: string) =>
      bridge(`Motorists queued to be the first across the ${name} bridge, which opened on Sunday.`);
    assert.equal(matchParties(opened, queued('Kallo')), 'same');
    assert.notEqual(matchParties(opened, queued('Tarsk')), 'same');
  });
});
