import assert from 'node:assert/strict';
import { conflictsOf } from '../../../story.ts';

describe('who answers with yes and no', () => {
  const trial = (lead: string, plea: string) => `${lead} ${plea}`;
  const ofOne =
    'The trial of a nurse who is accused of poisoning patients opened in Orval on Monday.';
  const ofTwo = 'The trial of two nurses accused of poisoning patients opened in Orval on Monday.';

  it('is the one on trial, whatever the articles call her', () => {
    const guilty = 'She pleaded guilty to all the charges.';
    const innocent = 'The defendant pleaded not guilty to all the charges.';
    assert.equal(conflictsOf(trial(ofOne, guilty), trial(ofOne, innocent)).length, 1);
    assert.deepEqual(conflictsOf(trial(ofTwo, guilty), trial(ofTwo, innocent)), []);
  });

  it('is of no matter, where it is told what became of somebody', () => {
    const lead = 'A boy of six went missing in the woods near Orval on Monday.';
    const safe = `${lead} The boy was rescued by a hunter.`;
    const dead = `${lead} Searchers found the boy’s body.`;
    assert.equal(conflictsOf(safe, dead).length, 1);
    assert.deepEqual(conflictsOf(safe, `${lead} A boy was rescued by a hunter.`), []);
  });

  it('is open where neither says what it is that somebody backs, and the other opposes', () => {
    const lead = 'Ana Keller met employees of the plant in Rosk on Monday over pay.';
    const freeze = `${lead} Keller supports raises, opposes "sudden cuts" and left.`;
    assert.deepEqual(conflictsOf(freeze, `${lead} The pact is one that Keller supports.`), []);
    const lost = `${lead} Keller lost.`;
    assert.deepEqual(conflictsOf(`${lead} Keller won.`, lost).length, 1);
  });

  it('is each of a group, where all of them are told of', () => {
    const lead = 'The trial of four men for the bombing of a bank in Orval ended on Monday.';
    const all = `${lead} All four men were convicted.`;
    assert.equal(conflictsOf(all, `${lead} One of the men was acquitted.`).length, 1);
    assert.deepEqual(conflictsOf(all, `${lead} One of the men was convicted.`), []);
  });
});
