import { mayBeginGovernment, readGovernment } from '../entities/governments.ts';
import type { Mention } from '../entities/mention.ts';
import type { Clause, NounPhrase, Sentence, VerbGroup } from '../language/sentence.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { Quantity } from './claim.ts';
import { countedHead, countsPeople } from './counted-noun.ts';
import { affectsSubject, predicateOfNoun, predicateOfVerb } from './predicate.ts';
import type { Phrase, Role, StatedTime, Statement } from './statement.ts';

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
const NEGATION = /^(?:not|n['’]t|never|without|no|neither|nor|none|nobody|nothing|cannot)$/i;

/** Takes one clause apart. A passive is turned round: its subject is the patient, *by* names the agent. */
export function readStatement(facts: SentenceFacts, clause: Clause): Statement {
  const { sentence, times } = facts;
  const verb = sentence.verbs[clause.verb]!;
  const head = sentence.tokens[verb.head]!;
  const phrases: Phrase[] = [];
  const add = (role: Role, noun: number | null) => {
    const phrase = noun === null ? undefined : sentence.nouns[noun];
    if (phrase) phrases.push(withPartner(facts, readPhrase(facts, role, phrase), phrase));
  };
  const moved = verb.passive || affectsSubject(head.lemma);
  add(moved ? 'patient' : 'agent', clause.subject);
  add(verb.passive ? 'extra' : affectsSubject(head.lemma) ? 'extra' : 'patient', clause.object);
  for (const { preposition, noun } of clause.obliques)
    add(preposition === 'by' && verb.passive ? 'agent' : preposition, noun);
  // "A fire in Ankara killed 12": what hangs on the subject places the statement too.
  sentence.nouns.forEach(({ from, to }, noun) => {
    const subject = clause.subject === null ? undefined : sentence.nouns[clause.subject];
    const before = sentence.tokens[from - 1];
    if (!subject || from < subject.to || to > verb.from || before?.pos !== 'ADP') return;
    if (from - subject.to > 6 || clause.obliques.some((oblique) => oblique.noun === noun)) return;
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
    if (phrase.named) phrases.push(phrase);
  });

  // "signed a deal with Chile": what hangs on the object says which one it is.
  for (let after = clause.object ?? (verb.passive ? clause.subject : null); after !== null;) {
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
  const after = sentence.tokens[verb.head + 1];
  const particle = after?.tag === 'RP' ? after.text.toLowerCase() : null;
  const light = lightVerb(sentence, clause, particle ? `${head.lemma} ${particle}` : head.lemma);
  if (light?.patient !== undefined) {
    const at = phrases.findIndex(({ role }) => role === 'patient');
    const target = withPartner(facts, readPhrase(facts, 'patient', light.patient), light.patient);
    phrases.splice(Math.max(at, 0), at < 0 ? 0 : 1, target);
  }
  const predicate =
    eitherOf(sentence, clause) ??
    aboard(sentence, verb) ??
    presence(head.lemma, phrases) ??
    light?.predicate ??
    fate(sentence, verb) ??
    (particle ? predicateOfVerb(`${head.lemma}-${particle}`) : null) ??
    voteShare(sentence, clause) ??
    (/^(?:cut|eliminate|axe|slash|shed)$/.test(head.lemma) &&
    phrases.some((p) => p.role === 'patient' && p.head === 'job')
      ? 'lay-off'
      : null) ??
    (head.lemma === 'fire' && phrases.some((p) => p.role === 'patient' && countsPeople(p.head))
      ? 'lay-off'
      : null);
  return {
    ...(predicate ? { predicate } : {}),
    verb: particle ? `${head.lemma} ${particle}` : head.lemma,
    isFinite: verb.finite,
    verbSpan: spanOf(sentence, verb.from, verb.to),
    phrases: phrases.filter(
      (phrase) => phrase.quantity !== null || !inside.some((time) => isWhen(phrase, time)),
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

/** *214 people were on board*: where they were is what is told. */
function aboard({ tokens }: Sentence, verb: VerbGroup): string | null {
  if (tokens[verb.head]!.lemma !== 'be') return null;
  const [first, second] = [tokens[verb.to]?.lemma, tokens[verb.to + 1]?.lemma];
  return first === 'aboard' || (first === 'on' && second === 'board') ? 'aboard' : null;
}

/** Verbs that say of people only that they are somewhere, or that somebody has them there. */
const HAVING = /^(?:be|have|keep|maintain|station|count|number)$/;

/** *there are 3,000 soldiers in Sarvo*, *the mission has 1,200 soldiers in the enclave*. */
function presence(verb: string, phrases: readonly Phrase[]): string | null {
  const isPlaced = phrases.some(({ role }) => /^(?:in|at|on|near)$/.test(role));
  const counted = phrases.find(({ role, quantity }) => role === 'patient' && quantity);
  const of = counted?.quantity?.of ?? '';
  return HAVING.test(verb) && isPlaced && of !== 'person' && countsPeople(of) ? 'present' : null;
}

/** *won 53 percent of the vote*, *received 58 per cent of votes*. */
function voteShare({ tokens, nouns }: Sentence, clause: Clause): string | null {
  const object = clause.object === null ? undefined : nouns[clause.object];
  if (!object) return null;
  const after = tokens.slice(object.from, object.to + 4).map((token) => token.text.toLowerCase());
  return /(?:percent|per cent|%) of (?:the |all )?(?:votes?|ballots?)\b/.test(after.join(' '))
    ? 'vote-share'
    : null;
}

/** Verbs that leave to their object what is done: *held talks*, *carried out the strike*. */
const LIGHT =
  /^(?:hold|have|conduct|carry out|stage|launch|mount|make|pay|impose|slap|claim|suffer|undertake|perform)$/;

/** What a light verb and its object say together, and whom it is done to: *imposed sanctions on two firms*. */
function lightVerb(
  sentence: Sentence,
  clause: Clause,
  verb: string,
): { predicate: string; patient?: NounPhrase } | null {
  if (!LIGHT.test(verb) || sentence.verbs[clause.verb]!.passive) return null;
  const object = clause.object === null ? undefined : sentence.nouns[clause.object];
  if (!object) return null;
  const noun = sentence.tokens[object.head]!.lemma;
  const predicate =
    noun === 'responsibility' && verb === 'claim'
      ? 'claim-responsibility'
      : (predicateOfNoun(noun) ?? predicateOfNoun(`${noun}s`));
  if (!predicate) return null;
  const patient = sentence.nouns.find(
    ({ from }) =>
      from > object.to - 1 &&
      from <= object.to + 2 &&
      /^(?:on|against|to|with|for)$/.test(sentence.tokens[from - 1]?.lemma ?? ''),
  );
  return patient ? { predicate, patient } : { predicate };
}

/** *was found dead*, *was found alive*: what became of somebody. */
function fate({ tokens }: Sentence, verb: VerbGroup): string | null {
  if (!/^(?:find|be|pull|shoot)$/.test(tokens[verb.head]!.lemma)) return null;
  const next = tokens[verb.to]?.text.toLowerCase();
  return next === 'dead' ? 'kill' : next === 'alive' ? 'survive' : null;
}

/** *killed or wounded* is neither the one nor the other: both verbs together make a predicate of their own. */
function eitherOf(sentence: Sentence, clause: Clause): string | null {
  const { tokens, verbs } = sentence;
  const verb = verbs[clause.verb]!;
  const linked = (at: number, word: number) =>
    tokens[at]?.lemma === 'or' ? predicateOfVerb(tokens[word]?.lemma ?? '') : null;
  const other = linked(verb.to, verb.to + 1) ?? linked(verb.from - 1, verb.from - 2);
  const own = predicateOfVerb(tokens[verb.head]!.lemma);
  return own && other && own !== other ? [own, other].sort().join(' or ') : null;
}

/** The span of the tokens from `from` up to `to`. */
export function spanOf(sentence: Sentence, from: number, to: number): Span {
  const last = sentence.tokens[to - 1] ?? sentence.tokens[sentence.tokens.length - 1]!;
  return { start: sentence.tokens[from]!.start, end: last.end };
}

/** *no* before the subject or object, *neither*, *not* in the verb group; not *not only*, *no more than*. */
function negationOf(sentence: Sentence, clause: Clause): Span | null {
  const { tokens } = sentence;
  const verb = sentence.verbs[clause.verb]!;
  const within: NounPhrase[] = [];
  for (const noun of [clause.subject, clause.object])
    if (noun !== null && sentence.nouns[noun]) within.push(sentence.nouns[noun]);
  const ranges = [{ from: Math.max(clause.from, verb.from - 1), to: verb.to }, ...within];
  for (const { from, to } of ranges)
    for (let i = from; i < to; i++) {
      const token = tokens[i]!;
      if (!NEGATION.test(token.text)) continue;
      const next = tokens[i + 1]?.text.toLowerCase() ?? '';
      if (/^(?:only|just|merely|until|fewer|less|more|longer|doubt|later|least)$/.test(next))
        continue;
      return { start: token.start, end: token.end };
    }
  if (verb.negated && !/^(?:not only|not until)/i.test(''))
    return ranges.length ? spanOf(sentence, verb.from, verb.to) : null;
  return null;
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
  const nameText = named?.text ?? (headToken.pos === 'PROPN' ? nameAround(tokens, noun) : null);
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
