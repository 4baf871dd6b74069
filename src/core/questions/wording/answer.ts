import type { Span } from '../../text/span.ts';
import type { Comparison } from '../comparison.ts';
import { isNo } from '../denial.ts';
import type { QuestionKind } from '../question.ts';
import { identityOf } from '../comparisons/identity.ts';
import { countedParty } from '../counted-party.ts';
import { partyOf, type Told } from '../told.ts';
import { comparedCause } from './what-caused.ts';
import { copyAnswer, isDeniedCopy } from './copies.ts';
import { speakerInside } from './phrase.ts';

/**
 * One answer: the value, who gives it where it is not the article itself, and when.
 *
 * @param edited What its sentence has otherwise than a copy of it.
 */
export function answerInWords(told: Told, comparison: Comparison, edited?: Span): string {
  const { claim } = told;
  const kind = comparison.kind!;
  const value = !edited
    ? valueOf(told, kind, comparison.slots)
    : comparison.asks === 'polarity'
      ? isDeniedCopy(told, edited)
        ? 'no'
        : 'yes'
      : copyAnswer(told, edited);
  const day = claim.statedTime ?? told.said;
  const said = claim.speaker
    ? `said ${day ?? 'by'}${day ? ' by' : ''} ${claim.speaker.name ?? speakerInside(told, claim.speaker.text)}`
    : day;
  return said ? `${value} (${said})` : value;
}

function valueOf(told: Told, kind: QuestionKind, slots: Comparison['slots']): string {
  const { claim } = told;
  if (kind === 'number' || kind === 'quote-drift' || kind === 'part-whole')
    return countedParty(told)?.quantity?.text ?? claim.text;
  if (kind === 'date') return claim.eventTime ?? claim.text;
  if (kind === 'place') return placeAt(told, slots) ?? claim.place ?? claim.text;
  const cause = kind === 'value' ? comparedCause(told, slots) : undefined;
  if (cause) return claim.sentence.text.slice(cause.start, cause.end);
  if (kind === 'value')
    return identityOf(told)?.name.text ?? partyOf(told, 'agent')?.text ?? claim.text;
  if (kind === 'polarity') return isNo(told) ? 'no' : 'yes';
  return claim.text;
}

/** The town, the room or the house that was compared. */
function placeAt({ parties }: Told, slots: Comparison['slots']): string | undefined {
  return parties.find(({ start, end }) =>
    slots?.some((slot) => slot.start === start && slot.end === end),
  )?.text;
}
