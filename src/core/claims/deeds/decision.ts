import data from '../../../../data/claims/deeds.json' with { type: 'json' };
import type { Clause, Sentence } from '../../language/sentence.ts';
import { predicateOfVerb } from '../predicate.ts';
import { readPhrase } from '../read-phrase.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import type { Phrase, Statement } from '../statement.ts';
import { phraseOf, recast } from './plain.ts';
import { nameByWord, wordSet } from '../../text/word-list.ts';

const bodies = nameByWord(data.bodies);
const appeals = wordSet(data.appeals);
const sayings = wordSet(data.sayings);
const grants = wordSet(data.grants);
const measures = wordSet(data.measures);

const GRANTS = /^(?:grant|give|allow)$/;
const WITHHOLDS = /^(?:deny|refuse)$/;
const KEEPS = /^(?:keep|retain|maintain|preserve)$/;
const DROPS = /^(?:abolish|scrap|axe)$/;

const matters = wordSet(data.matters);
const decisions = wordSet(data.decisions);

type Reader = (statement: Statement, facts: SentenceFacts) => Statement | null;

/** What a body or a court decided, in the plain words: it approved or rejected, upheld or overturned it; null for nothing. */
export function deciding(facts: SentenceFacts, statement: Statement): Statement | null {
  const readers: readonly Reader[] = [voted, failed, ofAppeal, ofGrant, ofMeasure];
  for (const read of readers) {
    const found = read(statement, facts);
    if (found) return found;
  }
  return null;
}

/**
 * *rejected a proposal to sell the stadium*: a verdict on the proposal, whatever somebody is told to say by it; so is whatever a
 * council or a court approves or rejects, but for what others say.
 */
export function decidesOn(
  { tokens, verbs, nouns }: Sentence,
  { verb, subject, object }: Clause,
): boolean {
  const [who, what] = [subject, object].map((at) =>
    at === null ? undefined : tokens[nouns[at]!.head]!.lemma,
  );
  if (what === undefined || !decides(tokens[verbs[verb]!.head]!.lemma)) return false;
  return matters.has(what) || (bodies.has(who ?? '') && !sayings.has(what));
}

/** Whether a verb, as a lemma, says that something was decided, and which way. */
export function decides(verb: string): boolean {
  return decisions.has(predicateOfVerb(verb) ?? '');
}

/** *The council voted against the plan* rejected it; one councillor has one vote only. */
function voted(statement: Statement): Statement | null {
  const [who, against, of] = ['agent', 'against', 'for'].map((role) => phraseOf(statement, role));
  const what = against ?? of ?? favouredIn(statement);
  if (statement.verb !== 'vote' || !who || !what || what.quantity || !isBody(who)) return null;
  return decided(statement, against ? 'reject' : 'approve', what);
}

/** *voted in favour of the merger*. */
function favouredIn(statement: Statement): Phrase | undefined {
  const favour = phraseOf(statement, 'in');
  if (!favour || !/^favou?r$/.test(favour.head)) return undefined;
  return statement.phrases.find(({ role, start }) => role === 'of' && start === favour.end + 4);
}

/** *The bill failed in parliament*: it was rejected there, by the body that it failed in. */
function failed(statement: Statement): Statement | null {
  const what = phraseOf(statement, 'patient') ?? phraseOf(statement, 'agent');
  if (statement.verb !== 'fail' || !what || what.quantity || !matters.has(what.head)) return null;
  const where = statement.phrases.find(({ role }) => /^(?:in|before)$/.test(role));
  if (!where || !isBody(where)) return null;
  return recast(statement, 'reject', where, what);
}

/** *upheld her appeal* grants what it asks for; *won his appeal* tells it of the one who made it. */
function ofAppeal(statement: Statement): Statement | null {
  const what = phraseOf(statement, 'patient');
  if (!what || what.quantity || !appeals.has(what.head)) return null;
  const isWon = /^(?:uphold|allow|grant|accept|win)$/.test(statement.verb);
  if (!isWon && !/^(?:dismiss|reject|deny|refuse|lose|throw out)$/.test(statement.verb))
    return null;
  const told = decided(statement, isWon ? 'approve' : 'reject', what);
  return /^(?:win|lose)$/.test(statement.verb)
    ? { ...told, phrases: told.phrases.filter(({ role }) => role !== 'agent') }
    : told;
}

/** *granted her parole*, *was denied asylum*: what is granted, whoever it is to. */
function ofGrant(statement: Statement, facts: SentenceFacts): Statement | null {
  const isGranted = GRANTS.test(statement.verb);
  if (!isGranted && !WITHHOLDS.test(statement.verb)) return null;
  const named = statement.phrases.filter(({ role }) => /^(?:patient|extra)$/.test(role));
  const what = [...named, ...behind(facts, phraseOf(statement, 'patient'))].find(
    ({ head, quantity }) => !quantity && grants.has(head),
  );
  if (!what) return null;
  const phrases = statement.phrases.map((phrase) =>
    phrase.role === 'patient' && phrase !== what ? { ...phrase, role: 'to' } : phrase,
  );
  return decided({ ...statement, phrases }, isGranted ? 'approve' : 'reject', what);
}

/** *granted him parole*: the phrase right behind the one whom it is granted to. */
function behind(facts: SentenceFacts, whom: Phrase | undefined): readonly Phrase[] {
  const { nouns, tokens } = facts.sentence;
  const next = nouns.find(({ from }) => whom && tokens[from - 1]?.end === whom.end);
  return next ? [readPhrase(facts, 'patient', next)] : [];
}

/** *will keep the sugar tax*, *abolishes the levy*. */
function ofMeasure(statement: Statement): Statement | null {
  const what = phraseOf(statement, 'patient');
  if (!what || what.named || what.quantity || !measures.has(what.head)) return null;
  const predicate = KEEPS.test(statement.verb)
    ? 'uphold'
    : DROPS.test(statement.verb)
      ? 'overturn'
      : null;
  return predicate && { ...statement, predicate };
}

function decided(statement: Statement, predicate: string, what: Phrase): Statement {
  const others = statement.phrases.filter(
    ({ role, start }) => start !== what.start && !/^(?:patient|extra)$/.test(role),
  );
  return { ...statement, predicate, phrases: [...others, { ...what, role: 'patient' }] };
}

/** *councillors*, *the House Committee*: whose vote decides; of a number of them it does not. */
function isBody({ head, quantity }: Phrase): boolean {
  return !quantity && bodies.has(head.slice(head.lastIndexOf(' ') + 1));
}
