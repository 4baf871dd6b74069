import { namesDay } from '../calendar/day-names.ts';
import { isRelativePronoun } from './pronouns.ts';
import { takesClause } from './clause-verbs.ts';
import type { Clause, NounPhrase, Token, VerbGroup } from './sentence.ts';

/** Words that open a clause: the phrase between one of them and a verb is the subject of that verb. */
const OPENERS =
  /^(?:after|before|since|until|till|as|than|that|because|while|when|where|whether|though|although|if|once|unless|so|how|why|whereas|but)$/;
/** Words that open an insertion between two commas. */
const INSERTING = /^(?:who|which|whom|whose|where|when)$/;

interface Words {
  readonly tokens: readonly Token[];
  readonly verbs: readonly VerbGroup[];
  readonly nouns: readonly NounPhrase[];
}

/**
 * Gives clauses the subjects that the order of words shows and the tree has missed: in English nothing but
 * adverbs and what two commas set apart stands between a subject and its finite verb. The tree of a
 * sentence of news, long and full of insertions, goes wrong here more often than the order does.
 */
export function mendClauses(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  nouns: readonly NounPhrase[],
  clauses: readonly Clause[],
): readonly Clause[] {
  const words = { tokens, verbs, nouns };
  const ordered = clauses.map((clause) => subjectOf(words, clause));
  const subjects = clauses.map((clause, i) => hostOf(words, clauses, clause, ordered, i));
  const taken = new Set(subjects.filter((subject, i) => subject !== clauses[i]!.subject));
  if (taken.size === 0) return clauses;
  return clauses.map((clause, i) => ({
    ...clause,
    subject: subjects[i]!,
    obliques: clause.obliques.filter(({ noun }) => !opened(words, taken, noun)),
  }));
}

/**
 * *The painting stolen from the museum in 2019 was found*, *people who had fled the town returned*: a phrase inside what
 * describes another is not the subject of the verb behind it, the one described is.
 *
 * @param subjects Of all clauses, as they are known so far.
 */
function hostOf(
  words: Words,
  clauses: readonly Clause[],
  clause: Clause,
  subjects: readonly (number | null)[],
  at: number,
): number | null {
  const { tokens, verbs, nouns } = words;
  const taken = subjects[at]!;
  const own = verbs[clause.verb]!;
  if (!own.finite || /^(?:relative|participle|content)$/.test(clause.kind)) return taken;
  if (isWho(tokens[own.from - 1])) return taken;
  const phrase = taken === null ? null : nouns[taken]!;
  if (phrase && OPENERS.test(tokens[phrase.from - 1]?.lemma ?? '')) return taken;
  if (phrase && /^(?:PRP|EX)$/.test(tokens[phrase.head]!.tag)) return taken;
  const describing = clauses.findIndex((other, i) => {
    const { from, head } = verbs[other.verb]!;
    const host = subjects[i] ?? null;
    if (i === at || host === null || nouns[host]!.to > from || head >= own.from) return false;
    const isWhoClause = isWho(tokens[from - 1]);
    const describes = isWhoClause || /^(?:relative|participle)$/.test(other.kind);
    if (!describes || (phrase ? phrase.from < head : !isWhoClause)) return false;
    return (
      !takesClause(tokens[head]!.lemma) &&
      !verbs.some((verb) => verb.from > head && verb.from < own.from) &&
      !tokens.slice(head, own.from).some(({ text, tag }) => tag === 'CC' || DIVIDING.test(text))
    );
  });
  return describing < 0 ? taken : subjects[describing]!;
}

