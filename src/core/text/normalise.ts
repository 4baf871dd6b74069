/** A text in one spelling of its quotes, dashes, spaces and accents, with the way back. */
export interface Normalised {
  readonly text: string;
  /** Where an offset of the normalised text stands in the source; `end` is the position after a span. */
  sourceOffset(offset: number, edge: 'start' | 'end'): number;
  /** Where an offset of the source stands in the normalised text. */
  normalOffset(source: number): number;
}

const ZERO_WIDTH = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
const BLANK = /[\s\u00ad\u200b\u200e\u200f\u2060]/;

/** What is written instead of one character. A wide dash loses the spaces around it. */
const replacements: Readonly<Record<string, string>> = {
  ...all('‘’‚‛′ʼ`´', "'"),
  ...all('“”„‟″«»＂', '"'),
  ...all('‐‑‒–−﹣－', '-'),
  ...all('—―⸺⸻', '—'),
  '…': '...',
  ...Object.fromEntries([...'ﬀﬁﬂﬃﬄﬅﬆ'].map((ligature) => [ligature, ligature.normalize('NFKD')])),
};

/**
 * Brings a text to Unicode form C, with one space for any white space (line ends and paragraphs too),
 * straight quotes, and one sign for every dash: `a — b`, `a–b` and `a -- b` come out the same. Words
 * stay what they are. Linear in the text.
 */
export function normalise(source: string): Normalised {
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];

  function push(written: string, start: number, end: number): void {
    for (const unit of written.split('')) {
      out.push(unit);
      starts.push(start);
      ends.push(end);
    }
  }

  function dash(start: number, end: number, wide: boolean): void {
    const spaced = out[out.length - 1] === ' ' && BLANK.test(source[end] ?? ' ');
    const joins = wide || spaced;
    if (joins && out[out.length - 1] === ' ') {
      out.pop();
      starts.pop();
      ends.pop();
    }
    push('-', start, end);
    if (joins) at = afterBlanks(source, end);
  }

  let at = 0;
  while (at < source.length) {
    const start = at;
    const character = source[at]!;
    if (BLANK.test(character)) {
      at = afterBlanks(source, at);
      if (source.slice(start, at).replace(ZERO_WIDTH, '') !== '') push(' ', start, at);
      continue;
    }
    at = afterCluster(source, at);
    const written = replacements[character];
    if (at - start > 1 || (written === undefined && character > '\x7f'))
      pushCluster(source.slice(start, at), start);
    else if (character === '-' && source[at] === '-') {
      while (source[at] === '-') at++;
      dash(start, at, true);
    } else if (written === '—') dash(start, at, true);
    else if (written === '-' || character === '-') dash(start, at, false);
    else push(written ?? character, start, at);
  }

  function pushCluster(cluster: string, start: number): void {
    const composed = cluster.normalize('NFC');
    if (composed !== cluster) push(composed, start, start + cluster.length);
    else for (let i = 0; i < cluster.length; i++) push(cluster[i]!, start + i, start + i + 1);
  }

  return {
    text: out.join(''),
    sourceOffset: (offset, edge) =>
      edge === 'start'
        ? (starts[offset] ?? source.length)
        : offset > 0
          ? (ends[Math.min(offset, ends.length) - 1] ?? 0)
          : 0,
    normalOffset: (wanted) => firstAtLeast(starts, wanted),
  };
}

function all(characters: string, written: string): Record<string, string> {
  return Object.fromEntries([...characters].map((character) => [character, written]));
}

function afterBlanks(source: string, at: number): number {
  while (at < source.length && BLANK.test(source[at]!)) at++;
  return at;
}

/** The end of the character at `at` with the marks and Hangul vowels that compose with it. */
function afterCluster(source: string, at: number): number {
  at += source.codePointAt(at)! > 0xffff ? 2 : 1;
  while (at < source.length && source[at]! > '\x7f' && /[\p{M}\u1160-\u11ff]/u.test(source[at]!))
    at++;
  return at;
}

function firstAtLeast(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
