import type { Verdict } from '../annotations/annotation.ts';
import type { Claim } from '../claims/claim.ts';
import type { QuestionKind, Relation } from '../questions/question.ts';
import { interval, type Interval } from '../time/interval.ts';
import type { ReportSource } from './make-report.ts';
import { verdictsOn } from './verdicts-on.ts';

/** All dated claims of a folder, as the timeline page draws them. Plain data, small enough to send. */
export interface Timeline {
  readonly version: 1;
  readonly folder: string;
  readonly articles: readonly TimelineArticle[];
  readonly questions: readonly TimelineQuestion[];
  /** In the order of their articles and places. */
  readonly claims: readonly TimelineClaim[];
}

export interface TimelineArticle {
  readonly file: string;
  readonly title: string;
  readonly source: string | null;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
}

export interface TimelineQuestion {
  readonly id: string;
  readonly question: string;
  readonly kind: QuestionKind;
  readonly relation: Relation;
}

export interface TimelineClaim {
  /** Index into `articles`. */
  readonly article: number;
  /** In the file, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** By the name that the folder knows them by, where there is one. */
  readonly speaker: string | null;
  /** The days on which it was said; those of publication where the article itself says it. */
  readonly stated: Interval | null;
  /** The days on which it happened. */
  readonly event: Interval | null;
  readonly figure: TimelineFigure | null;
  /** Indexes into `questions`. */
  readonly questions: readonly number[];
  /** The latest that still holds. */
  readonly verdict: Verdict | null;
}

export interface TimelineFigure {
  readonly text: string;
  readonly low: number;
  /** Null for no upper limit. */
  readonly high: number | null;
}

/** The timeline of a folder. Claims without any day are left out: there is no place for them. */
export function makeTimeline(source: ReportSource): Timeline {
  const { corpus, folder } = source;
  const files = corpus.files().filter((file) => corpus.article(file)?.isArticle);
  const questions = corpus.questions();
  const asked = new Map<string, number[]>();
  questions.forEach(({ answers }, i) => {
    for (const { file, claim } of answers) {
      const key = `${claim} ${file}`;
      asked.set(key, [...(asked.get(key) ?? []), i]);
    }
  });
  return {
    version: 1,
    folder,
    articles: files.map((file) => {
      const article = corpus.article(file)!;
      return {
        file,
        title: article.title?.text ?? file,
        source: article.outlet ?? article.agency,
        published: dayOf(article.published?.value),
      };
    }),
    questions: questions.map(({ id, question, kind, relation }) => ({
      id,
      question,
      kind,
      relation,
    })),
    claims: files.flatMap((file, article) =>
      corpus.analysis(file)!.claims.flatMap((claim) => {
        const times = timesOf(claim, dayOf(corpus.article(file)!.published?.value));
        if (!times.stated && !times.event) return [];
        const { start, end, text, speaker, quantity } = claim;
        const entity = (character: number | null) =>
          character === null ? undefined : corpus.entityOf(file, character)?.name;
        const held = verdictsOn(source.marks.get(file) ?? [], claim).filter(({ holds }) => holds);
        return [
          {
            article,
            start,
            end,
            text: text.replace(/\s+/g, ' '),
            speaker: speaker && (entity(speaker.character) ?? speaker.name ?? speaker.text),
            ...times,
            figure: quantity && { text: quantity.text, low: quantity.low, high: quantity.high },
            questions: asked.get(`${claim.id} ${file}`) ?? [],
            verdict: held.at(-1)?.verdict ?? null,
          },
        ];
      }),
    ),
  };
}

function timesOf(claim: Claim, published: string | null) {
  const said = claim.statedTime ?? published;
  return {
    stated: said === null ? null : interval(said),
    event: claim.eventTime === null ? null : interval(claim.eventTime),
  };
}

function dayOf(value: string | undefined): string | null {
  return value?.slice(0, 10) ?? null;
}