const isWho = (token: Token | undefined) => /^(?:WP|WDT)$/.test(token?.tag ?? '');
/** What parts a clause from the one before it. */
const DIVIDING = /^(?:[,;:—–“”"]|after|before|because|while|when|if|as|since|until|that)$/i;

/** Whether the phrase has been found to be the subject of a clause that *after* or the like opens. */
function opened({ tokens, nouns }: Words, subjects: ReadonlySet<number | null>, noun: number) {
  return subjects.has(noun) && OPENERS.test(tokens[nouns[noun]!.from - 1]?.lemma ?? '');
}

function subjectOf(words: Words, clause: Clause): number | null {
  const { tokens, verbs } = words;
  const verb = verbs[clause.verb]!;
  const taken = clause.subject === null ? null : meantBy(words, clause.subject);
  if (!verb.finite) return taken;
  const end = skipAdverbs(tokens, verb.from);
  const found = subjectBefore(words, end);
  if (found === null || taken === null) return found ?? taken;
  return overrules(words, found, taken, end) ? found : taken;
}

/** The phrase itself; for *who* and *which* the phrase before it. */
function meantBy(words: Words, noun: number): number {
  const { from, head } = words.nouns[noun]!;
  return isRelative(words.tokens[head]!) ? (antecedentOf(words, from) ?? noun) : noun;
}

/** Whether the order of words leaves no doubt of another subject than the tree has. */
function overrules(words: Words, found: number, taken: number, end: number): boolean {
  const { tokens, nouns } = words;
  const { from } = nouns[found]!;
  if (nouns[taken]!.from >= from) return false;
  // "the helicopter that went down": the pronoun stands before its verb, and the noun right before the pronoun.
  if (isRelative(tokens[end - 1]!)) return !isChained(words, taken, found);
  // "What I wish to say is that …": the tree knows better whose *is* that is.
  if (tokens[from - 1]?.lemma === 'that' && tokens[from - 2]?.lemma === 'be') return false;
  // *The men trapped since Friday were rescued*: a day does nothing.
  if (isTime(tokens[nouns[found]!.head]!)) return false;
  return OPENERS.test(tokens[from - 1]?.lemma ?? '');
}

function isTime({ text, lemma, tag }: Token): boolean {
  return (
    namesDay(text) ||
    tag === 'CD' ||
    /^(?:dawn|noon|dusk|midnight|morning|evening|night)$/.test(lemma)
  );
}

/** *a form of medicine which …*: either noun may be the one that is meant. */
function isChained({ tokens, nouns }: Words, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const [end, next] = [nouns[at]!.to, nouns[at + 1]!.from];
    if (next !== end + 1 || tokens[end]!.pos !== 'ADP') return false;
  }
  return true;
}

const isRelative = ({ tag, lemma }: Token) =>
  lemma === 'who' || lemma === 'which' || (lemma === 'that' && tag !== 'DT');

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && /^RBR?$/.test(tokens[at - 1]!.tag)) at--;
  return at;
}

/** The phrase that ends right before a verb, or before what two commas set apart, up to its first head. */
function subjectBefore(words: Words, end: number): number | null {
  const { tokens } = words;
  const last = tokens[end - 1];
  // Right before a verb, *that* can only be a pronoun.
  if (last && isRelativePronoun(last.lemma)) return antecedentOf(words, end - 1);
  if (last?.text !== ',') return headOf(words, end);
  const opening = openingComma(words, end - 1);
  if (opening < 0) return null;
  // *Ada Roth, 49, the finance director, takes over*: nor is an age the subject.
  const isAge = tokens[opening - 1]!.tag === 'CD' && tokens[opening - 2]?.text === ',';
  return headOf(words, isAge ? opening - 2 : opening);
}

/** The comma before an insertion that ends at the comma `closing`: *, who …,*, *, a carpenter from Riga,*. */
function openingComma({ tokens, verbs }: Words, closing: number): number {
  for (let i = closing - 1; i > 0 && i > closing - 40; i--) {
    if (tokens[i]!.text !== ',') continue;
    const first = tokens[i + 1]!;
    if (INSERTING.test(first.lemma) || INSERTING.test(tokens[i + 2]?.lemma ?? '')) return i;
    const hasVerb = verbs.some((verb) => verb.finite && verb.from > i && verb.to <= closing);
    if (!hasVerb && /^(?:DT|PRP\$|CD|VBN|VBG|NNP)$/.test(first.tag)) return i;
  }
  return -1;
}

/** The first phrase of a row such as *the head of the bank* or *Mali and Niger* that ends at `end`. */
function headOf(words: Words, end: number): number | null {
  const { tokens, nouns } = words;
  const at = nouns.findIndex((noun) => noun.to === end);
  if (at < 0) return null;
  const { from, head } = nouns[at]!;
  const before = tokens[from - 1];
  if (tokens[head]!.tag === 'EX') return null;
  if (!before || OPENERS.test(before.lemma)) return at;
  if (/^(?:and|or)$/.test(before.lemma)) {
    const first = nouns.findIndex((noun) => noun.to === from - 1);
    const isObject = first >= 0 && isVerb(tokens[nouns[first]!.from - 1]);
    return first < 0 || isObject ? at : headOf(words, from - 1);
  }
  if (before.pos !== 'ADP' && !/^(?:IN|TO)$/.test(before.tag)) return at;
  return headOf(words, from - 1);
}

const isVerb = (token: Token | undefined) => !!token && /^(?:VERB|AUX)$/.test(token.pos);

function antecedentOf({ tokens, nouns }: Words, end: number): number | null {
  const at = tokens[end - 1]?.text === ',' ? end - 1 : end;
  const found = nouns.findIndex((noun) => noun.to === at);
  // "said on Tuesday that …"
  return found < 0 || /day$/.test(tokens[nouns[found]!.head]!.lemma) ? null : found;
}
