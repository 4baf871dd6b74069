import assert from 'node:assert/strict';
import type { Timeline, TimelineClaim } from '../../../../src/core/report/timeline.ts';
import {
  endOf,
  firstView,
  fullView,
  inWords,
  startOf,
} from '../../../../src/webview/timeline/days.ts';

const day = (first: string, last = first) => ({ first, last });
const timeline = (...claims: Partial<TimelineClaim>[]) => ({ claims }) as unknown as Timeline;

describe('the time that the page shows', () => {
  it('is at first that of the statements, not that of events long ago', () => {
    const [from, to] = firstView(
      timeline(
        { stated: day('2026-03-02'), event: day('1998-01-01', '1998-12-31') },
        { stated: day('2026-03-12'), event: null },
      ),
    );
    assert.ok(from > startOf('2026-02-25') && from < startOf('2026-03-02'));
    assert.ok(to > endOf('2026-03-12') && to < startOf('2026-03-20'));
  });

  it('reaches on request to the first event', () => {
    const [from] = fullView(timeline({ stated: day('2026-03-02'), event: day('1998-01-01') }));
    assert.ok(from < startOf('1998-01-01'));
  });

  it('is some day even where there are no claims', () => {
    const [from, to] = firstView(timeline());
    assert.ok(to > from);
  });

  it('is told in words', () => {
    assert.equal(inWords(day('2026-03-02'), 'en-GB'), '2 March 2026');
    assert.equal(inWords(day('2026-03-02', '2026-03-04'), 'en-GB'), '2 March 2026 – 4 March 2026');
  });
});
