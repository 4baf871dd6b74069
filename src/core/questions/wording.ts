import { askOfMeasure } from './wording-of-measures.ts';
import { findDateline } from '../article/dateline.ts';
import type { Claim } from '../claims/claim.ts';
import { deedOf, isOfOffice } from '../claims/office-names.ts';
import { affectsSubject } from '../claims/predicate.ts';
import type { Span } from '../text/span.ts';
import type { Answering } from './answering.ts';
import type { Comparison } from './comparison.ts';
import { copyAnswer, copyQuestion, isDeniedCopy } from './copy-wording.ts';
import { pluralOf } from './plural.ts';
import type { QuestionKind } from './question.ts';
import type { Pair } from './rows.ts';
import { identityOf } from './tests/identity.ts';
import { countedParty } from './tests/number.ts';
import { isNo } from './denial.ts';
import { partyOf, type Party, type Told } from './told.ts';

/**
 * What a question asks, in words, from the latest claim that answers it.
 *
 * @param edited What each claim's sentence has otherwise than its copies; empty where none is a copy.
 */
export function questionInWords(told: readonly Answering[], pair: Pair, edited: Edited): string {
  const inCopies = edited.size > 0 && edits(told, pair, edited);
  return (inCopies || inWords(told, pair)).replace(
    /(?<=\S )(?:The|A|An|Some|Its|His|Her|Their|Both|Many|Several|There|These|He|She|They|We) /g,
    (word) => word.toLowerCase(),
  );
}

type Edited = ReadonlyMap<Answering, Span>;

/** What copies of one sentence differ in; the plain sentence where one of them denies it. */
function edits(told: readonly Answering[], { comparison }: Pair, edited: Edited): string | null {
  const shown = told.filter((one) => edited.has(one));
  if (comparison.asks === 'polarity') {
    const yes = shown.findLast((one) => !isDeniedCopy(one.told(), edited.get(one)!));
    return yes ? plain(yes.told()) : null;
  }
  const latest = shown.at(-1);
  return latest ? copyQuestion(latest.told(), edited.get(latest)!) : null;
}

function inWords(all: readonly Answering[], { comparison }: Pair): string {
  const latest = all[all.length - 1]!.told();
  switch (comparison.kind) {
    case 'number':
    case 'quote-drift':
    case 'part-whole':
      return howMany(all.findLast(isAboard)?.told() ?? latest) ?? plain(latest);
    case 'date':
      return ask('When', latest) ?? plain(latest);
    case 'place':
      return ask('Where', latest) ?? plain(latest);
    case 'value':
      return who(latest) ?? plain(latest);
    case 'polarity':
    case 'antonym': {
      // *Nobody was hurt*, *was not sober*: neither is what one asks.
      const asked =
        all.findLast((one) => one.told().claim.polarity === 'positive')?.told() ?? latest;
      return whether(asked) ?? plain(asked);
    }
    default:
      return plain(latest);
  }
}

/** What the claims of one question have in common, as a key that edits elsewhere leave alone. */
export function questionKey(told: Told, kind: QuestionKind): string {
  const counted = kind === 'number' ? countedParty(told) : undefined;
  const parties = told.parties
    .filter((party) => party !== counted)
    .map((party) => `${party.role}:${[...party.ids].sort().join('+') || party.head}`)
    .sort();
  const count = counted ? `${counted.quantity!.of}:${[...counted.ids].sort().join('+')}` : '';
  return [told.claim.predicate, count, ...parties].join('|');
}

/**
 * One answer: the value, who gives it where it is not the article itself, and when.
 *
 * @param edited What its sentence has otherwise than a copy of it.
 */
export function answerInWords(told: Told, comparison: Comparison, edited?: Span): string {
  const { claim } = told;
  const kind = comparison.kind!;
  const value = !edited
    ? valueOf(told, kind)
    : comparison.asks === 'polarity'
      ? isDeniedCopy(told, edited)
        ? 'no'
        : 'yes'
      : copyAnswer(told, edited);
  const day = claim.statedTime ?? told.said;
  const said = claim.speaker
    ? `said ${day ?? 'by'}${day ? ' by' : ''} ${claim.speaker.name ?? claim.speaker.text}`
    : day;
  return said ? `${value} (${said})` : value;
}

function valueOf(told: Told, kind: QuestionKind): string {
  const { claim } = told;
  if (kind === 'number' || kind === 'quote-drift' || kind === 'part-whole')
    return countedParty(told)?.quantity?.text ?? claim.text;
  if (kind === 'date') return claim.eventTime ?? claim.text;
  if (kind === 'place') return claim.place ?? claim.text;
  if (kind === 'value')
    return identityOf(told)?.name.text ?? partyOf(told, 'agent')?.text ?? claim.text;
  if (kind === 'polarity') return isNo(told) ? 'no' : 'yes';
  return claim.text;
}

