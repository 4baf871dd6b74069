import assert from 'node:assert/strict';
import type { TimelineClaim } from '../../../../src/core/report/timeline.ts';
import { describe as words, labelOf } from '../../../../src/webview/timeline/claim-words.ts';
import { english } from '../../../../src/webview/timeline/strings.ts';

const claim: TimelineClaim = {
  article: 0,
  start: 0,
  end: 10,
  text: 'about 1,000 soldiers are searching the valley of Orval',
  speaker: 'The army',
  stated: { first: '2026-03-02', last: '2026-03-02' },
  event: null,
  figure: { text: 'about 1,000', low: 900, high: 1100 },
  questions: [],
  verdict: 'disputed',
};
const article = { file: 'a.txt', title: 'Search begins', source: 'Courier', published: null };

describe('the words beside a claim in the timeline', () => {
  it('are its figure, with a sign for the verdict', () => {
    assert.equal(labelOf(claim), '≠ about 1,000');
  });

  it('are the first words where it has no figure', () => {
    const label = labelOf({ ...claim, figure: null, verdict: null });
    assert.equal(label, 'about 1,000 soldiers are sear…');
  });

  it('tell who said it, when, how the figure was read, and the verdict', () => {
    assert.deepEqual(words(claim, article, english, 'en-GB'), [
      'said 2 March 2026 by The army',
      'about 1,000: read as 900 to 1,100',
      'Disputed',
      'Search begins, Courier',
    ]);
  });

  it('say nothing of a range where the figure is exact', () => {
    const exact = { ...claim, figure: { text: '12', low: 12, high: 12 }, verdict: null };
    assert.deepEqual(words(exact, article, english, 'en-GB'), [
      'said 2 March 2026 by The army',
      'Search begins, Courier',
    ]);
  });
});
