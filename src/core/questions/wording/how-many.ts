import type { Answering } from '../answering.ts';
import { pluralOf } from '../plural.ts';
import { countedParty } from '../counted-party.ts';
import { partyOf, type Party, type Told } from '../told.ts';
import { askOfMeasure } from './measures.ts';
import { outcomeOf } from './outcome.ts';
import { inside } from './phrase.ts';
import { verbPhrase } from './verb-phrase.ts';

/** Verbs of which a count is told as it happened to them, though they say it of themselves. */
const BY_ITSELF =
  /^(?:died?|drown(?:ed)?|perish(?:ed)?|escaped?|marched|came|arrived|demonstrated|burned|fled|survived|sank|voted|join(?:ed)?|attended|blocked|attacked|stood|ran|left|rose|fell|grew)$/;

/** *How many people were hurt in Mardal?*, or null where the claim counts nothing or has no words for it. */
export function howMany(told: Told): string | null {
  const counted = countedParty(told);
  if (!counted?.quantity) return null;
  const { statement } = told.claim;
  const { unit, of } = counted.quantity;
  const predicate = told.claim.predicate ?? '';
  const verb = verbPhrase(told.claim);
  const what = severalOf(withoutNumber(counted), of);
  const rest = told.parties
    .filter((party) => /^(?:in|at|from|to|near|on)$/.test(party.role) && party.named)
    .slice(0, 1)
    .map((party) => ` ${party.role} ${party.text}`)
    .join('');
  const how = unit === null ? 'How many' : unit === '%' ? 'What share of' : 'How much';
  // *Two of its carriages fell*: those who are counted stand beside the number.
  const named = what || (unit === null && of ? pluralOf(of) : '');
  const asked = `${how}${named ? ` ${named}` : ''}`;
  if (predicate === 'amount' && of) return askOfMeasure(told, of, rest);
  const things = what || pluralOf(of || 'person');
  if (predicate === 'aboard')
    return `${how} ${things} ${verb || 'were'} on board${aboardOf(told)}?`;
  // *40 lives*: people are counted, and lives are lost.
  const outcome = outcomeOf(predicate, /\blives$/.test(what) ? 'life' : of);
  if (!what && unit === '%') return null;
  if (!what && !of && unit !== null && outcome)
    return `How much ${outcome.replace(/^were/, 'was').replace(/^are/, 'is')}${rest}?`;
  if (!verb && outcome) return `${how} ${things} ${outcome}${rest}?`;
  const isSubject = counted.start < statement.verbSpan.start;
  if (isSubject && verb) {
    const object = objectOf(told, counted);
    const asksNothing = isNothing(verb) && !(rest && isBeing(verb));
    if (outcome && !object && (asksNothing || !tellsAlone(verb, counted)))
      return `${how} ${things} ${outcome}${rest}?`;
    if (asksNothing || (unit !== null && !what)) return null;
    return `${asked} ${inPlural(verb)}${object}${rest}?`;
  }
  // A count that the words beside it tell has the name of a class for its verb.
  if (!verb) return null;
  const agent = partyOf(told, 'agent');
  const lacking = agent && agent !== counted ? lackedIn(told, counted) : null;
  if (lacking) return `${how} ${things} ${lacking.be} ${inside(told, agent!)} ${lacking.of}?`;
  if (statement.verb === 'be') return unit === null ? `${how} ${things} were there${rest}?` : null;
  if (agent && agent !== counted)
    return asksWhatIsDone(told, counted)
      ? `${unit === null ? `${how} ${things}` : asked} did ${inside(told, agent)} ${statement.verb}${objectBeside(told, counted)}${rest}?`
      : null;
  return outcome && unit === null ? `${how} ${things} ${outcome}${rest}?` : null;
}

/** *are short of* before a number, in its two parts. */
function lackedIn({ claim: { sentence } }: Told, { start }: Party) {
  const [, be, of] =
    /\b(is|are|was|were) (\p{Ll}+ of) $/u.exec(sentence.text.slice(0, start - sentence.start)) ??
    [];
  return be === undefined ? null : { be, of };
}

/** Whether a verb as it stands says of the counted what became of them: *were killed*, *drowned*, and not *killed* alone. */
function tellsAlone(verb: string, { role }: Party): boolean {
  const words = verb.split(' ');
  const last = words.at(-1)!;
  if (/^(?:lost|taken|took|gone|go|went|fallen|wiped|found)$/.test(last)) return false;
  if (words.length > 1) return words[0] !== 'to';
  return BY_ITSELF.test(verb) || (role === 'agent' && !/(?:ed|missing)$/.test(verb));
}

/** A verb that asks nothing by itself. */
const isNothing = (verb: string) =>
  /^(?:is|are|was|were|be|been|found|passed|has|have|had)$/.test(verb);

/** *are*, which asks something where a place stands behind it: *How many soldiers are in Kursk?* */
const isBeing = (verb: string) => /^(?:is|are|was|were)$/.test(verb);

/** *was halted* of several: *were halted*. */
function inPlural(verb: string): string {
  return verb
    .replace(/^was(?= )/, 'were')
    .replace(/^is(?= )/, 'are')
    .replace(/^has(?= )/, 'have');
}

/** *member*, where the count may be of one, as one asks of several. */
function severalOf(what: string, of: string): string {
  return what !== '' && what === of ? pluralOf(of) : what;
}

/** Whether the sentence tells of something done to the counted; a length of time, and *a fine of 3 million*, are told of otherwise. */
function asksWhatIsDone(told: Told, counted: Party): boolean {
  const { role, quantity } = counted;
  const object = partyOf(told, 'patient');
  const isOfObject = role === 'of' && quantity?.unit !== null && !!object && object !== counted;
  return quantity?.unit !== 's' && !isOfObject && !/-/.test(told.claim.statement.verb);
}

/** What else the verb is done to, and the preposition that the counted had: *fine Basko*, *consist of*. */
function objectBeside(told: Told, counted: Party): string {
  const object = partyOf(told, 'patient');
  const beside = object && object !== counted ? ` ${inside(told, object)}` : '';
  return /^(?:of|with|for|at|by|into)$/.test(counted.role) ? `${beside} ${counted.role}` : beside;
}

/** Whether a claim counts those on board a vessel that it names. */
export function isAboard({ predicate, told }: Answering): boolean {
  return predicate === 'aboard' && aboardOf(told()) !== '';
}

/** *on board the Halcyon*: the vessel, where the claim names it. */
function aboardOf(told: Told): string {
  const vessel = told.parties.find(
    (party) => party.named && party.role !== 'agent' && /^the /i.test(party.text),
  );
  return vessel ? ` ${vessel.text}` : '';
}

function objectOf(told: Told, counted: Party): string {
  const object = partyOf(told, 'patient');
  const isActive = counted.role === 'agent' && object && object.start > counted.end;
  return isActive ? ` ${inside(told, object)}` : '';
}

function withoutNumber(party: Party): string {
  const { quantity } = party;
  if (!quantity) return party.text;
  const from = Math.max(0, quantity.end - party.start);
  const words = quantity.end > party.start ? party.text.slice(from) : party.text;
  return words.replace(/^[\s-]*(?:of (?:the )?)?/, '').trim();
}