/** How a count reads whose own words had no verb for it: *the toll rose to 12*. */
const TOLD: Readonly<Record<string, string>> = {
  kill: 'were killed',
  wound: 'were wounded',
  miss: 'are missing',
  displace: 'were displaced',
  arrest: 'were arrested',
  kidnap: 'were kidnapped',
  release: 'were released',
  evacuate: 'were evacuated',
  rescue: 'were rescued',
  infect: 'were infected',
  destroy: 'were destroyed',
  damage: 'were damaged',
  intercept: 'were intercepted',
  capture: 'were captured',
  cancel: 'were cancelled',
  close: 'were closed',
  steal: 'were stolen',
  supply: 'were delivered',
  deploy: 'are deployed',
  launch: 'were launched',
  hire: 'were hired',
  buy: 'were bought',
  sell: 'were sold',
  'lay-off': 'are lost',
  'vote-for': 'were in favour',
  'lack-power': 'were without power',
  'walk-out': 'were on strike',
  attend: 'came',
  arrive: 'arrived',
  recall: 'are recalled',
  withdraw: 'are withdrawn',
  survive: 'survived',
  protest: 'took part',
  comprise: 'are there',
  present: 'are there',
};

function howMany(told: Told): string | null {
  const counted = countedParty(told);
  if (!counted?.quantity) return null;
  const { statement } = told.claim;
  const verb = wordsAt(told.claim, statement.verbSpan);
  const what = withoutNumber(counted);
  const rest = told.parties
    .filter((party) => /^(?:in|at|from|to|near|on)$/.test(party.role) && party.named)
    .slice(0, 1)
    .map((party) => ` ${party.role} ${party.text}`)
    .join('');
  const how = counted.quantity.unit === null ? 'How many' : 'How much';
  const asked = `${how}${what ? ` ${what}` : ''}`;
  if (told.claim.predicate === 'amount' && counted.quantity.of)
    return askOfMeasure(told, counted.quantity.of, rest);
  if (told.claim.predicate === 'aboard') return `${asked} ${verb} on board${aboardOf(told)}?`;
  const outcome = TOLD[told.claim.predicate ?? ''];
  const things = what || pluralOf(counted.quantity.of || 'person');
  if (!what && !counted.quantity.of && counted.quantity.unit !== null && outcome)
    return `How much ${outcome.replace(/^were/, 'was').replace(/^are/, 'is')}${rest}?`;
  if (!verb && outcome) return `${how} ${things} ${outcome}${rest}?`;
  const isSubject = counted.start < statement.verbSpan.start;
  if (isSubject && verb) return `${asked} ${verb}${objectOf(told, counted)}${rest}?`;
  const agent = partyOf(told, 'agent');
  if (statement.verb === 'be') return `${how} ${things} were there${rest}?`;
  if (agent && agent !== counted) return `${asked} did ${agent.text} ${statement.verb}${rest}?`;
  return outcome && counted.quantity.unit === null ? `${how} ${things} ${outcome}${rest}?` : null;
}

function isAboard({ predicate, told }: Answering): boolean {
  return predicate === 'aboard' && aboardOf(told()) !== '';
}

/** *on board the Halcyon*: the vessel, where the claim names it. */
function aboardOf(told: Told): string {
  const vessel = told.parties.find((party) => party.named && party.role !== 'agent');
  return vessel ? ` ${vessel.text}` : '';
}

function objectOf(told: Told, counted: Party): string {
  const object = partyOf(told, 'patient');
  const isActive = counted.role === 'agent' && object && object.start > counted.end;
  return isActive ? ` ${object.text}` : '';
}

function withoutNumber(party: Party): string {
  const { quantity } = party;
  if (!quantity) return party.text;
  const from = Math.max(0, quantity.end - party.start);
  const words = quantity.end > party.start ? party.text.slice(from) : party.text;
  return words.replace(/^[\s-]*(?:of (?:the )?)?/, '').trim();
}

function wordsAt(claim: Claim, span: { start: number; end: number }): string {
  return claim.text
    .slice(span.start - claim.start, span.end - claim.start)
    .replace(/\s+/g, ' ')
    .trim();
}

