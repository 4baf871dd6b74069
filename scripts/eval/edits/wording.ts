import type { Edit } from './harmless.ts';
import { change } from './meaning.ts';

/** A word by another of a list of pairs, in either direction. */
function swap(...pairs: readonly (readonly [string, string])[]): Edit {
  const other = new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));
  return change(new RegExp(`\\b(?:${[...other.keys()].join('|')})\\b`), (word) => other.get(word)!);
}

/** Edits of the words of a sentence: tense, hedges, who and whom, how many, in what direction. */
export const wording: Readonly<Record<string, Edit>> = {
  'change the tense of be': swap(['is', 'was'], ['are', 'were']),
  'change the tense of have': swap(['has', 'had'], ['have', 'will have']),
  'put it in the future': change(/\b(?:was|were|is|are)\b/, 'will be'),
  'say that it used to be': change(/\b(?:is|are|was|were)\b/, 'used to be'),
  'say that it may be': change(/\b(?:is|are|was|were)\b/, 'may be'),
  'say that it seems': change(/\b(?:is|are|was|were)\b/, 'appeared to be'),
  'hedge with reportedly': change(/\b(is|are|was|were|has|have|had|will)\b/, '$1 reportedly'),
  'hedge with allegedly': change(/ (\p{Ll}{3,}ed)\b/u, ' allegedly $1'),
  'hedge with likely': change(/\b(is|are|was|were|has|have|had|will)\b/, '$1 likely'),
  'hedge with partly': change(/\b(is|are|was|were|has|have|had|will)\b/, '$1 partly'),
  'limit it with only': change(/\b(is|are|was|were|has|have|had|will)\b/, '$1 only'),
  'let nobody do it': change(/^([\ue000“"]*)(?:The|A|An) (\p{Ll}+)/u, '$1No $2'),
  'let some do it': change(/\b(?:all|every|each|both|most|many|the)\b/, 'some'),
  'make an exception': change(/[.]([”"]?\ue001?)$/, ', except in Estavia.$1'),
  'say that it proved false': change(/[.]([”"]?\ue001?)$/, ', a claim that proved false.$1'),
  'say who denies it first': ({ head, sentence, tail }) =>
    `${head}Contrary to what officials say, ${sentence}${tail}`,
  'call it a rumour': ({ head, sentence, tail }) =>
    `${head}Rumours that ${sentence.replace(/\.([”"]?\ue001?)$/, ' were spreading.$1')}${tail}`,
  'change he to she': swap(['he', 'she'], ['his', 'her'], ['He', 'She'], ['him', 'them']),
  'change the title of a person': swap(['Mr', 'Mrs'], ['President', 'Minister']),
  'change the direction': swap(['north', 'south'], ['east', 'west'], ['North', 'South']),
  'change from to to': swap(['from', 'towards'], ['before', 'after'], ['with', 'without']),
  'change against': swap(['against', 'alongside'], ['by', 'for'], ['under', 'over']),
  'change and to or': swap(['and', 'or'], ['because', 'although'], ['first', 'second']),
  'change un-': change(/\b(confirmed|able|aware|known|clear|likely|successful)\b/, 'un$1'),
  'change one letter of a name': change(
    /(?<=\p{Ll} \p{Lu}\p{Ll}{1,3})\p{Ll}(?=\p{Ll}{2})/u,
    (letter) => (letter === 'o' ? 'e' : 'o'),
  ),
  'put a pronoun for a name': change(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}/u, 'it'),
  'give a name a country': change(/(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}/u, 'Estavian $&'),
  'change the speaker': change(
    /\p{Lu}\p{Ll}+(?= (?:said|says|told|added|announced|claimed))|(?<=\b(?:said|says|to) )\p{Lu}\p{Ll}+/u,
    'Oster',
  ),
  'make the singular plural': change(
    /\b(soldier|official|missile|attack|country|drone)s?\b/,
    (word) => (word.endsWith('s') ? word.slice(0, -1) : `${word}s`),
  ),
  'take an adjective away': change(/ \p{Ll}+(?:al|an|ed|ic|ous|ive)(?= \p{Ll}{4,})/u, ''),
  'take the second half away': change(/, [^,]{12,}(?=\.[”"]?\ue001?$)/, ''),
  'take a name away': change(/ (?:in|of|from|to|by|with) \p{Lu}\p{Ll}{3,}/u, ''),
  'add a second clause': change(/[.]([”"]?\ue001?)$/, ' and resigned.$1'),
  'rewrite it': ({ head, sentence, tail }) => {
    const marks = /\ue000/.test(sentence);
    return marks ? `${head}\ue000Officials gave another account of it\ue001.${tail}` : null;
  },
};
