import assert from 'node:assert/strict';
import { tagOf } from './read-sentence.ts';

describe('a past with an object behind a noun', () => {
  it('is no participle, though the sentence has another verb', () => {
    const text = 'His representative released a statement saying the firm had closed.';
    assert.equal(tagOf('released', text), 'VBD');
  });

  it('is one where the verb may have two objects, or where a time stands behind it', () => {
    assert.equal(tagOf('given', 'A man given a medal by the mayor died.'), 'VBN');
    assert.equal(tagOf('found', 'The body of the man found the next day was hers.'), 'VBN');
    assert.equal(tagOf('shown', 'A film shown the next day was banned.'), 'VBN');
  });

  it('is no participle behind what two commas tell of its subject', () => {
    const did = 'The Northern Front, an armed group, carried out the raid, police said.';
    assert.equal(tagOf('carried', did), 'VBD');
    const whose = "The Northern Front, an armed group, carried out Monday's raid, police said.";
    assert.equal(tagOf('carried', whose), 'VBD');
    assert.equal(tagOf('given', 'Holm, the captain, given a medal by the mayor, died.'), 'VBN');
  });
});
