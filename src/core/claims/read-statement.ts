import { mayBeginGovernment, readGovernment } from '../entities/governments.ts';
import type { Mention } from '../entities/mention.ts';
import type { Clause, NounPhrase, Sentence, VerbGroup } from '../language/sentence.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { Quantity } from './claim.ts';
import { moveOf, particleOf, readPredicate } from './clause-predicate.ts';
import { countedHead } from './counted-noun.ts';
import type { Idiom } from './idioms.ts';
import { negationOf } from './negation.ts';
import { affectsSubject } from './predicate.ts';
import type { Phrase, Role, StatedTime, Statement } from './statement.ts';
import { besideParticiple, openedBy, relativeObject, relativeOwner } from './understood-parties.ts';

/** What one sentence holds besides its words. */
export interface SentenceFacts {
  readonly text: string;
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
}

const CHANGE =
  /^(?:now|currently|already|rise|climb|grow|increase|jump|so far|longer|withdraw|since|another|additional|further|update|revise)$/;

/** Takes one clause apart. A passive is turned round: its subject is the patient, *by* names the agent. */
export function readStatement(facts: SentenceFacts, clause: Clause): Statement {
  const { sentence, times } = facts;
  const verb = sentence.verbs[clause.verb]!;
  const head = sentence.tokens[verb.head]!;
  const phrases: Phrase[] = [];
  const add = (role: Role, noun: number | null) => {
    const phrase = noun === null ? undefined : sentence.nouns[noun];
    if (!phrase) return;
    const read = withPartner(facts, readPhrase(facts, role, phrase), phrase);
    if (!phrases.some(({ start, role }) => start === read.start && role === read.role))
      phrases.push(read);
  };
  const opened = clause.subject === null ? openedBy(sentence, clause) : null;
  const particle = particleOf(sentence, verb);
  const moved =
    verb.passive ||
    opened !== null ||
    affectsSubject(head.lemma) ||
    affectsSubject(`${head.lemma}-${particle}`) ||
    moveOf(sentence, verb) !== null;
  const subject =
    besideParticiple(sentence, clause) ??
    relativeOwner(sentence, clause) ??
    clause.subject ??
    opened;
  add(moved ? 'patient' : 'agent', subject);
  const object = clause.object ?? (moved ? null : relativeObject(sentence, clause));
  add(moved ? 'extra' : 'patient', object);
  for (const { preposition, noun } of clause.obliques) {
    if (preposition === particle && sentence.nouns[noun]!.from === verb.head + 2) {
      // *is laying off 450 people*: what was read as a preposition belongs to the verb.
      add('patient', noun);
      continue;
    }
    const isDoer = preposition === 'by' && verb.passive && !isShare(facts, noun);
    add(isDoer ? 'agent' : preposition, noun);
    if (PLACES.test(preposition))
      for (const next of placesAfter(sentence, noun))
        if (!clause.obliques.some((oblique) => oblique.noun === next.noun))
          add(next.preposition, next.noun);
  }
  for (const { preposition, noun } of frontedPlaces(sentence, clause))
    if (readPhrase(facts, preposition, sentence.nouns[noun]!).named) add(preposition, noun);

  // "A fire in Ankara killed 12": what hangs on the subject places the statement too.
  sentence.nouns.forEach(({ from, to }, noun) => {
    const head = subject === null ? undefined : sentence.nouns[subject];
    const before = sentence.tokens[from - 1];
    if (!head || from < head.to || to > verb.from || before?.pos !== 'ADP') return;
    if (from - head.to > 6 || clause.obliques.some((oblique) => oblique.noun === noun)) return;
    add(before.lemma, noun);
  });

  // "Police detained 112 protesters in Minska": where, though the words hang on the noun.
  const next = sentence.verbs.find((other) => other.from >= verb.to);
  sentence.nouns.forEach(({ from, to }, noun) => {
    const before = sentence.tokens[from - 1];
    if (from < verb.to || to > clause.to || (next && to > next.from)) return;
    if (!/^(?:in|at|near)$/.test(before?.lemma ?? '')) return;
    if (clause.obliques.some((oblique) => oblique.noun === noun)) return;
    const phrase = readPhrase(facts, before!.lemma, sentence.nouns[noun]!);
    if (phrase.named) add(before!.lemma, noun);
  });

  // "signed a deal with Chile", "was named coach of Lugarda": what hangs on it says which one it is.
  const post = complementOf(sentence, verb);
  add('as', post);
  for (let after of [clause.object ?? (verb.passive ? subject : null), post])
    while (after !== null) {
      const { to } = sentence.nouns[after]!;
      const next = sentence.nouns.findIndex(({ from }) => from === to + 1);
      if (next < 0 || sentence.tokens[to]!.pos !== 'ADP') break;
      const phrase = readPhrase(facts, sentence.tokens[to]!.lemma, sentence.nouns[next]!);
      if (!phrases.some(({ start }) => start === phrase.start)) phrases.push(phrase);
      after = next;
    }

  const span = spanOf(sentence, clause.from, clause.to);
  const inside = times.filter((time) => contains(span, time));
  const stated: StatedTime[] = inside.map(({ start, end, value, type }) => ({
    start,
    end,
    value,
    type,
  }));
  const tokens = sentence.tokens.slice(clause.from, clause.to);
  const told = readPredicate(sentence, clause, particle, phrases);
  if (told.patient !== undefined) {
    const at = phrases.findIndex(({ role }) => role === 'patient');
    const target = withPartner(facts, readPhrase(facts, 'patient', told.patient), told.patient);
    phrases.splice(Math.max(at, 0), at < 0 ? 0 : 1, target);
  }
  const { idiom } = told;
  return {
    ...(told.predicate ? { predicate: told.predicate } : {}),
    verb: idiom?.verb ?? (particle ? `${head.lemma} ${particle}` : head.lemma),
    ...(verb.progressive && verb.tense === 'present' ? { untensed: true } : {}),
    isFinite: verb.finite,
    verbSpan: spanOf(sentence, verb.from, verb.to),
    phrases: (idiom ? withinIdiom(sentence, verb, idiom, phrases) : phrases).filter(
      (phrase) => phrase.quantity !== null || !times.some((time) => isWhen(phrase, time)),
    ),
    times: stated,
    negation: negationOf(sentence, clause),
    change:
      tokens.some((token) => CHANGE.test(token.lemma)) ||
      sentence.tokens
        .slice(Math.max(0, clause.from - 4), clause.from)
        .some((t) => t.lemma === 'now'),
  };
}

