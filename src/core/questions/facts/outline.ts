import smallWords from '../../../../data/questions/small-words.json' with { type: 'json' };
import { namesDay } from '../../calendar/day-names.ts';
import { readGovernment } from '../../entities/governments.ts';
import { regionOf } from '../../entities/regions.ts';
import { titleAtStart } from '../../entities/titles.ts';
import type { Span } from '../../text/span.ts';
import { wordSet } from '../../text/word-list.ts';
import { lookUp } from '../relate-words.ts';

/** A name in a sentence; offsets refer to the sentence. */
export interface OutlineName extends Span {
  /** As written, without a title in front. */
  readonly text: string;
}

/** A sentence with its names taken out, so that a pattern of plain words shows how they stand to each other. */
export interface Outline {
  /** Words in lower case and marks, a space after each; `@3` for a name, `%4` for a nationality: `@0 's wife , @1 . `. */
  readonly text: string;
  readonly names: readonly OutlineName[];
}

const PIECE =
  /\p{L}[\p{L}\p{N}]*(?:[.'’&-]\p{L}[\p{L}\p{N}]*)*|\p{N}+(?:[.,:]\p{N}+)*|[^\s\p{L}\p{N}]/gu;
/** Small words inside of names. */
const LINK = /^(?:of|de|del|la|le|van|von|der|bin|ibn|al|el|da|du|di|the|dos|y)$/;
/** Words that begin sentences, and days and months: no names. */
const plain = wordSet(smallWords.openingOutlines);
const namesNothing = (word: string) => plain.has(word) || namesDay(word);

/** *( born 3 May 1960 )* and *, 68* behind a name say nothing of how it stands to others. */
const ASIDE = /\( [^()]{0,120}\) /g;
const AGE = /(?<=@\d+ ), \d{1,3} (?=, )/g;

interface Piece extends Span {
  readonly text: string;
}

/**
 * Reads the outline of a sentence.
 *
 * @param opensWithName Whether its first word is known to be a name, which its capital does not tell.
 */
export function outlineOf(text: string, opensWithName = false): Outline {
  const pieces = piecesOf(text);
  const names: OutlineName[] = [];
  let outline = '';
  for (let i = 0; i < pieces.length;) {
    const isName = isNameAt(pieces, i) || (i === 0 && opensWithName && isCapital(pieces[0]));
    const end = isName ? nameEnd(pieces, i, text) : i;
    if (end > i) {
      outline += `@${names.length} `;
      names.push(nameOf(pieces.slice(i, end), text));
      i = end;
    } else {
      const piece = pieces[i]!;
      const isPeople = readGovernment(piece.text)?.sense === 'people';
      outline += isPeople ? `%${names.length} ` : `${piece.text.toLowerCase().replace('’', "'")} `;
      if (isPeople) names.push(piece);
      i++;
    }
  }
  return { text: outline.replace(ASIDE, '').replace(AGE, ''), names };
}

/** Words and marks, the ending of a possessive and what a hyphen joins to a name as pieces of their own. */
function piecesOf(text: string): readonly Piece[] {
  return [...text.matchAll(PIECE)].flatMap(({ 0: word, index }) => {
    const tail = /['’]s$|-(?:based|born|owned|backed|led|run)$/.exec(word);
    const cut = tail ? word.length - tail[0].length : word.length;
    const all = [{ start: index, end: index + cut, text: word.slice(0, cut) }];
    if (tail) all.push({ start: index + cut, end: index + word.length, text: tail[0] });
    return all;
  });
}

function isNameAt(pieces: readonly Piece[], i: number): boolean {
  const { text } = pieces[i]!;
  const lower = text.toLowerCase();
  if (!/^\p{Lu}/u.test(text) || namesNothing(lower)) return false;
  const isPeople = readGovernment(text)?.sense === 'people';
  if (isPeople && !isCapital(pieces[i + 1])) return false;
  if (i > 0 || isCapital(pieces[1])) return true;
  const word = lookUp(lower);
  return ![0, 1, 2, 3].some((part) => word.sensesIn(part).length > 0) || regionOf(text) !== null;
}

function isCapital(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    /^(?:d['’])?\p{Lu}/u.test(piece.text) &&
    !namesNothing(piece.text.toLowerCase())
  );
}

/** Where the name that begins at a piece ends: capitals with one space between, and the small words among them. */
function nameEnd(pieces: readonly Piece[], from: number, text: string): number {
  let end = from + 1;
  for (let i = end; i < pieces.length; i++) {
    const gap = text.slice(pieces[i - 1]!.end, pieces[i]!.start);
    const isInitial = gap === '' && pieces[i]!.text === '.' && isShort(pieces[i - 1]!);
    if (isInitial) continue;
    if (gap !== ' ') break;
    if (isCapital(pieces[i])) end = i + 1;
    else if (!LINK.test(pieces[i]!.text) || !/^\p{Lu}/u.test(pieces[i + 1]?.text ?? '')) break;
  }
  return end;
}

/** *T.R.*, *Capt.*, *Mrs.*: the dot behind it ends no sentence. */
function isShort({ text }: Piece): boolean {
  return /^(?:\p{Lu}(?:\.\p{Lu})*|Capt|Gen|Col|Lt|Sgt|Mrs?|Ms|Drs?|Prof|Sen|Rep|Gov|St|Rev)$/u.test(
    text,
  );
}

function nameOf(pieces: readonly Piece[], text: string): OutlineName {
  const words = pieces.filter((piece) => piece.text !== '.');
  const { start } = words[titleAtStart(words.map((piece) => piece.text))] ?? pieces[0]!;
  const { end } = pieces.at(-1)!;
  return { start, end, text: text.slice(start, end) };
}
