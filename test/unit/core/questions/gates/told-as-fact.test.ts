import assert from 'node:assert/strict';
import { toldAsFact } from '../../../../../src/core/questions/gates/told-as-fact.ts';
import { toldIn } from '../told-in.ts';

/** The first claim of an article of one sentence. */
const first = (text: string) => toldIn('a.txt', text)[0]!;

const fact = first('Nordmark sent 500 soldiers to Estonia on Monday.');
const denied = first('Nordmark did not send 500 soldiers to Estonia on Monday.');
const plan = first('Nordmark will send 500 soldiers to Estonia on Monday.');
const possible = first('Nordmark may send 500 soldiers to Estonia on Monday.');

describe('toldAsFact', () => {
  it('passes two plain statements', () => {
    assert.deepEqual(toldAsFact(fact, fact), { passes: 'both are told as fact' });
  });

  it('stops a denial, a plan and what may be', () => {
    for (const other of [denied, plan, possible]) assert.ok('clears' in toldAsFact(fact, other));
  });
});
