import assert from 'node:assert/strict';
import { toldAsFact } from '../../../../../src/core/questions/gates/told-as-fact.ts';
import { tell, type Told } from '../../../../../src/core/questions/told.ts';
import { read } from '../../../../story.ts';

/** The first claim of an article of one sentence. */
function first(text: string): Told {
  const { claims, characters, article } = read('a.txt', text, '2024-03-05');
  return tell('a.txt', {
    claims: () => claims,
    published: article.published?.value ?? null,
    cluster: 'a.txt',
    entityOf: (character) => characters[character]!.name,
    weights: characters.map(() => 1),
  })[0]!;
}

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
