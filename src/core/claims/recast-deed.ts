import data from '../../../data/claims/deeds.json' with { type: 'json' };
import type { Mention } from '../entities/mention.ts';
import { overlaps } from '../text/span.ts';
import type { SentenceFacts } from './read-statement.ts';
import type { Phrase, Statement } from './statement.ts';

const words = (list: string) => new Set(list.split(' '));
const prizes = words(data.prizes);
const contests = words(data.contests);
const onePrize = words(data.onePrize);
const gaining = words(data.gaining);
const giving = words(data.giving);
const champions = words(data.champions);
const firms = words(data.firms);
const meetings = words(data.meetings);

/**
 * Deeds that are told in a way of their own, turned into the plain one: *took the title*, *the prize went to Voss*, *Voss
 * was awarded the prize* all say who won it; *was sold to Pelham*, *Pelham took over the firm*, who bought it.
 */
export function recastDeed(facts: SentenceFacts, statement: Statement): Statement {
  return (
    winning(facts, statement) ?? buying(facts, statement) ?? meeting(facts, statement) ?? statement
  );
}

type Reader = (statement: Statement, facts: SentenceFacts) => Statement | null;

/** Who won what. */
function winning(facts: SentenceFacts, statement: Statement): Statement | null {
  const readers: readonly Reader[] = [gained, given, gone, champion];
  for (const read of readers) {
    const found = read(statement, facts);
    if (found) return found;
  }
  return null;
}

/** *Norway took the title*. */
function gained(statement: Statement, facts: SentenceFacts): Statement | null {
  const [who, what] = [phraseOf(statement, 'agent'), phraseOf(statement, 'patient')];
  if (!gaining.has(statement.verb) || !who || !what) return null;
  const isReceived = statement.verb === 'receive' && isThing(facts, what) && isPerson(facts, who);
  return isPrize(what) || isReceived ? recast(statement, 'win', who, what) : null;
}

/** *The jury awarded the prize to Voss*, *Voss was awarded the prize*. */
function given(statement: Statement): Statement | null {
  if (!giving.has(statement.verb)) return null;
  const [what, to, extra] = ['patient', 'to', 'extra'].map((role) => phraseOf(statement, role));
  const isAward = statement.verb === 'award';
  if (what && to && (isPrize(what) || (isAward && what.named)))
    return recast(statement, 'win', to, what);
  return what?.named && extra && (isPrize(extra) || (isAward && extra.named))
    ? recast(statement, 'win', what, extra)
    : null;
}

/** *The title went to Norway*, *the Golden Quill goes to Lena Voss*: a thing by name goes to nobody else. */
function gone(statement: Statement, facts: SentenceFacts): Statement | null {
  const [what, to] = [phraseOf(statement, 'agent'), phraseOf(statement, 'to')];
  if (statement.verb !== 'go' || !what || !to?.named) return null;
  const isGiven = isPrize(what) || (isThing(facts, what) && isPerson(facts, to));
  return isGiven ? recast(statement, 'win', to, what) : null;
}

/** *Norway became champion*, *Voss is the winner of the Golden Quill*. */
function champion(statement: Statement): Statement | null {
  if (statement.verb !== 'be' && statement.verb !== 'become') return null;
  const [who, what] = [phraseOf(statement, 'agent'), phraseOf(statement, 'patient')];
  if (!who?.named || !what || what.named || what.quantity || !champions.has(what.head)) return null;
  if (/^(?:an?|his|her|their)\b/i.test(what.text)) return null;
  const contest = statement.phrases.find(
    ({ role, start }) => role === 'of' && start >= what.end && start - what.end <= 8,
  );
  return recast(statement, 'win', who, contest ?? { ...what, head: 'title', modifiers: [] });
}

/** Who bought what. */
function buying(facts: SentenceFacts, statement: Statement): Statement | null {
  const [who, what, to] = ['agent', 'patient', 'to'].map((role) => phraseOf(statement, role));
  if (statement.verb === 'sell' && what && to?.named)
    return recast(statement, 'buy', to, what, who ? [{ ...who, role: 'from' }] : []);
  const owned = ownerNow(statement);
  if (owned) return recast(statement, 'buy', owned.who, owned.what);
  if (statement.verb !== 'take' && statement.verb !== 'take over') return null;
  const over = phraseOf(statement, 'over') ?? what;
  const { end } = statement.verbSpan;
  if (statement.verb === 'take' && !/^ over\b/.test(facts.text.slice(end, end + 6))) return null;
  if (!who?.named || !over || who === over || !isFirm(facts, over)) return null;
  return recast(statement, 'buy', who, over);
}

