import type { Timeline, TimelineClaim } from '../../core/report/timeline.ts';
import type { Choice } from './lanes.ts';
import type { Period } from './days.ts';
import { english, type Strings } from './strings.ts';

/** What the page remembers when it is hidden, moved, or opened again. */
export interface Remembered extends Choice {
  readonly view: Period | null;
  readonly top: number;
}

/** What VS Code sends to the page. */
export interface ToPage {
  readonly timeline: Timeline;
  readonly strings: Strings;
}

/** What the page sends to VS Code. */
export type FromPage =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'open';
      readonly folder: string;
      readonly file: string;
      readonly start: number;
      readonly end: number;
    };

/** Where the page is shown: in VS Code, or by itself in a browser. */
export interface Host {
  readonly remembered: Remembered | null;
  remember(state: Remembered): void;
  /** Null where there is no article to open: in a report, or in a browser. */
  readonly open: ((timeline: Timeline, claim: TimelineClaim) => void) | null;
  /** Calls back with the data, now or later, once or again and again. */
  listen(show: (data: ToPage) => void): void;
}

interface EditorApi {
  postMessage(message: FromPage): void;
  getState(): Remembered | undefined;
  setState(state: Remembered): void;
}

declare const acquireVsCodeApi: (() => EditorApi) | undefined;

/** The host of this page; in a browser null data means that a person has to choose a file. */
export function findHost(): Host {
  return typeof acquireVsCodeApi === 'function' ? editorHost(acquireVsCodeApi()) : browserHost();
}

function editorHost(api: EditorApi): Host {
  return {
    // Read anew each time: the page is drawn again whenever the articles change.
    get remembered() {
      return api.getState() ?? null;
    },
    remember: (state) => api.setState(state),
    open: ({ folder, articles }, { article, start, end }) =>
      api.postMessage({ kind: 'open', folder, file: articles[article]!.file, start, end }),
    listen(show) {
      window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => show(data));
      api.postMessage({ kind: 'ready' });
    },
  };
}

function browserHost(): Host {
  return {
    remembered: null,
    remember: () => undefined,
    open: null,
    listen(show) {
      const data = document.getElementById('timeline-data')?.textContent;
      if (data) show({ timeline: JSON.parse(data) as Timeline, strings: english });
    },
  };
}
