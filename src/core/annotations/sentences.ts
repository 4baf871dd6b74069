import type { Span } from '../text/span.ts';

/** Words after which a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{L}|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Sen|Rep|Gov|Pres|Prof|Rev|St|Jr|Sr|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;

/** Who asked or cried it, after a quotation that ends with a mark of its own. */
const SPEAKER =
  /^\s{1,3}(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,4}(?:said|says|asked|asks|told|added|cried|replied|shouted|wondered|wrote)(?!\p{L})/u;

/** A line longer than this that ends without a mark was probably broken by a program, not by its writer. */
const WRAPPED_LINE = 45;

/**
 * The sentences of a text, in order, without the white space between them. Anchoring has its own
 * splitter (see docs/decisions/0007-anchors-read-for-themselves.md): it must cut a stored sentence and
 * a whole page alike, whatever stands around them.
 */
export function splitSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let lineStart = 0;
  const close = (end: number) => {
    while (start < end && /\s/.test(text[start]!)) start++;
    let last = end;
    while (last > start && /\s/.test(text[last - 1]!)) last--;
    if (last > start) sentences.push({ start, end: last });
    start = end;
  };
  for (const mark of text.matchAll(
    /[.!?…]{1,9}(?:[ \u00a0\u202f]»|["'”’“)\]»]{0,4})(?=\s|$)|[\r\n]+/g,
  )) {
    const end = mark.index + mark[0].length;
    if (/[\r\n]/.test(mark[0])) {
      if (endsParagraph(text, lineStart, mark.index, mark[0], end)) close(mark.index);
      lineStart = end;
    } else if (endsSentence(text, mark.index, mark[0], end)) close(end);
  }
  close(text.length);
  return sentences;
}

function endsSentence(text: string, at: number, mark: string, end: number): boolean {
  const next = /\S/.exec(text.slice(end, end + 8))?.[0] ?? '';
  if (/\p{Ll}/u.test(next)) return false;
  if (/[?!…]["'”’»]$/.test(mark) && SPEAKER.test(text.slice(end, end + 80))) return false;
  return !(mark === '.' && ABBREVIATION.test(text.slice(Math.max(0, at - 12), at)));
}

function endsParagraph(
  text: string,
  lineStart: number,
  at: number,
  breaks: string,
  end: number,
): boolean {
  const blankLine = (breaks.match(/\n|\r(?!\n)/g)?.length ?? 0) > 1;
  if (blankLine || /^[ \t]{0,8}[\r\n]/.test(text.slice(end, end + 9))) return true;
  const before = text.slice(lineStart, at).trimEnd();
  if (/[.!?:…"”)]$/.test(before)) return true;
  return !(/^[ \t]{0,8}\p{Ll}/u.test(text.slice(end, end + 10)) || before.length > WRAPPED_LINE);
}

/** The sentence or sentences that a span stands in; the span itself where it stands in none. */
export function sentencesAround(sentences: readonly Span[], span: Span): Span {
  const first = firstEndingAfter(sentences, span.start);
  const last = Math.max(first, firstEndingAfter(sentences, span.end - 1));
  const start = sentences[first]?.start ?? span.start;
  const end = sentences[last]?.end ?? span.end;
  return { start: Math.min(start, span.start), end: Math.max(end, span.end) };
}

/** The sentences that lie for more than half in a span, or hold more than half of it. */
export function sentencesIn(sentences: readonly Span[], span: Span): Span | null {
  let first: Span | null = null;
  let last: Span | null = null;
  for (let i = firstEndingAfter(sentences, span.start); i < sentences.length; i++) {
    const sentence = sentences[i]!;
    if (sentence.start >= span.end) break;
    const shared = Math.min(sentence.end, span.end) - Math.max(sentence.start, span.start);
    const length = Math.min(sentence.end - sentence.start, span.end - span.start);
    if (shared * 2 <= length) continue;
    first ??= sentence;
    last = sentence;
  }
  return first && last && { start: first.start, end: last.end };
}

function firstEndingAfter(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, Math.min(low, sentences.length - 1));
}