/** *The new owner of Silverline is Pelham*, *Silverline now belongs to Pelham*: whoever has it now has bought it. */
function ownerNow(statement: Statement): { who: Phrase; what: Phrase } | null {
  const [agent, patient, of] = ['agent', 'patient', 'of'].map((role) => phraseOf(statement, role));
  if (!agent || !patient) return null;
  if (statement.predicate === 'own' && statement.change && agent.named)
    return { who: agent, what: patient };
  if (statement.verb !== 'be' || !of?.named) return null;
  const [who, role] = agent.named ? [agent, patient] : [patient, agent];
  const isNewOwner = role.head === 'owner' && role.modifiers.includes('new');
  return who.named && isNewOwner ? { who, what: of } : null;
}

/** Who met whom: one and the same, whoever is told to have met the other, and however their meeting is told. */
function meeting(facts: SentenceFacts, statement: Statement): Statement | null {
  const agent = phraseOf(statement, 'agent') ?? phraseOf(statement, 'patient');
  const isMeeting = statement.predicate === 'happen' && !!agent && meetings.has(agent.head);
  if (statement.verb !== 'meet' && statement.predicate !== 'meet' && !isMeeting) return null;
  // *the meeting of Berg and Soto*; of *met in the village of Orval* that is where.
  const roles = isMeeting
    ? /^(?:agent|patient|with|between|of)$/
    : /^(?:agent|patient|with|between)$/;
  const parts = statement.phrases.filter(({ role, named }) => roles.test(role) && named);
  const names = facts.mentions
    .filter(({ character }) => parts.some(({ characters }) => characters.includes(character)))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const [first, second] = names;
  if (!first || !second || first.character === second.character) return null;
  const phrase = (mention: Mention): Phrase => ({
    ...parts[0]!,
    start: mention.start,
    end: mention.end,
    text: mention.text,
    head: mention.text.toLowerCase(),
    modifiers: [],
    characters: [mention.character],
  });
  const others = statement.phrases.filter((one) => !parts.includes(one));
  return {
    ...statement,
    predicate: 'meet',
    phrases: [
      { ...phrase(first), role: 'agent' },
      { ...phrase(second), role: 'patient' },
      ...others.filter(({ role }) => role !== 'agent' && role !== 'patient'),
    ],
  };
}

/** The statement with who did it to what in their plain roles, the circumstances kept. */
function recast(
  statement: Statement,
  predicate: string,
  who: Phrase,
  what: Phrase,
  more: readonly Phrase[] = [],
): Statement {
  const others = statement.phrases.filter(
    (phrase) =>
      phrase !== who &&
      phrase.start !== what.start &&
      !/^(?:agent|patient|extra|to|over)$/.test(phrase.role),
  );
  return {
    ...statement,
    predicate,
    phrases: [
      { ...who, role: 'agent' },
      { ...what, role: 'patient', head: onePrize.has(what.head) ? 'title' : what.head },
      ...more,
      ...others,
    ],
  };
}

function phraseOf({ phrases }: Statement, role: string): Phrase | undefined {
  return phrases.find((phrase) => phrase.role === role);
}

/** Whether rivals meet for what has this head, so that whoever tells of it names both: *the cup*, *the Lakeside Marathon*. */
export function isContest(head: string): boolean {
  return contests.has(head.slice(head.lastIndexOf(' ') + 1));
}

/** *the title*, *the Golden Quill Prize*: no number of them. */
function isPrize({ head, quantity }: Phrase): boolean {
  return !quantity && prizes.has(head.slice(head.lastIndexOf(' ') + 1));
}

function typeOf({ mentions }: SentenceFacts, phrase: Phrase): string | undefined {
  return mentions.find((mention) => overlaps(mention, phrase))?.type;
}

function isThing(facts: SentenceFacts, phrase: Phrase): boolean {
  return phrase.named && typeOf(facts, phrase) === 'MISC';
}

function isPerson(facts: SentenceFacts, phrase: Phrase): boolean {
  return typeOf(facts, phrase) === 'PERSON';
}

/** *Silverline*, *the ferry company*: of a town or a task, taking over says something else. */
function isFirm(facts: SentenceFacts, phrase: Phrase): boolean {
  if (!phrase.named) return firms.has(phrase.head);
  return typeOf(facts, phrase) !== 'LOC' || phrase.modifiers.some((word) => firms.has(word));
}
