import relations from '../../../../data/questions/relations.json' with { type: 'json' };
import type { Quantity } from '../../claims/claim.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Told } from '../told.ts';

const gravities = Object.entries(relations.gravity).map(
  ([degree, words]) => [degree, wordSet(words)] as const,
);

/** How gravely those who are counted are hurt, said right behind their number: *eight people have serious injuries*. */
export function gravityIn(
  { claim: { predicate, sentence, statement } }: Told,
  { start, end }: Quantity,
) {
  if (predicate !== 'wound') return undefined;
  if (INTENSIVE.test(sentence.text)) return 'grave';
  const to = Math.max(statement.verbSpan.end, ...statement.phrases.map((phrase) => phrase.end));
  // *injured two workers seriously*: one word more, where nothing comes between.
  const told = sentence.text.slice(0, to - sentence.start);
  const more = /^ \p{Ll}+(?=[,.;]|$)/u.exec(sentence.text.slice(told.length))?.[0] ?? '';
  // *seriously injuring 48 passengers*
  const before = /\p{Ll}+ly (?=\p{L}+ $)/u.exec(told.slice(0, start - sentence.start))?.[0] ?? '';
  const words = `${before}${told.slice(end - sentence.start)}${more}`.toLowerCase();
  return gravities.find(([, known]) => words.match(/\p{L}+/gu)?.some((w) => known.has(w)))?.[0];
}

const INTENSIVE = /\b(?:intensive[ -]care|critical condition|life support)\b/i;
