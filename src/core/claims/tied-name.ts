import type { Mention } from '../entities/mention.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** The names of a sentence; all offsets are in the text. */
type Names = Pick<SentenceFacts, 'text' | 'mentions'>;

/**
 * The first name that is tied to the words before it: *Mardal* behind *the mayor of*.
 *
 * @param end Where these words end.
 * @param tie Matches all that stands from there to the name.
 */
export function nameBehind(
  { text, mentions }: Names,
  end: number,
  tie: RegExp,
): Mention | undefined {
  return mentions.find(({ start }) => start >= end && tie.test(text.slice(end, start)));
}

/**
 * The first name that is tied to the words behind it: *Mardal* before *’s new mayor*.
 *
 * @param start Where these words start.
 * @param tie Matches all that stands from the name to there.
 */
export function nameBefore(
  { text, mentions }: Names,
  start: number,
  tie: RegExp,
): Mention | undefined {
  return mentions.find(({ end }) => end <= start && tie.test(text.slice(end, start)));
}