function ask(word: string, told: Told): string | null {
  const { statement } = told.claim;
  const subject = told.parties.find((party) => party.end <= statement.verbSpan.start);
  if (!subject) return null;
  const verb = wordsAt(told.claim, statement.verbSpan);
  const [first, ...more] = verb.split(' ');
  const object = told.parties.find((party) => party.role === 'patient' && party !== subject);
  const rest = object ? ` ${object.text}` : '';
  if (more.length && /^(?:is|are|was|were|has|have|had|will|would)$/.test(first ?? ''))
    return `${word} ${first} ${subject.text} ${more.join(' ')}${rest}?`;
  return `${word} did ${subject.text} ${statement.verb}${rest}?`;
}

/** *Who won the Lindqvist Prize?* */
function who(told: Told): string | null {
  const { claim, parties } = told;
  if (isOfOffice(claim.predicate)) {
    const of = partyOf(told, 'of');
    const isNew = claim.predicate === 'take-office' ? 'the new ' : '';
    return `Who is ${isNew}${claim.object ?? ''}${of ? ` of ${of.text}` : ''}?`;
  }
  const identity = identityOf(told);
  if (identity) {
    const of = partyOf(told, 'of');
    return `Who is ${identity.role.text}${of ? ` of ${of.text}` : ''}?`;
  }
  const patient = parties.find(({ role }) => role === 'patient');
  const verb = wordsAt(claim, claim.statement.verbSpan);
  if (patient && deedOf(verb.toLowerCase())) return `Who is the ${verb} of ${patient.text}?`;
  const agent = parties.find(({ role }) => role === 'agent');
  if (!patient || !agent || !verb || agent.start > claim.statement.verbSpan.start) return null;
  return `Who ${verb} ${patient.text}?`;
}

/** Verbs that ask nothing without an object. */
const EMPTY = /^(?:have|get|make|take|give|do|become|seem|remain|stay)$/;

/** *Did parliament reject the law?*, or the claim itself where it has no such parts. */
function whether(told: Told): string | null {
  const { statement } = told.claim;
  const agent = partyOf(told, 'agent');
  const patient = partyOf(told, 'patient');
  const verb = wordsAt(told.claim, statement.verbSpan);
  // *take place* has its object in it.
  const isInVerb = patient && statement.verb.endsWith(` ${patient.head}`);
  const object = patient && !isInVerb ? ` ${within(patient)}` : '';
  if (agent && agent.start < statement.verbSpan.start && verb)
    return statement.verb === 'be' || (EMPTY.test(statement.verb) && !patient)
      ? null
      : `${told.claim.modality === 'planned' ? 'Will' : 'Did'} ${within(agent)} ${statement.verb}${object}?`;
  const isActive = verb && !verb.includes(' ') && affectsSubject(statement.verb);
  if (patient && !agent && isActive) return `Did ${within(patient)} ${statement.verb}?`;
  const [first, ...more] = verb.split(' ');
  if (
    patient &&
    !agent &&
    more.length &&
    /^(?:is|are|was|were|has|have|had|will)$/.test(first ?? '')
  )
    return `${capital(agreeing(first!, patient))} ${within(patient)} ${more.filter((word) => !/^(?:not|never)$/.test(word)).join(' ')}?`;
  return null;
}

/** A phrase as it stands within a sentence, where it may have begun one. */
function within({ text, named }: Party): string {
  return named || !OPENING.test(text) ? text : `${text[0]!.toLowerCase()}${text.slice(1)}`;
}

/** Words that have a capital only where they begin a sentence. */
const OPENING =
  /^(?:The|An?|Some|Several|Many|Most|All|Both|No|Its|His|Her|Their|Our|My|This|That|These|Those|At|About|Around|Nearly|Almost|More|Up|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Police|Officers|Soldiers|Troops|Rescuers|Firefighters|People|Residents)\b/;

function capital(word: string): string {
  return `${word[0]!.toUpperCase()}${word.slice(1)}`;
}

/** *were* becomes *was* beside one person or thing: a name may stand for the *they* of the text. */
function agreeing(auxiliary: string, { text, head }: Party): string {
  const isOne = text.toLowerCase().endsWith(head) && pluralOf(head) !== head;
  return (isOne ? { were: 'was', are: 'is', have: 'has' }[auxiliary] : undefined) ?? auxiliary;
}

function plain({ claim }: Told): string {
  // A clause that begins with its verb says of whom in another place; the sentence says it all.
  const isHeadless = claim.statement.verbSpan.start === claim.start;
  const words = (isHeadless ? claim.sentence.text : claim.text).replace(/\s+/g, ' ');
  const text = words
    .slice(findDateline(words, 0, words.length, null)?.dateline.end ?? 0)
    .replace(/^(?:[\s,;:–—-]|(?:and|but|so|that|when) )+|[.?!,]+(?=["”’]?$)/gi, '');
  return `Is it so that ${text.length > 140 ? `${text.slice(0, 137)}…` : text}?`;
}
