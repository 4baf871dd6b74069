import { verdictHolds } from '../annotations/placement.ts';
import type { Whereabouts } from '../annotations/whereabouts.ts';
import type { QuestionVerdict } from '../annotations/question-verdicts.ts';
import type { Corpus } from '../corpus.ts';
import type { Answer, Question } from '../questions/question.ts';
import type { Span } from '../text/span.ts';
import type {
  Report,
  ReportedAnswer,
  ReportedArticle,
  ReportedMark,
  ReportedPlace,
  ReportedRow,
} from './report.ts';
import { verdictsOn } from './verdicts-on.ts';

/** What a report is made of. */
export interface ReportSource {
  readonly folder: string;
  readonly corpus: Corpus;
  /** The verdicts and notes in articles, by file, where they stand now; spans refer to the files. */
  readonly marks: ReadonlyMap<string, readonly Whereabouts[]>;
  /** Why people have dismissed questions, by question. */
  readonly dismissals: ReadonlyMap<string, string>;
  /** What people concluded about questions as a whole, by question. */
  readonly verdicts: ReadonlyMap<string, readonly QuestionVerdict[]>;
  /** Line and column, from 0, of an offset into a file. */
  lineOf(file: string, offset: number): { readonly line: number; readonly character: number };
}

/**
 * Puts together what a folder holds, in an order that depends on nothing but the folder.
 *
 * @param made ISO 8601, UTC: the moment that the report names as its own.
 */
export function makeReport(source: ReportSource, made: string): Report {
  const { corpus, folder } = source;
  const files = corpus.files().filter((file) => corpus.article(file)?.isArticle);
  return {
    version: 1,
    folder,
    made,
    articles: files.map((file) => articleOf(corpus, file)),
    rows: corpus.questions().map((question) => rowOf(source, question)),
    marks: [...source.marks.values()].flat().flatMap((mark) => markOf(source, mark)),
  };
}

function articleOf(corpus: Corpus, file: string): ReportedArticle {
  const { article, claims } = corpus.analysis(file)!;
  const [earliest] = corpus.copiesOf(file);
  return {
    file,
    title: article.title?.text ?? null,
    authors: article.authors.map(({ text }) => text),
    source: article.outlet ?? article.agency,
    published: article.published?.value ?? null,
    reprintOf: earliest === undefined || earliest === file ? null : earliest,
    claims: claims.length,
  };
}

function rowOf(source: ReportSource, question: Question): ReportedRow {
  const { id, kind, relation, strength, reasons } = question;
  return {
    id,
    kind,
    relation,
    strength,
    question: question.question,
    reasons,
    dismissed: source.dismissals.get(id) ?? null,
    verdicts: source.verdicts.get(id) ?? [],
    witnesses: new Set(question.answers.map(({ witness }) => witness)).size,
    answers: question.answers.map((answer) => answerOf(source, answer)),
  };
}

function answerOf(source: ReportSource, answer: Answer): ReportedAnswer {
  const claim = source.corpus.claim(answer.file, answer.claim)!;
  const { quantity, speaker } = claim;
  const isNamed = speaker && speaker.character !== null;
  return {
    ...placeOf(source, answer.file, answer),
    answer: answer.answer,
    text: claim.text,
    speaker: speaker && (speaker.name ?? speaker.text),
    speakerType: isNamed
      ? (source.corpus.entityOf(answer.file, speaker.character)?.type ?? null)
      : null,
    stated: claim.statedTime,
    event: claim.eventTime,
    quantity: quantity && {
      text: quantity.text,
      low: quantity.low,
      high: quantity.high,
      of: quantity.of,
      unit: quantity.unit,
    },
    witness: answer.witness,
    verdicts: verdictsOn(source.marks.get(answer.file) ?? [], answer),
  };
}

function markOf(source: ReportSource, mark: Whereabouts): ReportedMark[] {
  const { annotation, file, placement } = mark;
  const { act, by, at, target } = annotation;
  if (!placement || (act.kind !== 'verdict' && act.kind !== 'note' && act.kind !== 'reply'))
    return [];
  return [
    {
      id: annotation.id,
      file,
      place: placement.state === 'orphan' ? null : placeOf(source, file, placement),
      quote: target.selector?.exact ?? '',
      state: placement.state,
      verdict: act.kind === 'verdict' ? act.value : null,
      by,
      at,
      comment: act.comment,
      sources: act.sources,
      holds: verdictHolds(placement),
    },
  ];
}

function placeOf(source: ReportSource, file: string, { start, end }: Span): ReportedPlace {
  const { line, character } = source.lineOf(file, start);
  return { file, line: line + 1, column: character + 1, start, end };
}
