import assert from 'node:assert/strict';
import {
  agreeing,
  inside,
  isOnlyDateline,
} from '../../../../../src/core/questions/wording/phrase.ts';
import { toldIn } from '../told-in.ts';

/** The first phrase of a text, and the claim that it is in. */
function opening(text: string) {
  const told = toldIn('a.md', text)[0]!;
  return [told, told.parties.find(({ role }) => /^(?:agent|patient)$/.test(role))!] as const;
}

describe('a phrase inside a question', () => {
  for (const [text, expected] of [
    ['Coffee exports fell on Monday.', 'coffee exports'],
    ['Police detained 40 students.', 'police'],
    ['Rescuers detained 40 students.', 'rescuers'],
    ['Three gunmen killed an officer.', 'three gunmen'],
    ['The bank closed on Monday.', 'the bank'],
    ['He resigned on Monday.', 'he'],
    ['Prime Minister Ana Roza resigned on Monday.', 'Prime Minister Ana Roza'],
    ['Turkey signed the treaty on Monday.', 'Turkey'],
    ['Berlin sent 40 tanks.', 'Berlin'],
    ['Bristol buses were stolen.', 'Bristol buses'],
    ['Manchester signed the treaty.', 'Manchester'],
    ['The Turkish navy arrived on Monday.', 'the Turkish navy'],
    ['Norse ships arrived on Monday.', 'Norse ships'],
    ['Rose Falk signed the treaty. Falk left. Rose died.', 'Rose Falk'],
    ['Kortex closed its mill on Monday.', 'Kortex'],
  ] as const)
    it(`is “${expected}” in: ${text}`, () => {
      assert.equal(inside(...opening(text)), expected);
    });

  it('leaves out what stands before it and is no part of it', () => {
    const [told, party] = opening('The bank closed on Monday.');
    assert.equal(inside(told, { ...party, text: '-quarter earnings' }), 'quarter earnings');
  });

  it('is no dateline', () => {
    const [told, party] = opening('The bank closed on Monday.');
    assert.ok(isOnlyDateline(told, { ...party, text: 'CIUDAD NOVA' }));
    assert.ok(!isOnlyDateline(told, { ...party, text: 'CIUDAD NOVA', start: 30 }));
    assert.ok(!isOnlyDateline(told, { ...party, text: 'NATO ships' }));
    assert.ok(!isOnlyDateline(told, { ...party, text: 'UN' }));
  });

  it('has a verb in one number with it', () => {
    const [, one] = opening('The bank closed on Monday.');
    assert.equal(agreeing('were', one), 'was');
    assert.equal(agreeing('were', { ...one, text: 'the banks' }), 'were');
    assert.equal(agreeing('were', { ...one, text: 'Falk and Renn', named: true }), 'was');
  });
});
