import data from '../../../data/claims/idioms.json' with { type: 'json' };
import type { Sentence, Token, VerbGroup } from '../language/sentence.ts';

/** An expression of several words that tells what a class of predicates tells: *passed away*, *took him into custody*. */
export interface Idiom {
  readonly predicate: string;
  /** The verb with the words that belong to it: *pass away*. */
  readonly verb: string;
  /** Whether whoever is the subject undergoes it: *she passed away*. */
  readonly affectsSubject: boolean;
  /** The preposition behind which it says whom it happens to: *made off with the money*. */
  readonly patientBehind: string | null;
  /** The preposition behind which it says who does it: *belongs to the town*. */
  readonly agentBehind: string | null;
  /** Whether what stands right behind its last word is whom or what it happens to: *was on board the ferry*. */
  readonly hasPatientNext: boolean;
  /** The words behind the verb that belong to it, as tokens of the sentence. */
  readonly words: readonly number[];
}

interface Entry {
  readonly pattern: readonly string[];
  readonly told: Omit<Idiom, 'words'>;
}

const byVerb = new Map<string, Entry[]>();
for (const [predicate, idioms] of Object.entries(data.idioms))
  for (const written of idioms) {
    const words = written
      .replace(/^\^/, '')
      .replace(/ \{.*$/, '')
      .split(' ');
    const behind = /\{(=?)(\p{L}+)\}/u.exec(written);
    const entry: Entry = {
      pattern: words.slice(1),
      told: {
        predicate,
        verb: words.filter((word) => word !== '*').join(' '),
        affectsSubject: written.startsWith('^'),
        patientBehind: behind?.[1] === '' ? behind[2]! : null,
        agentBehind: behind?.[1] === '=' ? behind[2]! : null,
        hasPatientNext: written.endsWith('{}'),
      },
    };
    const known = byVerb.get(words[0]!);
    if (known) known.push(entry);
    else byVerb.set(words[0]!, [entry]);
  }
for (const entries of byVerb.values()) entries.sort((a, b) => b.pattern.length - a.pattern.length);

/** How many words an object inside an idiom may have. */
const LONGEST_OBJECT = 6;

/** The idiom that a verb begins, the longest one; null for none. */
export function readIdiom({ tokens }: Sentence, { head, passive }: VerbGroup): Idiom | null {
  const entries = byVerb.get(tokens[head]!.lemma);
  if (!entries) return null;
  const next = head + 1;
  const behind = behindAdverbs(tokens, next);
  const isDenied = tokens.slice(next, behind).some(({ lemma }) => /^(?:not|n['’]t)$/.test(lemma));
  // *tested not positive* denies what stands behind; and *is not dead* is said of those only of whom a rumour goes.
  const isOther = (pattern: readonly string[]) =>
    isDenied && (tokens[head]!.lemma !== 'be' || pattern[0] === 'dead');
  for (const { pattern, told } of entries) {
    const words =
      wordsAt(tokens, next, pattern, passive) ??
      (behind === next || isOther(pattern) ? null : wordsAt(tokens, behind, pattern, passive));
    if (words === null) continue;
    const last = words[words.length - 1] ?? head;
    // *found the guilty men*
    if (tokens[last]!.pos === 'ADJ' && tokens[last + 1]?.pos === 'NOUN') continue;
    // *stood up to help him*
    if (tokens[last]!.lemma === 'to' && tokens[last + 1]?.tag === 'VB') continue;
    const preposition = told.patientBehind ?? told.agentBehind;
    if (preposition === null || tokens[last + 1]?.lemma === preposition) return { ...told, words };
  }
  return null;
}

/** *is still alive*, *is now in the hands of the rebels*: the first token that is no such adverb. */
function behindAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (ADVERB.test(tokens[at]?.lemma ?? '')) at++;
  return at;
}

const ADVERB =
  /^(?:not|n['’]t|still|now|also|again|finally|already|fully|firmly|completely|currently)$/;

/** The tokens from one on that a pattern names, without those of an object; null where other words stand there. */
function wordsAt(
  tokens: readonly Token[],
  at: number,
  [word, ...rest]: readonly string[],
  isPassive: boolean,
): readonly number[] | null {
  if (word === undefined) return [];
  if (word !== '*') {
    if (!isWord(tokens[at], word)) return null;
    const more = wordsAt(tokens, at + 1, rest, isPassive);
    return more && [at, ...more];
  }
  if (isPassive) return wordsAt(tokens, at, rest, isPassive);
  let end = at;
  for (let size = 1; size <= LONGEST_OBJECT; size++) {
    if (isBreak(tokens, end)) return null;
    end = behindAside(tokens, end);
    const more = wordsAt(tokens, end, rest, isPassive);
    if (more) return more;
  }
  return null;
}

/** How many words an aside inside an object may have. */
const LONGEST_ASIDE = 12;

/** *found Rolf Stein, 61, the former mayor of Orval, guilty*: the token behind a word of an object, or behind what is told of it between commas. */
function behindAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at + 1;
  const close = tokens
    .slice(at + 1, at + 2 + LONGEST_ASIDE)
    .findLastIndex(({ text }) => text === ',');
  return close < 0 ? tokens.length : at + 2 + close;
}

/** *declared him not dead*; a mark, but for a comma behind a name: *found Rolf Stein, 61, guilty*. */
function isBreak(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.lemma === 'not') return true;
  const opensAside = token?.text === ',' && tokens[at - 1]?.pos === 'PROPN';
  return token?.pos === 'PUNCT' && !opensAside;
}

function isWord(token: Token | undefined, word: string): boolean {
  if (!token) return false;
  if (word === "one's") return /^(?:his|her|its|their|my|our|your)$/i.test(token.text);
  return token.lemma === word || token.text.toLowerCase() === word;
}
