import assert from 'node:assert/strict';
import { createBareSubjectMender } from '../../../../src/core/language/mend-bare-subjects.ts';
import { isTree } from '../../../../src/core/language/mend-tree.ts';
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

  it('makes no ring of a verb and what hangs on it: minutes after the war ended', () => {
    const names = {
      penn: ['NNS', 'IN', 'DT', 'NN', 'VBD', '.'],
      universal: ['NOUN', 'ADP', 'DET', 'NOUN', 'VERB', 'PUNCT'],
      relations: ['root', 'obl', 'case', 'det', 'punct', 'nsubj', 'advcl', 'mark', 'advmod'],
    };
    const heads = Int32Array.of(4, 3, 3, 0, -1, 4);
    createBareSubjectMender(names)({
      words: ['Minutes', 'after', 'the', 'war', 'ended', '.'],
      tags: Int32Array.of(0, 1, 2, 3, 4, 5),
      heads,
      labels: Int32Array.of(1, 2, 3, 1, 0, 4),
    });
    assert.ok(isTree(heads));
  });
});
