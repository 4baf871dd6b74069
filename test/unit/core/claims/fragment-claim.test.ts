import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

const claims = (text: string) => read('a.txt', text, '2024-03-06').claims;

describe('a sentence of which no part could be told', () => {
  it('is a claim as a whole', () => {
    const [claim] = claims('Heavy traffic on both bridges.');
    assert.equal(claim?.text, 'Heavy traffic on both bridges.');
    assert.equal(claim.speaker, null);
  });

  it('is the words of the speaker where somebody says it', () => {
    const [claim, ...others] = claims('"Heavy traffic on both bridges," the mayor said.');
    assert.deepEqual(others, []);
    assert.equal(claim?.text, '"Heavy traffic on both bridges,"');
    assert.equal(claim.speaker?.text, 'the mayor');
  });

  it('is nobody’s where two people say a part of it each', () => {
    const text = '“A disgrace for the town,” said Lind, and “a bad day for us all,” said Moe.';
    assert.deepEqual(
      claims(text).map((claim) => [claim.text, claim.speaker]),
      [[text, null]],
    );
  });
});
