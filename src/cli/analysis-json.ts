import type { Analysis } from '../core/analysis.ts';
import type { Article, PublicationDate } from '../core/article/article.ts';
import type { Claim } from '../core/claims/claim.ts';
import type { Corpus } from '../core/corpus.ts';
import type { Answer } from '../core/questions/question.ts';
import { quote, type Quoted, type Span } from '../core/text/span.ts';
import type { ReadFile } from './read-folder.ts';

/**
 * The public form of an analysed folder, as the contract of `crosscheck analyze` describes it.
 * Every `text` is the slice of the file between `start` and `end`.
 */
export function analysisJson(corpus: Corpus, read: readonly ReadFile[]) {
  return {
    version: 1,
    articles: read.map((file) =>
      'text' in file ? articleJson(corpus, file.file, file.text) : unreadJson(file),
    ),
    entities: corpus.entities(),
    questions: corpus.questions().map(({ answers, ...question }) => ({
      ...question,
      claims: answers.map(answerJson),
    })),
  };
}

function answerJson({ file, claim, start, end, answer, witness }: Answer) {
  return { file, claim, start, end, answer, witness };
}

function unreadJson({ file, problem }: { file: string; problem: string }) {
  return { file, isArticle: false, confidence: 1, why: [problem] };
}

function articleJson(corpus: Corpus, file: string, text: string) {
  const analysis = corpus.analysis(file)!;
  const { article } = analysis;
  const entity = (character: number | null) =>
    character === null ? null : (corpus.entityOf(file, character)?.id ?? null);
  const slice = ({ start, end }: Span) => quote(text, start, end);
  return {
    file,
    isArticle: article.isArticle,
    confidence: article.confidence,
    why: article.why,
    title: article.title && slice(article.title),
    authors: article.authors.map(slice),
    outlet: article.outlet,
    agency: article.agency,
    dateline: article.dateline && {
      ...slice(article.dateline),
      place: article.dateline.place,
      date: article.dateline.date,
    },
    published: article.published && publishedJson(article.published, corpus.doubtsOf(file)),
    updated: article.updated && publishedJson(article.updated, []),
    body: article.body,
    mentions: analysis.mentions.map((mention) => ({
      ...slice(mention),
      type: mention.type,
      entity: entity(mention.character) ?? '',
    })),
    times: timesJson(analysis, slice),
    claims: analysis.claims.map((claim) => claimJson(claim, article, slice, entity)),
    reprintOf: corpus.copiesOf(file).at(0) === file ? null : (corpus.copiesOf(file)[0] ?? null),
    notes: analysis.notes.map((note) => ({ ...note, ...slice(note) })),
  };
}

function publishedJson(date: PublicationDate, fromFolder: readonly string[]) {
  const { value, method, span, alternative, doubts } = date;
  const all = [...doubts, ...fromFolder];
  return { value, method, ...span, ...(alternative && { alternative }), doubts: all };
}

function timesJson(analysis: Analysis, slice: (span: Span) => Quoted) {
  return analysis.times.map((time) => ({
    ...slice(time),
    type: time.type,
    value: time.value,
    ...(time.mod && { mod: time.mod }),
    anchor: time.anchor,
    rule: time.reason,
    alternative: time.alternative,
    confidence: time.confidence,
    chosen: time.chosen,
  }));
}

function claimJson(
  claim: Claim,
  { published }: Article,
  slice: (span: Span) => Quoted,
  entity: (character: number | null) => string | null,
) {
  const { quantity, speaker } = claim;
  return {
    id: claim.id,
    ...slice(claim),
    speaker: speaker && {
      ...slice(speaker),
      entity: entity(speaker.character),
      ...(speaker.office && {
        speaksFor: { name: speaker.office.name, entity: entity(speaker.office.character) },
      }),
    },
    cue: claim.cue && slice(claim.cue),
    ...(claim.relay && { relay: slice(claim.relay) }),
    ...(claim.basis && { basis: slice(claim.basis) }),
    stance: claim.stance,
    subject: claim.subject,
    predicate: claim.predicate,
    object: claim.object,
    quantity: quantity && {
      low: quantity.low,
      high: quantity.high,
      of: quantity.of,
      unit: quantity.unit,
      start: quantity.start,
      end: quantity.end,
    },
    place: claim.place,
    eventTime: claim.eventTime,
    asOf: claim.asOf,
    statedTime: claim.statedTime,
    published: published?.value ?? null,
    polarity: claim.polarity,
    modality: claim.modality,
  };
}