const PLACES = /^(?:in|at|near|inside|outside)$/;

/** *dropped by 40 percent*: by how much, and nobody who did it. */
function isShare({ sentence, quantities }: SentenceFacts, noun: number): boolean {
  const { from, to } = sentence.nouns[noun]!;
  const span = spanOf(sentence, from, to);
  return quantities.some((quantity) => quantity.unit === '%' && overlaps(quantity, span));
}

/** Verbs that make somebody something. */
const MAKING = /^(?:appoint|name|elect|choose|crown|declare|install|re-elect|reappoint)$/;

/** *was appointed coach*: what somebody is made, without a word before it that would say so. */
function complementOf({ tokens, nouns }: Sentence, { head, passive }: VerbGroup): number | null {
  if (!passive || !MAKING.test(tokens[head]!.lemma)) return null;
  const found = nouns.findIndex(
    (noun) => tokens[noun.head]!.relation === 'xcomp' && tokens[noun.head]!.head === head,
  );
  return found < 0 ? null : found;
}

/** *At the hub in Leyden, 900 employees went on strike, the firm said*: where, though the tree gives it to *said*. */
function frontedPlaces(
  { tokens, nouns, verbs }: Sentence,
  { subject, verb }: Clause,
): Clause['obliques'] {
  const opens = subject === null ? 0 : nouns[subject]!.from;
  if (opens === 0 || tokens[opens - 1]!.text !== ',' || verbs[verb]!.from < opens) return [];
  if (verbs.some(({ from }) => from < opens) || !PLACES.test(tokens[0]!.lemma)) return [];
  const first = nouns.findIndex(({ from }) => from === 1);
  if (first < 0) return [];
  const front = [{ preposition: tokens[0]!.lemma, noun: first }];
  return [...front, ...placesAfter({ tokens, nouns }, first)].filter(
    ({ noun }) => nouns[noun]!.to <= opens,
  );
}

/** *in the town of Monteso, in Valdera province*: the places that follow a place and tell where it is. */
function placesAfter(
  { tokens, nouns }: Pick<Sentence, 'tokens' | 'nouns'>,
  noun: number,
): Clause['obliques'] {
  const found: { preposition: string; noun: number }[] = [];
  for (let { to } = nouns[noun]!; ;) {
    if (tokens[to]?.text === ',') to++;
    const preposition = tokens[to]?.lemma ?? '';
    const next = nouns.findIndex(({ from }) => from === to + 1);
    if (!/^(?:of|in)$/.test(preposition) || next < 0) return found;
    found.push({ preposition, noun: next });
    ({ to } = nouns[next]!);
  }
}

/** The phrases with the parts that an idiom gives them, without those that are words of its own. */
function withinIdiom(
  { tokens }: Sentence,
  verb: VerbGroup,
  { affectsSubject: isMoved, patientBehind, agentBehind, words }: Idiom,
  phrases: readonly Phrase[],
): readonly Phrase[] {
  const own = words.map((at) => tokens[at]!);
  const others = phrases.filter((phrase) => !own.some((token) => contains(phrase, token)));
  const behind = others.find(({ role }) => role === (patientBehind ?? agentBehind));
  return others.map((phrase): Phrase => {
    if (phrase === behind) return { ...phrase, role: patientBehind ? 'patient' : 'agent' };
    const isAffected = isMoved && !verb.passive && phrase.role === 'agent';
    return isAffected ? { ...phrase, role: 'patient' } : phrase;
  });
}

