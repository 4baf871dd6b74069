import assert from 'node:assert/strict';
import { createLanguage } from '../../../../src/core/language/create-language.ts';
import type { Sentence } from '../../../../src/core/language/sentence.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const language = createLanguage(loadModels().language);

/** The first sentence of a text. */
export function read(text: string): Sentence {
  const [sentence] = language.read(text, [{ start: 0, end: text.length }]);
  return sentence!;
}

/** The tag of a word in a sentence. */
export function tagOf(word: string, text: string): string {
  return read(text).tokens.find((token) => token.text === word)!.tag;
}

/** How a word of a sentence depends on which other one: *obj sold*. */
export function relationOf(word: string, text: string): string {
  const { tokens } = read(text);
  const { relation, head } = tokens.find((token) => token.text === word)!;
  return `${relation} ${tokens[head]?.text ?? ''}`.trim();
}

/** The subject of the verb group that ends in `verb`; null where it has none. */
export function subjectOf(verb: string, text: string): string | null {
  const { tokens, verbs, nouns, clauses } = read(text);
  const clause = clauses.find((one) => tokens[verbs[one.verb]!.head]!.text === verb);
  assert.ok(clause, `no clause with ${verb}`);
  if (clause.subject === null) return null;
  const { from, to } = nouns[clause.subject]!;
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}
