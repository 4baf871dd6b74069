import type { Claim, ClaimReview, NewsArticle, WithContext } from 'schema-dts';
import type { Report, ReportedAnswer, ReportedArticle } from './report.ts';
import { verdictWords } from './words.ts';

/**
 * Drafts of schema.org ClaimReview mark-up: for every answer of an open conflict or dispute, and for every
 * claim that a person judged. A rating stands in a draft only where a person gave a verdict that still
 * holds, in the person's word and without a number, since nobody gave one. The address of the review is
 * left for the newsroom to fill in.
 */
export function claimReviewReport(report: Report): string {
  const articles = new Map(report.articles.map((article) => [article.file, article]));
  const drafts = new Map<string, WithContext<ClaimReview>[]>();
  for (const { relation, dismissed, answers } of report.rows) {
    const isOpen = dismissed === null && (relation === 'conflict' || relation === 'dispute');
    for (const answer of answers)
      if (isOpen || answer.verdicts.length > 0)
        drafts.set(
          `${answer.file} ${String(answer.start)} ${String(answer.end)}`,
          draftsOf(answer, articles.get(answer.file)),
        );
  }
  return JSON.stringify([...drafts.values()].flat(), null, 2) + '\n';
}

/** One draft a person who judged the claim; one without a rating where nobody did. */
function draftsOf(
  answer: ReportedAnswer,
  article: ReportedArticle | undefined,
): WithContext<ClaimReview>[] {
  const draft: WithContext<ClaimReview> = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    creativeWorkStatus: 'Draft',
    claimReviewed: answer.text,
    itemReviewed: {
      '@type': 'Claim',
      ...authorOf(answer),
      ...saidOn(answer),
      appearance: appearanceIn(article),
    },
  };
  const held = answer.verdicts.filter(({ holds }) => holds);
  if (held.length === 0) return [draft];
  return held.map(({ verdict, by, at, comment, sources }) => ({
    ...draft,
    author: { '@type': 'Person', name: by },
    datePublished: at,
    reviewRating: {
      '@type': 'Rating',
      alternateName: verdictWords[verdict],
      ...(comment ? { ratingExplanation: comment } : {}),
    },
    ...(sources.length > 0 ? { citation: [...sources] } : {}),
  }));
}

/** Whoever said it, where it is known what they are; a mere description names nobody. */
function authorOf({ speaker, speakerType }: ReportedAnswer): Pick<Claim, 'author'> {
  if (speaker === null || speakerType === null || speakerType === 'MISC') return {};
  return speakerType === 'PERSON'
    ? { author: { '@type': 'Person', name: speaker } }
    : { author: { '@type': 'Organization', name: speaker } };
}

/** When it was said, where that is a whole day, as schema.org asks for. */
function saidOn({ stated }: ReportedAnswer): Pick<Claim, 'datePublished'> {
  return stated && /^\d{4}-\d\d-\d\d/.test(stated) ? { datePublished: stated.slice(0, 10) } : {};
}

function appearanceIn(article: ReportedArticle | undefined): NewsArticle {
  return {
    '@type': 'NewsArticle',
    ...(article?.title ? { headline: article.title } : {}),
    ...(article?.source ? { publisher: { '@type': 'Organization', name: article.source } } : {}),
    ...(article?.published ? { datePublished: article.published } : {}),
  };
}
