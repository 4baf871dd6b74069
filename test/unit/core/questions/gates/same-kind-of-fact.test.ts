import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';
import { sameKindOfFact } from '../../../../../src/core/questions/gates/same-kind-of-fact.ts';
import { toldIn } from '../told-in.ts';

/** The first claim of an article of one sentence. */
const first = (text: string) => toldIn('a.txt', text)[0]!;

const fact = first('Nordmark sent 500 soldiers to Estonia on Monday.');
const denied = first('Nordmark did not send 500 soldiers to Estonia on Monday.');
const plan = first('Nordmark will send 500 soldiers to Estonia on Monday.');
const otherPlan = first('Nordmark will send 900 soldiers to Estonia on Monday.');
const possible = first('Nordmark may send 500 soldiers to Estonia on Monday.');

describe('sameKindOfFact', () => {
  it('passes two facts and two plans', () => {
    assert.deepEqual(sameKindOfFact(fact, fact), { passes: 'both are told as fact' });
    assert.deepEqual(sameKindOfFact(plan, otherPlan), { passes: 'both are told as planned' });
  });

  it('stops a plan beside a fact, a denial, and what only may be', () => {
    assert.ok('clears' in sameKindOfFact(fact, plan));
    assert.ok('clears' in sameKindOfFact(fact, denied));
    assert.ok('clears' in sameKindOfFact(possible, possible));
  });

  it('takes what is settled for what is, and what was only expected not', () => {
    const amount = (text: string) =>
      toldIn('a.txt', text).find(({ claim }) => claim.predicate === 'amount')!;
    const was = amount('The meeting of the ministers lasted 90 minutes.');
    const will = amount('The meeting of the ministers will last 40 minutes.');
    const expected = amount('The meeting of the ministers was expected to last 40 minutes.');
    const other = amount('The meeting of the ministers is expected to last 90 minutes.');
    assert.deepEqual(sameKindOfFact(was, will), { passes: 'both are told as settled' });
    assert.ok('clears' in sameKindOfFact(was, expected));
    assert.deepEqual(sameKindOfFact(other, expected), { passes: 'both are told as planned' });
  });

  it('is not the same where one tells what is so as yet', () => {
    const hall = (words: string) => `The stadium of Tarsk will be rebuilt. The stadium ${words}.`;
    assert.equal(conflictsOf(hall('will seat 32,000'), hall('seats 21,000')).length, 1);
    assert.equal(conflictsOf(hall('will seat 32,000'), hall('now seats 21,000')).length, 0);
  });
});
