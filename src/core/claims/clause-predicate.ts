import data from '../../../data/claims/light-verbs.json' with { type: 'json' };
import type { Clause, NounPhrase, Sentence, Token, VerbGroup } from '../language/sentence.ts';
import { countsPeople } from './counted-noun.ts';
import { isContest } from './deeds/win.ts';
import { readIdiom, type Idiom } from './idioms.ts';
import { affectsSubject, predicateOfNoun, predicateOfVerb } from './predicate.ts';
import type { Phrase } from './statement.ts';
import { isNoStrike, outbreakOf, senseOf } from './verb-senses.ts';

/** What a clause tells, where its words tell it in another way than by the verb. */
export interface ToldPredicate {
  readonly predicate: string | null;
  /** Whom or what it is done to, where a light verb has it behind its object. */
  readonly patient?: NounPhrase;
  readonly idiom?: Idiom;
}

/** The particle that makes another verb of this one: *off* in *laid off*, *down* in *shot down*. */
export function particleOf(sentence: Sentence, verb: VerbGroup): string | null {
  const { tokens } = sentence;
  const { head } = verb;
  const after = tokens[head + 1];
  const word = after?.text.toLowerCase() ?? '';
  const isPhrasal = predicateOfVerb(`${tokens[head]!.lemma}-${word}`) !== null;
  if (!isPhrasal && placingWord(sentence, verb) !== null) return null;
  const isParticle =
    after?.tag === 'RP' || (after?.relation === 'compound:prt' && after.head === head);
  return isParticle || isPhrasal ? word : null;
}

/** *The ship sank off Port Lucan*: what was taken for a part of the verb tells where it befell its subject. */
export function placingWord({ tokens }: Sentence, { head }: VerbGroup): string | null {
  const [verb, word, name] = [tokens[head], tokens[head + 1], tokens[head + 2]];
  const isPlacing = word?.tag === 'RP' && /^(?:off|in|on)$/i.test(word.text);
  if (!verb || !isPlacing || name?.tag !== 'NNP' || !affectsSubject(verb.lemma)) return null;
  return word.text.toLowerCase();
}

/**
 * Reads the class of predicates from more than the verb: *held talks*, *was found dead*, *there are 3,000 soldiers*.
 *
 * @param phrases What the clause holds beside its verb.
 */
export function readPredicate(
  sentence: Sentence,
  clause: Clause,
  particle: string | null,
  phrases: readonly Phrase[],
): ToldPredicate {
  const verb = sentence.verbs[clause.verb]!;
  const { lemma } = sentence.tokens[verb.head]!;
  const word = { lemma, text: sentence.tokens[verb.head]!.text, isPassive: verb.passive };
  const read = readIdiom(sentence, verb);
  const isNone =
    (read?.predicate === 'walk-out' && isNoStrike(word, phrases)) ||
    // *was responsible for the delay*
    (read?.predicate === 'strike' && !phrases.some(({ head }) => isAttack(head)));
  const idiom = isNone ? null : read;
  const told = lightVerb(sentence, clause, particle ? `${lemma} ${particle}` : lemma);
  const has = (role: string, test: (head: string) => boolean) =>
    phrases.some((phrase) => phrase.role === role && test(phrase.head));
  const predicate =
    eitherOf(sentence, clause) ??
    (particle === 'out' ? outbreakOf(lemma, phrases) : null) ??
    idiom?.predicate ??
    // *is survived by a niece*: of somebody who has died.
    (lemma === 'survive' && verb.passive ? 'outlive' : null) ??
    stateOf(sentence, verb) ??
    moveOf(sentence, verb) ??
    (isNaming(sentence, verb) ? lemma : null) ??
    // *claimed the attack*: of an award it tells something else.
    (lemma === 'claim' && has('patient', isAttack) ? 'claim-responsibility' : null) ??
    // *heads the team*; of one who heads for a town it tells where somebody goes.
    (lemma === 'head' && has('patient', isLed) ? 'lead' : null) ??
    // *the final will be played in Seville*
    (lemma === 'play' && verb.passive && has('patient', isContest) ? 'happen' : null) ??
    senseOf(word, phrases) ??
    presence(lemma, phrases) ??
    told?.predicate ??
    (particle ? predicateOfVerb(`${lemma}-${particle}`) : null) ??
    voteShare(sentence, clause) ??
    (/^(?:cut|eliminate|axe|slash|shed|lose)$/.test(lemma) && has('patient', isJob)
      ? 'lay-off'
      : null) ??
    (lemma === 'vote' && phrases.some(({ role }) => role === 'against') ? 'vote-against' : null) ??
    (lemma === 'fire' && has('patient', countsPeople) ? 'lay-off' : null);
  if (idiom) return { predicate, idiom };
  return told?.patient ? { predicate, patient: told.patient } : { predicate };
}

