import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

/** Whether two articles conflict, one of which says that this leader was killed, and one that that one was not. */
const differ = (killed: string, alive: string) =>
  conflictsOf(
    `A strike in Lugarda killed ${killed}, the army said.`,
    `A strike in Lugarda did not kill ${alive}, the army said.`,
  ).includes('polarity');

describe('who is told of by an office', () => {
  it('is another where the office is of another body', () => {
    assert.ok(differ('the leader of the Tarsk Front', 'the leader of the Tarsk Front'));
    assert.ok(!differ('the leader of the Mardal League', 'the leader of the Tarsk Front'));
    assert.ok(!differ('the Mardal League leader', 'the leader of the Tarsk Front'));
  });

  it('may be one where a body is called for short, or not at all', () => {
    assert.ok(differ('the Tarsk Front leader', 'the leader of the Front'));
    assert.ok(differ('the leader', 'the leader of the Tarsk Front'));
    assert.ok(differ('the TFL leader', 'the leader of the Tarsk Front'));
    assert.ok(!differ('the MLA leader', 'the leader of the Tarsk Front'));
  });

  it('is another where two names of bodies only begin alike', () => {
    assert.ok(!differ('the leader of the Torvik League', 'the leader of the Tarsk Front'));
    assert.ok(!differ('the Torvik League leader', 'the leader of the Tarsk Front'));
    assert.ok(!differ('the al-Torvik leader', 'the leader of the al-Tarsk group'));
  });

  it('is of no body that an opening word with a capital would name', () => {
    const sank = (captain: string) => `The ferry Halcyon sank off Tarvik on Monday. ${captain}.`;
    const captains = (a: string, b: string) => conflictsOf(sank(a), sank(b));
    assert.deepEqual(captains('Its captain died', 'The captain survived'), ['antonym']);
    assert.deepEqual(captains('Its captain died', 'The Corva captain survived'), []);
  });

  it('is not of the place where it happens', () => {
    assert.ok(differ('the leader in the port of Mardal', 'the leader of the Tarsk Front'));
  });

  it('is somebody other than a hostage, whom two names may narrow', () => {
    assert.ok(differ('the Norland hostage', 'the hostage of the Tarsk Front'));
  });
});
