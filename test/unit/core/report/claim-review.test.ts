import assert from 'node:assert/strict';
import { claimReviewReport } from '../../../../src/core/report/claim-review.ts';
import { makeReport } from '../../../../src/core/report/make-report.ts';
import type { Whereabouts } from '../../../../src/core/annotations/whereabouts.ts';
import { articles, MADE, markOn, sourceOf } from './folder.ts';

interface Draft {
  readonly claimReviewed: string;
  readonly creativeWorkStatus: string;
  readonly author?: { readonly name: string };
  readonly reviewRating?: { readonly alternateName: string; readonly ratingValue?: number };
}

const draftsOf = (marks: readonly Whereabouts[]) =>
  JSON.parse(claimReviewReport(makeReport(sourceOf(articles, marks), MADE))) as Draft[];

describe('drafts of ClaimReview', () => {
  it('state no rating where nobody gave a verdict', () => {
    const drafts = draftsOf([]);
    assert.equal(drafts.length, 2);
    for (const draft of drafts) {
      assert.equal(draft.creativeWorkStatus, 'Draft');
      assert.equal(draft.reviewRating, undefined);
      assert.equal(draft.author, undefined);
    }
  });

  it('give a person’s verdict in words, under their name, and no number', () => {
    const mark = markOn(articles, 'friday.txt', '900 soldiers are searching', {
      kind: 'verdict',
      value: 'verified',
    });
    const rated = draftsOf([mark]).filter(({ reviewRating }) => reviewRating);
    assert.equal(rated.length, 1);
    assert.match(rated[0]!.claimReviewed, /^900 soldiers/);
    assert.equal(rated[0]!.author?.name, 'Ada');
    assert.equal(rated[0]!.reviewRating?.alternateName, 'Verified');
    assert.equal(rated[0]!.reviewRating.ratingValue, undefined);
  });

  it('do not carry a verdict over to a text that has changed since', () => {
    const act = { kind: 'verdict', value: 'verified' } as const;
    const mark = markOn(articles, 'friday.txt', '900 soldiers are searching', act, false);
    assert.ok(draftsOf([mark]).every(({ reviewRating }) => reviewRating === undefined));
  });
});
