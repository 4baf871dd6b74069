import assert from 'node:assert/strict';
import { isBodyByKind } from '../../../../src/core/questions/body-by-kind.ts';
import { conflictsOf } from '../../../story.ts';
import { toldIn } from './told-in.ts';

const differ = (a: string, b: string) => conflictsOf(a, b, '2024-03-06');

describe('a body that is called by its kind', () => {
  it('is the one with a name that has these words in it', () => {
    const board = 'The Norwegian Medicines Board approved the vaccine Palunex on Monday.';
    const not = (who: string) =>
      `To the anger of travel clinics and their patients in the north, ${who} rejected the vaccine Palunex on Monday.`;
    assert.deepEqual(differ(board, not("the country's medicines board")), ['antonym']);
    for (const who of ["the country's ethics board", 'a medicines board', 'the board'])
      assert.deepEqual(differ(board, not(who)), [], who);
  });

  it('is the national bank for the central bank', () => {
    const rate = (who: string, did: string) => `${who} ${did} its main interest rate on Monday.`;
    const raised = rate('The National Bank of Morvania', 'raised');
    assert.deepEqual(differ(raised, rate("Morvania's central bank", 'lowered')), ['antonym']);
    assert.deepEqual(differ(raised, rate("Kelland's central bank", 'lowered')), []);
    assert.deepEqual(differ(raised, rate("Morvania's largest bank", 'lowered')), []);
    const corvo = rate('The Bank of Corvo', 'raised');
    assert.deepEqual(differ(corvo, rate('the central bank', 'lowered')), []);
  });

  it('is of one kind with it', () => {
    const who = (name: string) =>
      toldIn('a.txt', `${name} approved the deal on Monday.`)[0]!.parties[0]!;
    const board = who('The Norwegian Medicines Board');
    assert.ok(isBodyByKind(who('The medicines board'), board));
    assert.ok(!isBodyByKind(who('The medicines agency'), board));
    assert.ok(!isBodyByKind(who('A medicines board'), board));
    assert.ok(isBodyByKind(who('The central bank'), who('The Reserve Bank of Kelland')));
    assert.ok(!isBodyByKind(who('The central bank'), who('The Savings Bank of Kelland')));
  });
});
