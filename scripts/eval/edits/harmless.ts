import { join, type Cut } from './marked-text.ts';
import type { Random } from './random.ts';

/** An edit of an article; null where it does not apply to this sentence. */
export type Edit = (cut: Cut, random: Random) => string | null;

const NOTICE = 'The weather office expects light rain along the coast this evening.';
const BAR = 'Share this story\n\nMost read\n\nSubscribe to our morning letter';

const paragraphs = (text: string) => text.split(/(\r?\n(?:[ \t]*\r?\n)+)/);

/** Puts a paragraph between two others, at about this share of the text. */
function insertAt(text: string, share: number, paragraph: string): string {
  const parts = paragraphs(text);
  const at = Math.floor((parts.length / 2) * share) * 2;
  return [...parts.slice(0, at), paragraph, '\n\n', ...parts.slice(at)].join('');
}

/** Edits that leave what the sentence says alone. */
export const harmless: Readonly<Record<string, Edit>> = {
  'move the sentence to another place': (cut, random) => {
    const rest = cut.head + cut.tail.trimStart();
    return insertAt(rest, random.next(), cut.sentence.trim());
  },
  'move the paragraph to the end': ({ head, sentence, tail }) => {
    const at = Math.max(head.lastIndexOf('\n\n'), 0);
    const stop = tail.indexOf('\n\n') < 0 ? tail.length : tail.indexOf('\n\n');
    return `${head.slice(0, at)}${tail.slice(stop)}\n\n${(head.slice(at) + sentence + tail.slice(0, stop)).trim()}\n`;
  },
  'insert paragraphs before': (cut, random) =>
    insertAt(cut.head, random.next(), NOTICE) + cut.sentence + cut.tail,
  'insert a sentence before it': ({ head, sentence, tail }) =>
    `${head}${NOTICE} ${sentence}${tail}`,
  'insert a sentence after it': ({ head, sentence, tail }) => `${head}${sentence} ${NOTICE}${tail}`,
  'change numbers elsewhere': ({ head, sentence, tail }) => {
    const change = (text: string) => text.replace(/\d/g, (digit) => String((+digit + 3) % 10));
    return change(head) + sentence + change(tail);
  },
  'reword everything else': ({ head, sentence, tail }) => {
    const change = (text: string) =>
      text.replace(/\b(?:the|of|in|and|to|has|was)\b/g, (word) => `${word} so-called`);
    return change(head) + sentence + change(tail);
  },
  'delete what comes before': ({ head, sentence, tail }) => {
    const at = head.lastIndexOf('\n\n');
    return at < 0 ? null : head.slice(at + 2) + sentence + tail;
  },
  'delete what comes after': ({ head, sentence, tail }) => {
    const at = tail.indexOf('\n\n');
    return at < 0 ? null : head + sentence + tail.slice(0, at) + '\n';
  },
  'split paragraphs': (cut) => join(cut).replace(/([.!?]["”]?) (?=["“]?\p{Lu}\p{Ll})/gu, '$1\n\n'),
  'join paragraphs': (cut) => join(cut).replace(/([.!?]["”]?)[^\S\n]*\n\s*(?=\S)/g, '$1 '),
  'curl the quotation marks': (cut) =>
    join(cut)
      .replace(/(^|[\s(\ue000])"/g, '$1“')
      .replace(/"/g, '”')
      .replace(/'/g, '’'),
  'straighten quotation marks and dashes': (cut) =>
    join(cut)
      .replace(/[“”]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/\s?[—–]\s?/g, ' -- '),
  'use other spaces': (cut, random) =>
    join(cut).replace(/ /g, () => random.pick([' ', ' ', '\u00a0', '  ', '\u2009'])),
  'use line ends of Windows': (cut) => join(cut).replace(/\r?\n/g, '\r\n'),
  'decompose letters': (cut) => join(cut).normalize('NFD'),
  'sprinkle soft hyphens': (cut) => join(cut).replace(/(\p{Ll}{4})(?=\p{Ll}{4})/gu, '$1\u00ad'),
  'wrap lines': (cut) => join(cut).replace(/(?=[^\n]{73})([^\n]{40,71}) /g, '$1\n'),
  'indent lines': (cut) => join(cut).replace(/^(?=.)/gm, '    '),
  'put the page in another frame': (cut) =>
    `Open Menu\n\nHome\n\n${BAR}\n\n${join(cut)}\n\n${BAR}\n`,
  'put a bar between paragraphs': (cut) => join(cut).replace(/\n\n/g, `\n\n${BAR}\n\n`),
  'add a look-alike with another number in front': ({ head, sentence, tail }) => {
    const other = plain(sentence).replace(/\d+/, (digits) => `${digits}5`);
    return other === plain(sentence) ? null : `${head}${other} ${sentence}${tail}`;
  },
  'add a look-alike with another name elsewhere': ({ head, sentence, tail }, random) => {
    const other = plain(sentence).replace(/(?<=\p{Ll} )\p{Lu}\p{Ll}+/u, 'Estavia');
    if (other === plain(sentence)) return null;
    return random.next() < 0.5
      ? insertAt(head, 0.3, other) + sentence + tail
      : head + sentence + tail + `\n\n${other}\n`;
  },
  'add the opposite after it': ({ head, sentence, tail }) => {
    const other = plain(sentence).replace(/\b(is|are|was|were|has|have|will)\b/, '$1 not');
    return other === plain(sentence) ? null : `${head}${sentence} ${other}${tail}`;
  },
  'repeat the sentence far away': ({ head, sentence, tail }) =>
    `${head}${sentence}${tail}\n\n${NOTICE}\n\n${plain(sentence)}\n\n${BAR}\n`,
  'write numbers without separators': (cut) => {
    const text = join(cut);
    const changed = text.replace(/(\d{1,3}),(\d{3})(?!\d)/g, '$1$2');
    return changed === text ? null : changed;
  },
  'add words that carry nothing': ({ head, sentence, tail }) => {
    const changed = sentence.replace(/\b(said|is|are|was|were)\b/, '$1 also');
    return changed === sentence ? null : head + changed + tail;
  },
};

/** The sentence without the marks. */
export function plain(sentence: string): string {
  return sentence.replace(/[\ue000\ue001]/g, '');
}
