import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** What a sentence says of its subject, with a minus before what it denies. */
function states(text: string): readonly string[] {
  return read('a.md', text, '2024-03-06').claims.flatMap(({ predicate, polarity, subject }) =>
    predicate?.startsWith('be-')
      ? [`${polarity === 'negative' ? '-' : ''}${predicate} ${subject ?? ''}`]
      : [],
  );
}

describe('what is said with be and an adjective', () => {
  for (const [text, told] of [
    ['The skipper was drunk.', 'be-drunk The skipper'],
    ['The skipper was intoxicated at the time.', 'be-drunk The skipper'],
    ['The skipper was not drunk.', '-be-drunk The skipper'],
    ['The man was armed with a knife.', 'be-armed The man'],
    ['The boat was never seaworthy, the coast guard said.', '-be-seaworthy The boat'],
    ['The vote was unanimous.', 'be-unanimous The vote'],
    ['The soup was lukewarm.', 'be-lukewarm The soup'],
  ] as const)
    it(`is read: ${text}`, () => assert.deepEqual(states(text), [told]));

  for (const text of [
    'The skipper was a drunk man.',
    'The fire was large.',
    'The skipper was drunk and disorderly.',
    'The ship was insured by a firm in Tarsk.',
    'The crew is likely to strike.',
  ])
    it(`is not: ${text}`, () => assert.deepEqual(states(text), []));

  it('is a wound where somebody was hurt, and none where they are wounded soldiers', () => {
    const predicates = (text: string) =>
      read('a.md', text, '2024-03-06').claims.map(({ predicate }) => predicate);
    assert.ok(predicates('Eleven officers were hurt.').includes('wound'));
    assert.ok(!predicates('They were hurt animals.').includes('wound'));
    assert.ok(!predicates('They were wounded soldiers.').includes('wound'));
  });
});
