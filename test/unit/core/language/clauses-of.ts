import { findClauses } from '../../../../src/core/language/clauses.ts';
import { findNounPhrases } from '../../../../src/core/language/noun-phrases.ts';
import type { Token } from '../../../../src/core/language/sentence.ts';
import { findVerbGroups } from '../../../../src/core/language/verb-groups.ts';
import { tagged } from './tagged.ts';

/**
 * The clauses of a tree as `kind of parent: subject | verb | object | preposition noun`.
 *
 * @param line `word/TAG/lemma:head:relation`, where `head` counts from 1 and is 0 for the root.
 */
export function clausesOf(line: string): string[] {
  const items = line.split(' ').map((item) => /^(.*?)@(\d+)@(.*)$/.exec(item)!);
  const words = tagged(items.map((item) => item[1]!).join(' '));
  const tokens = words.map((token, i): Token => ({
    ...token,
    head: +items[i]![2]! - 1,
    relation: items[i]![3]!,
  }));
  const verbs = findVerbGroups(tokens);
  const nouns = findNounPhrases(tokens);
  const text = (range: { from: number; to: number } | undefined) =>
    range
      ? tokens
          .slice(range.from, range.to)
          .map((token) => token.text)
          .join(' ')
      : '–';
  return findClauses(tokens, verbs, nouns).map((clause) => {
    const parent = clause.parent === null ? '' : ` of ${clause.parent}`;
    const parts = [
      text(nouns[clause.subject ?? -1]),
      text(verbs[clause.verb]),
      text(nouns[clause.object ?? -1]),
      ...clause.obliques.map(({ preposition, noun }) => `${preposition} ${text(nouns[noun])}`),
    ];
    return `${clause.kind}${parent}: ${parts.join(' | ')}`;
  });
}
