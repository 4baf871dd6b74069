import assert from 'node:assert/strict';
import { read } from '../../../../story.ts';

const rolesOf = (predicate: string, text: string) =>
  read('a.md', text, '2024-03-05')
    .claims.find((claim) => claim.predicate === predicate)
    ?.statement.phrases.map(({ role, text: words }) => `${role}: ${words}`);

describe('what befalls somebody', () => {
  it('is told of them, no more of the body or of those who found it', () => {
    const told = rolesOf('found-dead', 'Searchers found the boy’s body in the woods on Monday.');
    assert.equal(told?.[0], 'patient: the boy');
    assert.ok(!told?.some((one) => /Searchers|body/.test(one)), told?.join('; '));
  });

  it('keeps who paid', () => {
    const told = rolesOf('pay', 'Relatives had handed over a ransom of 200,000 dollars on Monday.');
    assert.deepEqual(told?.slice(0, 2), ['patient: a ransom', 'agent: Relatives']);
  });
});
