import assert from 'node:assert/strict';
import { bareBody } from '../../../../src/core/article/article-body.ts';
import { findQuantities } from '../../../../src/core/claims/find-quantities.ts';
import { tellingsOf } from '../../../../src/core/claims/tellings.ts';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const tools = createTools(loadModels());

/** What patterns of words tell of the numbers of a text, as classes of predicates. */
export function classesTold(text: string): readonly string[] {
  return tools.language.read(text, bareBody(text)).flatMap((sentence) => {
    const found = tellingsOf(sentence, findQuantities(text, sentence, []));
    return [...found.values()].flatMap((tellings) => tellings.map(({ predicate }) => predicate));
  });
}

/** Sentences of news by the class of predicates that they tell, or do not. */
type ByClass = Readonly<Record<string, readonly string[]>>;

/** Tests that each sentence of `told` is read as its class, and none of `other` is. */
export function tryWordings(told: ByClass, other: ByClass): void {
  for (const [predicate, sentences] of Object.entries(told))
    it(`read “${predicate}” in each of its wordings`, () => {
      for (const sentence of sentences)
        assert.ok(classesTold(sentence).includes(predicate), sentence);
    });

  for (const [predicate, sentences] of Object.entries(other))
    it(`do not read “${predicate}” where like words tell something else`, () => {
      for (const sentence of sentences)
        assert.ok(!classesTold(sentence).includes(predicate), sentence);
    });
}
