import data from '../../../data/claims/described-people.json' with { type: 'json' };
import type { Names } from '../entities/find-names.ts';
import { wordSet } from '../text/word-list.ts';
import type { NamedThings } from './named-things.ts';

/** What a body is called by that an article has named: *the company*, *the party*. */
const bodies = wordSet(data.bodies);

/**
 * The body that *the company* or *the party* takes up: the only one whom the article has named until then.
 *
 * @param text Of the article.
 * @param names Of the same.
 */
export function findSoleBody(text: string, { mentions, characters }: Names): NamedThings {
  const named = mentions.filter(({ character }) => characters[character]?.type === 'ORG');
  return {
    called(word, at) {
      if (!bodies.has(word)) return null;
      const before = named.filter(({ end }) => end <= at);
      const character = before[0]?.character;
      if (character === undefined || before.some((other) => other.character !== character))
        return null;
      return isUnnamed(text, word, at) ? null : character;
    },
  };
}

/** *a rival company*, *two firms*: others, without names. */
function isUnnamed(text: string, word: string, before: number): boolean {
  return new RegExp(
    `\\b(?:an?|another|other|two|three|several|rival) (?:[\\p{Ll}-]+ ){0,3}${word}(?:s|ies)?\\b`,
    'iu',
  ).test(text.slice(0, before));
}
