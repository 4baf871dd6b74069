import assert from 'node:assert/strict';
import {
  ancestors,
  hasOpposites,
  nouns,
  opposed,
  parts,
  sensesOf,
} from '../../../../src/core/questions/wordnet.ts';

const [, verbs, adjectives] = parts;

describe('WordNet', () => {
  it('has the senses of the first form that is in it', () => {
    assert.deepEqual(sensesOf(nouns, ['xyzzy', 'dog', 'cat']), sensesOf(nouns, ['dog']));
    assert.ok(sensesOf(nouns, ['dog']).length > 0);
    assert.deepEqual(sensesOf(nouns, ['xyzzy']), []);
  });

  it('leads from a dog up to an animal, itself first', () => {
    const [dog] = sensesOf(nouns, ['dog']);
    const [animal] = sensesOf(nouns, ['animal']);
    const above = ancestors(nouns, dog!);
    assert.deepEqual([...above][0], [dog, 0]);
    assert.ok(above.get(animal!)! > 0);
    assert.ok(!ancestors(nouns, animal!).has(dog!));
  });

  it('remembers what lies above a sense', () => {
    const [dog] = sensesOf(nouns, ['dog']);
    assert.equal(ancestors(nouns, dog!), ancestors(nouns, dog!));
  });

  it('knows opposites both ways', () => {
    const [buy, sell, eat] = ['buy', 'sell', 'eat'].map((verb) => sensesOf(verbs, [verb]));
    assert.ok(opposed(verbs, buy!, sell!));
    assert.ok(opposed(verbs, sell!, buy!));
    assert.ok(!opposed(verbs, buy!, eat!));
  });

  it('knows which words have an opposite: large by itself, vast by the word that it is near to, table none', () => {
    const has = (part: (typeof parts)[number], word: string) =>
      hasOpposites(part, sensesOf(part, [word]));
    assert.ok(has(adjectives, 'large'));
    assert.ok(has(adjectives, 'vast'));
    assert.ok(!has(nouns, 'table'));
  });
});
