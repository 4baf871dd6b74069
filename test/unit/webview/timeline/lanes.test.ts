import assert from 'node:assert/strict';
import type { Timeline, TimelineClaim } from '../../../../src/core/report/timeline.ts';
import { lanesOf } from '../../../../src/webview/timeline/lanes.ts';

const claim = (parts: Partial<TimelineClaim>): TimelineClaim => ({
  article: 0,
  start: 0,
  end: 1,
  text: 'something happened',
  speaker: null,
  stated: { first: '2026-03-02', last: '2026-03-02' },
  event: null,
  figure: null,
  questions: [],
  verdict: null,
  ...parts,
});

const timeline: Timeline = {
  version: 1,
  folder: 'Orval',
  articles: [
    { file: 'a.txt', title: 'Search begins', source: 'Courier', published: '2026-03-02' },
    { file: 'b.txt', title: 'Search ends', source: null, published: null },
  ],
  questions: [
    { id: 'q1', question: 'How many soldiers?', kind: 'number', relation: 'conflict' },
    { id: 'q2', question: 'Did the dam hold?', kind: 'polarity', relation: 'dispute' },
  ],
  claims: [
    claim({ text: 'the dam held', speaker: 'Malkin', questions: [1] }),
    claim({
      text: '900 soldiers',
      article: 1,
      questions: [0],
      stated: { first: '2026-03-06', last: '2026-03-06' },
    }),
    claim({ text: '1,200 soldiers', speaker: 'The army', questions: [0] }),
    claim({ text: 'the weather was fine' }),
  ],
};

const texts = (grouping: 'question' | 'person' | 'article', filter = '') =>
  lanesOf(timeline, { grouping, filter }).map(({ label, claims }) => [
    label,
    claims.map(({ text }) => text),
  ]);

describe('the lanes of the timeline', () => {
  it('go by question, the most urgent first, each in the order of days', () => {
    assert.deepEqual(texts('question'), [
      ['How many soldiers?', ['1,200 soldiers', '900 soldiers']],
      ['Did the dam hold?', ['the dam held']],
    ]);
  });

  it('draw figures to scale only where a question asks for a number', () => {
    const lanes = lanesOf(timeline, { grouping: 'question', filter: '' });
    assert.deepEqual(
      lanes.map(({ hasScale }) => hasScale),
      [true, false],
    );
    assert.ok(
      lanesOf(timeline, { grouping: 'person', filter: '' }).every(({ hasScale }) => !hasScale),
    );
  });

  it('go by person, without what nobody in particular says', () => {
    assert.deepEqual(texts('person'), [
      ['Malkin', ['the dam held']],
      ['The army', ['1,200 soldiers']],
    ]);
  });

  it('go by article, the one with most claims first', () => {
    assert.deepEqual(
      texts('article').map(([label]) => label),
      ['Search begins', 'Search ends'],
    );
  });

  it('hold only what the filter finds, in a claim, a speaker, a title or a question', () => {
    assert.deepEqual(texts('question', 'ARMY'), [['How many soldiers?', ['1,200 soldiers']]]);
    assert.deepEqual(texts('question', 'ends'), [['How many soldiers?', ['900 soldiers']]]);
    assert.deepEqual(texts('question', 'how many army'), [
      ['How many soldiers?', ['1,200 soldiers']],
    ]);
    assert.deepEqual(texts('question', 'volcano'), []);
  });
});
