import type { Names } from '../entities/find-names.ts';
import type { NounPhrase, Sentence, Token } from '../language/sentence.ts';
import { isCalling } from './callings.ts';

/** How a report introduces whom its opening has described: *Pieter Malan, 58, led the fund*. */
const AGED = /^, (?:aged )?(\d{1,3})(?:,| )/;
/** *Police named him as*, *The man, identified as*: the name comes next. *The victim was named as* tells of somebody else. */
const NAMED =
  /^(?:[^.;"“]{0,40}\b(?:named|identified) (?:him|her|the (?:man|woman|teenager|boy|girl|suspect))|The (?:man|woman|teenager|boy|girl|suspect)\b[^.;"“]{0,30}\b(?:named|identified)) (?:only )?as $/u;
/** Who is held for something, and who has suffered it, are two people, though one report opens with the one and names the other next. */
const ACCUSED = /\b(?:arrest|charged|detain|jail|sentenc|convict|accus|custody|guilty|suspect)/i;
const HARMED =
  /\b(?:die[ds]?\b|dead|death|kill|stab|shot|injur|wound|hurt|murder|attack|beaten|struck|abduct|kidnap|missing|victim|body|found)/i;
/** *a man*, *the former head*: who is described by little may be the one who is named next. */
const SOMEBODY = /^(?:man|woman|teenager|boy|girl|suspect|person|old)$/;

/**
 * The person whom the opening of an article describes and its second sentence names: *A court jailed a former bank manager.
 * Ada Quill, 52, had taken the money.* Agencies open like that. Nobody else may be described in the opening by a noun in the
 * singular, and nobody be named before.
 *
 * @returns The index among the article's characters for that noun phrase; null for any other.
 */
export function findNamedBehind(
  text: string,
  sentences: readonly Sentence[],
  { mentions, characters }: Names,
): (sentence: Sentence, noun: NounPhrase) => number | null {
  const [lead, next] = sentences;
  const first = mentions.find(({ type }) => type === 'PERSON');
  if (!lead || !next || !first || first.start < next.start || !first.text.includes(' '))
    return () => null;
  const before = text.slice(next.start, first.start);
  const age = AGED.exec(text.slice(first.end, first.end + 12))?.[1];
  const isIntroduced = before === '' ? age !== undefined : NAMED.test(before);
  if (!isIntroduced || characters[first.character]?.type !== 'PERSON') return () => null;
  if (areTwo(text.slice(lead.start, lead.end), text.slice(next.start, next.end))) return () => null;
  const isHeld = ACCUSED.test(text.slice(lead.start, lead.end));
  if (isHeld && before === '' && !isToldAccused(text, sentences, first.text)) return () => null;
  const described = lead.nouns.filter((noun) => isDescribed(lead.tokens, noun));
  const [only] = described;
  if (!only || described.length > 1 || isOfOtherAge(lead.tokens, only, age)) return () => null;
  return (sentence, noun) => (sentence === lead && noun === only ? first.character : null);
}

/** Who has seen it is named with an age as well: *Jon Berg, 44, who lives nearby, saw the police arrive*. */
const WITNESS = /\b(?:said|told|saw|heard|lives?|owns?|witness)\b/i;

/** What only of somebody held or tried is told. *Ana Roza, 34, ran the shop* may be of anybody. */
const IN_COURT =
  /\b(?:arrest|charged|detain|stopped|custody|court|trial|lawyer|pleaded|convict|sentenc|accus|guilty|suspect|den(?:y|ies|ied)|appeal)/i;

/** Whether a sentence behind the opening tells of a person, by the surname, as of one who is accused. */
function isToldAccused(text: string, sentences: readonly Sentence[], name: string): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  return sentences.slice(1).some(({ start, end }) => {
    const told = text.slice(start, end);
    return told.includes(surname) && IN_COURT.test(told);
  });
}

/** Whether the next sentence tells of a witness, or one of the two of somebody accused and the other of somebody harmed. */
function areTwo(lead: string, next: string): boolean {
  if (WITNESS.test(next)) return true;
  return ACCUSED.test(lead) ? HARMED.test(next) : HARMED.test(lead) && ACCUSED.test(next);
}

function isDescribed(tokens: readonly Token[], { from, head }: NounPhrase): boolean {
  const { lemma, tag } = tokens[head]!;
  if (tag === 'NNS' || !/^(?:an?|the)$/i.test(tokens[from]!.text)) return false;
  const isFormer = tokens[from + 1]?.lemma === 'former' && tag === 'NN';
  return isFormer || SOMEBODY.test(lemma) || isCalling(lemma);
}

/** *a 40-year-old man*. */
function isOfOtherAge(
  tokens: readonly Token[],
  { from, to }: NounPhrase,
  age: string | undefined,
): boolean {
  if (age === undefined) return false;
  const own = tokens.slice(from, to);
  const told = own.find((token, i) => token.tag === 'CD' && own[i + 2]?.lemma === 'year');
  return told !== undefined && told.text !== age;
}
