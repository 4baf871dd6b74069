import { plain, type Edit } from './harmless.ts';
import type { Random } from './random.ts';

const NOTICE = 'The weather office expects light rain along the coast this evening.';
const OTHER_STORY = [
  'Bridge opens a year late',
  'The bridge over the Lorn was opened on Saturday, a year after the day that the town had named.',
  '“We had hoped for better weather,” the engineer Mirelle Oster said.',
  'About 400 people walked across it in the first hour, according to the town.',
].join('\n\n');

const SENTENCE_END = /[.!?]["”]?\s+(?=\S)/g;

/** Changes the last sentence of a text. */
function lastSentence(text: string, change: (sentence: string) => string): string | null {
  const ends = [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const body = text.trimEnd();
  const from = ends.filter((end) => end < body.length).at(-1) ?? 0;
  const changed = change(body.slice(from));
  return changed === body.slice(from)
    ? null
    : text.slice(0, from) + changed + text.slice(body.length);
}

/** Changes the first sentence of a text. */
function firstSentence(text: string, change: (sentence: string) => string): string | null {
  const start = text.length - text.trimStart().length;
  const end = /[.!?]["”]?(?=\s)/.exec(text.slice(start));
  if (!end) return null;
  const stop = start + end.index + end[0].length;
  const changed = change(text.slice(start, stop));
  return changed === text.slice(start, stop)
    ? null
    : text.slice(0, start) + changed + text.slice(stop);
}

const another = (sentence: string) =>
  sentence.replace(/\d+|(?<=\p{Ll} )\p{Lu}\p{Ll}{3,}/u, (found) =>
    /\d/.test(found) ? `${found}3` : 'Estavia',
  );

function shuffled(parts: readonly string[], random: Random): string[] {
  const rest = [...parts];
  return parts.map(() => rest.splice(random.below(rest.length), 1)[0]!);
}

/** Edits of what stands around a sentence; the sentence itself is left alone. */
export const surroundings: Readonly<Record<string, Edit>> = {
  'shuffle the paragraphs': ({ head, sentence, tail }, random) =>
    shuffled((head + sentence + tail).split(/\n\n+/), random).join('\n\n'),
  'change the sentence before': ({ head, sentence, tail }) => {
    const changed = lastSentence(head, another);
    return changed === null ? null : changed + sentence + tail;
  },
  'change the sentence after': ({ head, sentence, tail }) => {
    const changed = firstSentence(tail, another);
    return changed === null ? null : head + sentence + changed;
  },
  'change the sentences before and after': ({ head, sentence, tail }) => {
    const [before, after] = [lastSentence(head, another), firstSentence(tail, another)];
    return before === null || after === null ? null : before + sentence + after;
  },
  'replace the sentences before and after': ({ head, sentence, tail }) => {
    const before = lastSentence(head, () => NOTICE);
    const after = firstSentence(tail, () => 'Ferries run as usual.');
    return before === null || after === null ? null : before + sentence + after;
  },
  'delete the sentences before and after': ({ head, sentence, tail }) => {
    const before = lastSentence(head, () => '');
    const after = firstSentence(tail, () => '');
    return before === null || after === null ? null : before + sentence + after;
  },
  'put another story first': ({ head, sentence, tail }) =>
    `${OTHER_STORY}\n\n${head}${sentence}${tail}`,
  'put another story last': ({ head, sentence, tail }) =>
    `${head}${sentence}${tail}\n\n${OTHER_STORY}\n`,
  'put the time between paragraphs': ({ head, sentence, tail }) =>
    (head + sentence + tail).replace(/\n\n+/g, '\n\n12:30 GMT\n\n'),
  'add a look-alike on either side': ({ head, sentence, tail }) => {
    const other = another(plain(sentence));
    return other === plain(sentence) ? null : `${head}${other} ${sentence} ${other}${tail}`;
  },
};

/** Edits after which two places may be meant: either is right, or none, but no place without doubt. */
export const ambiguous: Readonly<Record<string, Edit>> = {
  'repeat the sentence just before': ({ head, sentence, tail }) =>
    `${head}${plain(sentence)} ${sentence}${tail}`,
  'move it, and let a look-alike take its place': ({ head, sentence, tail }) => {
    const other = another(plain(sentence));
    return other === plain(sentence) ? null : `${head}${other}${tail}\n\n${sentence.trim()}\n`;
  },
};