/** *a girl named Mia*, *the man, named by police as Bo Lind*: who somebody is, and nobody who is appointed. */
function isNaming({ tokens }: Sentence, { head, to, finite }: VerbGroup): boolean {
  if (tokens[head]!.text !== 'named' || finite) return false;
  return tokens[to]?.pos === 'PROPN' || /^(?:by|as|only)$/.test(tokens[to]?.lemma ?? '');
}

/** *income was up 19 per cent*, *sales are 4 percent lower*: that it rose or fell is told by no verb. */
export function moveOf({ tokens }: Sentence, { head, to }: VerbGroup): 'raise' | 'cut' | null {
  if (tokens[head]!.lemma !== 'be') return null;
  const way = /^(up|down)$/i.exec(tokens[to]?.text ?? '')?.[1];
  if (way && /^(?:CD|\$)$/.test(tokens[to + 1]?.tag ?? ''))
    return way.toLowerCase() === 'up' ? 'raise' : 'cut';
  const more = tokens
    .slice(to, to + 4)
    .find(({ text }, i, all) => i > 0 && all[0]!.tag === 'CD' && /^(?:higher|lower)$/i.test(text));
  return more ? (more.text.toLowerCase() === 'higher' ? 'raise' : 'cut') : null;
}

/** No way that somebody goes, and no ball. */
function isLed(head: string): boolean {
  return !/^(?:home|house|back|west|east|north|south|.*wards?|way|ball|goal|header|winner|equali[sz]er|cross|corner)$/.test(
    head,
  );
}

const isAttack = (head: string) =>
  /^(?:attack|bombing|shooting|killing|assassination|raid|kidnapping|massacre|assault|ambush|blast|explosion)$/.test(
    head,
  );

function isJob(head: string): boolean {
  return head === 'job';
}

/** *stayed closed*, *is open*, *was still operating*: a state that a verb of another sentence brings about. */
function stateOf({ tokens }: Sentence, { from, head, to, modal }: VerbGroup): string | null {
  const { lemma } = tokens[head]!;
  if (lemma === 'operate' && tokens.slice(from, head).some(({ text }) => text === 'still'))
    return 'open';
  if (!/^(?:be|stay|remain)$/.test(lemma)) return null;
  const next = tokens[behindStill(tokens, to)]?.text.toLowerCase() ?? '';
  if (/^(?:closed|shut)$/.test(next)) return 'close';
  // *will stay open*: somebody has decided so.
  return next === 'open' ? (lemma !== 'be' && modal !== null ? 'keep-open' : 'open') : null;
}

function behindStill(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === 'still' ? at + 1 : at;
}

/** Verbs that say of people only that they are somewhere, or that somebody has them there. */
const HAVING = /^(?:be|have|keep|maintain|station|count|number)$/;
/** Those that say of an organisation how many people it has. */
const OF_MANY = /^(?:have|keep|maintain|count|number)$/;

/** *there are 3,000 soldiers in Sarvo*, *the mission has 1,200 soldiers in the enclave*. */
function presence(verb: string, phrases: readonly Phrase[]): string | null {
  const isPlaced = phrases.some(({ role }) => /^(?:in|at|on|near)$/.test(role));
  const counted = phrases.find(
    ({ role, quantity }) => quantity && (role === 'patient' || (verb === 'be' && role === 'agent')),
  );
  const of = counted?.quantity?.of ?? '';
  if (of === 'person' || !countsPeople(of)) return null;
  const isKept =
    OF_MANY.test(verb) && phrases.some(({ role, head }) => role === 'agent' && isForce(head));
  return (HAVING.test(verb) && isPlaced) || isKept ? 'present' : null;
}

function isForce(head: string): boolean {
  return /^(?:mission|force|army|contingent|garrison|base|unit|operation)$/.test(head);
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
const light = new Set(data.light);

/** What a light verb and its object say together, and whom it is done to: *imposed sanctions on two firms*. */
function lightVerb(
  sentence: Sentence,
  clause: Clause,
  verb: string,
): { predicate: string; patient?: NounPhrase } | null {
  if (!light.has(verb) || sentence.verbs[clause.verb]!.passive) return null;
  const object = clause.object === null ? undefined : sentence.nouns[clause.object];
  if (!object) return null;
  const noun = sentence.tokens[object.head]!.lemma;
  const isPart = verb === 'take' && noun === 'part';
  if (verb === 'take' && !isPart) return null;
  const predicate = isPart
    ? 'attend'
    : noun === 'responsibility' && verb === 'claim'
      ? 'claim-responsibility'
      : (predicateOfNoun(noun) ?? predicateOfNoun(`${noun}s`));
  if (!predicate) return null;
  const patient = sentence.nouns.find(
    ({ from }) =>
      from > object.to - 1 &&
      from <= object.to + 2 &&
      (isPart ? /^in$/ : /^(?:on|against|to|with|for)$/).test(
        sentence.tokens[from - 1]?.lemma ?? '',
      ),
  );
  return patient ? { predicate, patient } : { predicate };
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
