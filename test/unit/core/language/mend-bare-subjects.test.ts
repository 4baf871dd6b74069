import assert from 'node:assert/strict';
import { relationOf } from './read-sentence.ts';

describe('what stands right before a verb that needs a subject', () => {
  for (const [text, word, relation] of [
    ['Some 40% said it rained.', '%', 'nsubj said'],
    ['Some 30% were hurt.', '%', 'nsubj:pass hurt'],
    ['Some 40% of voters said they would stay at home.', '%', 'nsubj said'],
    ['In Mardal 780 people were displaced by the flood.', 'people', 'nsubj:pass displaced'],
    ['Lund denied that he was drunk after his brother fled the village.', 'brother', 'nsubj fled'],
  ] as const)
    it(`is its subject: ${text}`, () => assert.equal(relationOf(word, text), relation));

  it('leaves a pronoun its verb', () => {
    assert.equal(relationOf('Some', 'Some said it rained.'), 'nsubj said');
  });

  it('is none where the verb has another', () => {
    assert.equal(relationOf('bomb', 'It was a bomb, police said.'), 'ccomp said');
    assert.equal(relationOf('house', 'The firm sold the house that police searched.'), 'obj sold');
  });
});
