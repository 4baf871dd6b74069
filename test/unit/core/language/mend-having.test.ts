import assert from 'node:assert/strict';
import { read } from '../../../story.ts';
import { subjectOf, tagOf } from './read-sentence.ts';

describe('have that was taken for a helper of what it has', () => {
  it('is the verb of its clause where a noun stands right behind it', () => {
    const text = 'Police have evidence that Hale killed his wife.';
    assert.equal(subjectOf('have', text), 'Police');
    assert.equal(tagOf('evidence', text), 'NN');
    assert.equal(subjectOf('killed', text), 'Hale');
  });

  it('helps no verb that has a helper of its own', () => {
    const text = 'The ministry has evidence that rockets provided by Ketu have been used in Orval.';
    assert.equal(subjectOf('has', text), 'The ministry');
    assert.equal(subjectOf('used', text), 'rockets');
    const told =
      'The ministry said it has evidence that rockets made in Ketu have reached the town.';
    assert.equal(subjectOf('has', told), 'it');
    assert.equal(subjectOf('reached', told), 'rockets');
  });

  it('is the verb that it was read as', () => {
    const said = 'The ministry said it has proof that the mine leaked.';
    assert.equal(subjectOf('said', said), 'The ministry');
    assert.equal(subjectOf('has', said), 'it');
    const text = 'The ministry has proof that the mine leaked.';
    assert.equal(subjectOf('has', text), 'The ministry');
    assert.equal(subjectOf('leaked', text), 'the mine');
  });

  it('has what stands behind it, of which the clause is', () => {
    const text = 'The ministry said it has evidence that rockets made in Ketu have been used.';
    const { claims } = read('a.md', text, '2024-03-05');
    const told = claims.map(({ predicate, subject, object }) => [predicate, subject, object]);
    assert.deepEqual(told, [
      ['have', 'The ministry', 'evidence'],
      ['produce', 'rockets', null],
      ['use', 'rockets', null],
    ]);
  });

  it('helps the verb that it stands before', () => {
    assert.equal(subjectOf('sold', 'The firm has sold mines that had closed.'), 'The firm');
    assert.equal(
      subjectOf('sent', 'The woman that guards had sent men that have helped is well.'),
      'guards',
    );
    assert.equal(subjectOf('claimed', 'Police have claimed that Hale lied.'), 'Police');
    const text = 'Police, who have evidence, have claimed that Hale lied.';
    assert.equal(subjectOf('claimed', text), 'Police');
  });
});
