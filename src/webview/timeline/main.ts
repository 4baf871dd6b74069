import type { Timeline } from '../../core/report/timeline.ts';
import { element } from './element.ts';
import { findHost, type ToPage } from './host.ts';
import { showTimeline } from './page.ts';
import { english } from './strings.ts';

/** The page in VS Code, in a report, or by itself with a file that a person chooses. */
const frame = document.getElementById('timeline')!;
const host = findHost();
let takeDown: (() => void) | null = null;

function show(data: ToPage): void {
  takeDown?.();
  takeDown = showTimeline(frame, data, host);
}

host.listen(show);
if (frame.hasAttribute('data-choose')) frame.append(chooser());

/** For a browser: shows the timeline of a file made with `crosscheck report --format timeline`. */
function chooser(): Node {
  const input = element('input', { type: 'file', accept: '.json' });
  const trouble = element('p', { role: 'alert' });
  input.addEventListener('change', () => {
    void input.files?.[0]?.text().then((text) => {
      const timeline = readTimeline(text);
      if (timeline) show({ timeline, strings: english });
      else trouble.textContent = english.broken;
    });
  });
  return element(
    'div',
    { class: 'choose' },
    element('label', {}, english.choose, ' ', input),
    trouble,
  );
}

function readTimeline(text: string): Timeline | null {
  try {
    const data = JSON.parse(text) as Partial<Timeline>;
    return data.version === 1 && Array.isArray(data.claims) ? (data as Timeline) : null;
  } catch {
    return null;
  }
}