/** *Friday morning*, but not *Sunday's election*, which is no time though it holds one. */
function isWhen(phrase: Phrase, time: Span): boolean {
  return overlaps(time, phrase) && time.end >= phrase.end;
}

/** *Israel and Lebanon*: both are named where one phrase is asked for. */
function withPartner(facts: SentenceFacts, phrase: Phrase, noun: NounPhrase): Phrase {
  const { sentence } = facts;
  const isAnd = (at: number) => sentence.tokens[at]?.lemma === 'and';
  const partner = sentence.nouns.find(
    ({ from, to }) =>
      (to === noun.from - 1 && isAnd(to)) || (from === noun.to + 1 && isAnd(noun.to)),
  );
  if (!partner) return phrase;
  const other = readPhrase(facts, phrase.role, partner);
  if (!other.named || !phrase.named) return phrase;
  return {
    ...phrase,
    characters: [...phrase.characters, ...other.characters],
    countries: [...phrase.countries, ...other.countries],
  };
}

/** The span of the tokens from `from` up to `to`. */
export function spanOf(sentence: Sentence, from: number, to: number): Span {
  const last = sentence.tokens[to - 1] ?? sentence.tokens[sentence.tokens.length - 1]!;
  return { start: sentence.tokens[from]!.start, end: last.end };
}

/** Reads a noun phrase together with the *of* phrase that it counts: *thousands of troops*. */
export function readPhrase(facts: SentenceFacts, role: Role, noun: NounPhrase): Phrase {
  const { text, sentence, mentions, quantities } = facts;
  const { tokens } = sentence;
  const span = spanOf(sentence, noun.from, noun.to);
  const headToken = tokens[noun.head]!;
  const quantity = quantities.find((q) => overlaps(q, span)) ?? null;
  const named = mentions.find((mention) => contains(mention, headToken));
  const characters = mentions.filter((mention) => overlaps(mention, span)).map((m) => m.character);
  if (named) characters.sort((a, b) => +(b === named.character) - +(a === named.character));
  const nameText =
    named?.text ??
    (headToken.pos === 'PROPN' || isAreaOfName(tokens, noun) ? nameAround(tokens, noun) : null);
  const counted = quantity !== null && quantity.of !== '' && quantity.unit === null;
  const words = text.slice(span.start, span.end);
  return {
    start: span.start,
    end: span.end,
    role,
    text: words,
    head: counted ? quantity.of : nameText ? nameText.toLowerCase() : countedHead(headToken.lemma),
    modifiers: counted ? quantity.modifiers : modifiersOf(tokens, noun, quantity),
    characters: [...new Set(characters)],
    countries: countriesIn(words),
    isCapital: nameText !== null && readGovernment(nameText)?.sense === 'capital',
    named: nameText !== null && !counted,
    quantity,
  };
}

const functionWords: ReadonlySet<string> = new Set(['DET', 'NUM', 'ADP', 'PRON', 'CCONJ']);

/** The lemmas of the words that say which one of its kind a noun means. */
function modifiersOf(
  tokens: Sentence['tokens'],
  { from, to, head }: NounPhrase,
  quantity: Quantity | null,
): readonly string[] {
  const lemmas: string[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (i === head || functionWords.has(token.pos) || (quantity && contains(quantity, token)))
      continue;
    if (/\p{L}/u.test(token.text) && !/^['’]s$/.test(token.text)) lemmas.push(token.lemma);
  }
  return lemmas;
}

/** *Keswa province*: an area that is told by its name and its kind. */
function isAreaOfName(tokens: Sentence['tokens'], { from, head }: NounPhrase): boolean {
  return (
    head > from &&
    tokens[head - 1]!.pos === 'PROPN' &&
    /^(?:province|region|district|county|state|island|valley|peninsula|governorate)$/.test(
      tokens[head]!.lemma,
    )
  );
}

function nameAround(tokens: Sentence['tokens'], noun: NounPhrase): string {
  let from = noun.head;
  while (from > noun.from && tokens[from - 1]!.pos === 'PROPN') from--;
  return tokens
    .slice(from, noun.head + 1)
    .map((token) => token.text)
    .join(' ');
}

/** ISO codes of the countries that a phrase names, by any of their names, peoples or capitals. */
export function countriesIn(phrase: string): readonly string[] {
  if (!/\p{Lu}/u.test(phrase)) return [];
  const words = phrase.split(/[^\p{L}.'’-]+/u).filter(Boolean);
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!/^\p{Lu}/u.test(words[i]!) || !mayBeginGovernment(words[i]!)) continue;
    for (let size = Math.min(4, words.length - i); size > 0; size--) {
      const government = readGovernment(words.slice(i, i + size).join(' '));
      if (!government) continue;
      found.push(government.country);
      i += size - 1;
      break;
    }
  }
  return [...new Set(found)];
}
