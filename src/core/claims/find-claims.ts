import { afresh, type Recall } from '../language/recall.ts';
import { cursor } from '../text/cursor.ts';
import type { Span } from '../text/span.ts';
import { extentOf } from './attributed.ts';
import { withIds } from './claim-id.ts';
import { entryTimes, inEntry } from './entry-times.ts';
import { withFullSpeakers } from './full-speakers.ts';
import { isDate } from './sentence-facts.ts';
import type { Claim } from './claim.ts';
import { mendByDates } from './mend-by-dates.ts';
import type { Reading } from './reading.ts';
import { findReferents, withReferents } from './referents.ts';
import { sentenceClaims } from './sentence-claims.ts';
import type { Statement } from './statement.ts';
import { mayNotHold, toldOnce } from './told-once.ts';
import { findTopics, withTopic } from './topics.ts';

/**
 * The checkable statements of one article, in the order of the text.
 *
 * @param recall Takes what a sentence tells from an earlier reading of the text.
 */
export function findClaims(reading: Reading, recall: Recall = afresh): readonly Claim[] {
  const { text, names } = reading;
  const times = cursor(reading.times);
  const mentions = cursor(names.mentions);
  const attributions = cursor(reading.attributions, (a) => extentOf(a));
  const read = reading.sentences.map((sentence) => {
    const stated = times(sentence);
    return { times: stated, sentence: mendByDates(sentence, stated.filter(isDate)) };
  });
  const sentences = read.map(({ sentence }) => sentence);
  const referents = findReferents(text, sentences, names);
  const meant = cursor([...referents].map(([start, who]) => ({ start, end: start + 1, who })));
  const nameOf = (character: number | null) =>
    character === null ? null : names.characters[character]!.name;
  const all = reading.sentences.map((sentence, i) => ({
    text,
    ...read[i]!,
    mentions: mentions(sentence),
    quantities: [],
  }));
  const topics = findTopics(all);
  const entries = entryTimes(text, all);
  const told = reading.sentences.map((sentence, i) => {
    const facts = all[i]!;
    const topic = topics[i]!;
    const nameReferents = <T extends Statement>(statement: T) =>
      withReferents(withTopic(statement, topic), referents, names);
    const said = attributions(sentence);
    const given = {
      published: reading.article.published?.value,
      times: facts.times,
      mentions: facts.mentions,
      attributions: said,
      // An attribution may have its words outside of the sentence.
      words: said.map(({ source, cue }) => [...source, ...cue].map((span) => wordsAt(text, span))),
      speakers: said.map(({ speaker }) => nameOf(speaker)),
      offices: said.map(({ office }) => office),
      topic,
      referents: meant(sentence).map(({ start, who }) => ({ start, name: nameOf(who), who })),
    };
    const found = recall('claims', sentence, given, () =>
      sentenceClaims(reading, facts, said, nameReferents),
    );
    return { ...found, claims: found.claims.map((claim) => inEntry(claim, entries[i]!)) };
  });
  const claims = withIds(reading.file, toldOnce(told));
  return withFullSpeakers(claims.filter((claim) => !mayNotHold(claim, claims)));
}

function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
