import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../../story.ts';

const lead = 'Orval United beat Sorbo City 2-1 in Tarsk on Saturday.';
const kinds = (a: string, b: string) => conflictsOf(`${lead} ${a}`, `${lead} ${b}`);

describe('a goal that has a word of its own', () => {
  it('is a goal: the winner', () => {
    const [claim] = read('a.md', 'Karl Brandt scored the winner.', '2024-03-05').claims;
    const patient = claim!.statement.phrases.find(({ role }) => role === 'patient');
    assert.equal(patient?.head, 'goal');
  });

  it('is scored by one: two names are a conflict, and two goals are none', () => {
    const winner = 'Karl Brandt scored the winner.';
    assert.deepEqual(kinds('Nils Dahl scored the winning goal.', winner), ['value']);
    assert.deepEqual(kinds('Nils Dahl scored the only goal.', winner), ['value']);
    assert.deepEqual(kinds('Nils Dahl scored the equaliser.', winner), []);
    assert.deepEqual(kinds('Karl Brandt scored the winning goal.', winner), []);
  });
});
