import assert from 'node:assert/strict';
import { makeTimeline } from '../../../../src/core/report/timeline.ts';
import { articles, markOn, sourceOf } from './folder.ts';

const claimWith = (words: string, timeline: ReturnType<typeof makeTimeline>) =>
  timeline.claims.find(({ text }) => text.includes(words))!;

describe('the timeline of a folder', () => {
  it('puts a figure at the day on which it was given', () => {
    const timeline = makeTimeline(sourceOf(articles));
    const { stated, figure, speaker, article } = claimWith('1,200 soldiers', timeline);
    assert.deepEqual(stated, { first: '2026-03-02', last: '2026-03-02' });
    assert.deepEqual([figure?.text, speaker], ['1,200', 'The army']);
    assert.equal(timeline.articles[article]!.file, 'monday.txt');
  });

  it('keeps the day of an event apart from the day of the report', () => {
    const { stated, event } = claimWith('visited the town', makeTimeline(sourceOf(articles)));
    assert.equal(event?.first, '2026-03-02');
    assert.equal(stated?.first, '2026-03-02');
  });

  it('ties the claims to the questions that they answer', () => {
    const timeline = makeTimeline(sourceOf(articles));
    const asked = timeline.claims.filter(({ questions }) => questions.length > 0);
    assert.ok(asked.length >= 2);
    const number = timeline.questions.findIndex(({ kind }) => kind === 'number');
    assert.ok(asked.every(({ questions }) => questions.includes(number)));
  });

  it('shows a verdict that holds, and none that does not', () => {
    const act = { kind: 'verdict', value: 'disputed' } as const;
    for (const holds of [true, false]) {
      const mark = markOn(articles, 'monday.txt', '1,200 soldiers are', act, holds);
      const { verdict } = claimWith('1,200', makeTimeline(sourceOf(articles, [mark])));
      assert.equal(verdict, holds ? 'disputed' : null);
    }
  });

  it('has no place for claims without any day', () => {
    const files = { 'undated.txt': articles['monday.txt'].replace('Published March 2, 2026', '') };
    const timeline = makeTimeline(sourceOf(files));
    assert.ok(timeline.claims.every(({ stated, event }) => stated ?? event));
  });
});
