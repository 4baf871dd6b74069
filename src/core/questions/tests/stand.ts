import data from '../../../../data/questions/stands.json' with { type: 'json' };
import type { Assumption, Comparison } from '../comparison.ts';
import { copyWords, type CopyWord } from '../edited-copy.ts';
import { relateWords } from '../lexicon.ts';
import type { Span } from '../../text/span.ts';
import type { Told } from '../told.ts';

/** The words that tell one side of a family, before a thing and after it. */
interface Side {
  readonly before: RegExp;
  readonly after: RegExp;
  /** The same words anywhere, to find what they are told of. */
  readonly leading: RegExp;
  readonly trailing: RegExp;
}

interface Family {
  readonly name: string;
  readonly holder: boolean;
  readonly sides: readonly [yes: Side, no: Side];
}

const WORD = "[\\p{L}\\d'’-]+";
/** A word that does not begin a clause about something else. */
const OWN = `(?!(?:that|which|who|whose|whom)\\b)${WORD}`;
const families: readonly Family[] = data.families.map(({ name, holder, yes, no }) => ({
  name,
  holder,
  sides: [sideOf(yes), sideOf(no)],
}));

function sideOf({ before, after }: { readonly before: string; readonly after: string }): Side {
  const words = (list: string) => list.replace(/~ /g, `(?:${WORD} ){0,3}`).replace(/\*/g, WORD);
  return {
    before: new RegExp(`\\b(?:${words(before)})(?: ${WORD}){0,3} $`, 'iu'),
    after: new RegExp(`^(?:, |(?: ${OWN}){0,12}? )(?:${words(after)})\\b`, 'iu'),
    leading: new RegExp(`\\b(?:${words(before)}) (?=\\S)`, 'giu'),
    trailing: new RegExp(` (?:${words(after)})\\b`, 'giu'),
  };
}

/** What a sentence says of a thing: which side, who holds it. */
interface Stand {
  readonly family: Family;
  readonly side: 0 | 1;
  /** The thing, by its words; the last one is its head. */
  readonly thing: readonly CopyWord[];
  readonly holder: readonly CopyWord[];
  readonly words: Span;
}

/**
 * Compares two sentences by how somebody stands to a thing, or how it stands with it, in words around the thing:
 * *supports it*, *his fight against it*; *is compulsory*, *without it*.
 */
export function compareStands(a: Told, b: Told, assume: Assumption): Comparison | null {
  if (!assume.oneEvent || !a.leads || !b.leads) return null;
  if ([a, b].some(({ claim }) => claim.sentence.text.length > LONGEST)) return null;
  const text = plain(a.claim.sentence.text);
  for (const stand of standsIn(plain(b.claim.sentence.text)).slice(0, MOST)) {
    const side = sideToldOf(text, stand);
    if (side === null || side.side === stand.side) continue;
    const { start, end } = side.words;
    const cue = text.slice(start, end).trim();
    const own = plain(b.claim.sentence.text).slice(stand.words.start, stand.words.end).trim();
    return {
      relation: 'conflict',
      kind: 'antonym',
      strength: 'medium',
      passed: [`“${cue}” and “${own}” exclude each other`],
      cleared: null,
      nearest: 'two events instead of one',
      slots: [a.claim.sentence, b.claim.sentence],
    };
  }
  return null;
}

/** What is longer is a list or a table, and would take long. */
const LONGEST = 1_000;
/** A sentence of one clause says little more. */
const MOST = 8;

/** Without brackets and what stands between commas after a preposition, at the same offsets nowhere: for reading only. */
function plain(text: string): string {
  return text
    .replace(/[()[\]"“”]/g, '')
    .replace(/, (?:by|with|after|in|on|at|for) [^,]{0,60},/g, '')
    .replace(/\s+/g, ' ');
}

const NOT = /\b(?:not|never|no|nor|nobody|none|cannot|without|denied|denies)\b|n['’]t\b/i;
const MAYBE =
  /\b(?:may|might|could|would|should|must|will|to|if|whether|refus\w+|failed?|plans?|planned|hopes?) (?:\p{L}+ ){0,2}$/iu;
const STOP =
  /^(?:in|at|on|by|for|as|to|from|with|after|before|during|because|when|while|that|which|who|and|but|or|under|over|into|is|are|was|were|has|have|had)$/;

/** Whether a negation stands before it in its clause. */
function isDeniedIn(before: string): boolean {
  return NOT.test(/[^,;:]*$/.exec(before)![0].slice(-60));
}

/** Whoever a clause begins with: *Small firms*, *engineers* of *engineers working abroad*. */
function holderIn(before: string): readonly CopyWord[] {
  const words = thingAfter(before.replace(/^(?:[^,]{0,40}\d{4}|yesterday|today), /i, ''));
  const more = words.findIndex(({ lower }, i) => i > 0 && /ing$/.test(lower));
  return words
    .slice(0, more < 0 ? undefined : more)
    .filter(({ lower }) => !/^(?:can|could)$/.test(lower));
}

/** All that a sentence of one clause says of how somebody stands to a thing. */
function standsIn(text: string): readonly Stand[] {
  const found: Stand[] = [];
  for (const family of families)
    for (const side of [0, 1] as const) {
      for (const match of text.matchAll(family.sides[side].leading)) {
        const before = text.slice(0, match.index);
        if (MAYBE.test(before)) continue;
        const thing = thingAfter(text.slice(match.index + match[0].length));
        const holder = holderIn(before);
        add(family, side, thing, holder, match, before);
      }
      for (const match of text.matchAll(family.sides[side].trailing)) {
        const before = text.slice(0, match.index);
        const thing = copyWords(before.replace(/ (?:is|are|was|were|has been|have been)$/, ''));
        const holder = thingAfter(text.slice(match.index + match[0].length));
        add(family, side, thing.filter(isContent), holder, match, before);
      }
    }
  return found;

  function add(
    family: Family,
    side: 0 | 1,
    thing: readonly CopyWord[],
    holder: readonly CopyWord[],
    match: RegExpMatchArray,
    before: string,
  ): void {
    if (thing.length === 0 || (family.holder && holder.length === 0)) return;
    const isDenied = isDeniedIn(before);
    const words = { start: match.index!, end: match.index! + match[0].length };
    found.push({ family, side: isDenied ? (side === 0 ? 1 : 0) : side, thing, holder, words });
  }
}

/** The words of the thing that a text begins with, up to what places or tells more of it. */
function thingAfter(text: string): readonly CopyWord[] {
  const clause = /^[^,.;:!?]*/.exec(text)![0];
  const words = copyWords(clause.replace(/['’]s\b/g, '  '));
  const stop = words.findIndex((word, i) => i > 0 && STOP.test(word.lower));
  return words.slice(0, stop < 0 ? undefined : stop).filter(isContent);
}

const EMPTY =
  /^(?:the|a|an|its|his|her|their|this|that|these|those|of|is|are|was|were|been|be|has|have|had|also|already|now|new|all|some|any|do|does|did|not|never)$/;

function isContent({ lower }: CopyWord): boolean {
  return !EMPTY.test(lower);
}

/** On which side another text puts the thing of a stand; null where it does not tell, or tells both. */
function sideToldOf(
  text: string,
  { family, side: own, thing, holder }: Stand,
): { side: 0 | 1; words: Span } | null {
  const words = copyWords(text.replace(/['’]s\b/g, '  '));
  const head = thing.at(-1)!;
  const names = thing.filter(({ text: word }) => /^\p{Lu}/u.test(word));
  if (!names.every((name) => words.some((word) => word.lower === name.lower))) return null;
  const told: { side: 0 | 1; words: Span }[] = [];
  for (const word of words) {
    if (!isSame(word, head)) continue;
    const [before, after] = [text.slice(0, word.start), text.slice(word.end)];
    for (const side of [0, 1] as const) {
      const lead = family.sides[side].before.exec(before);
      if (lead && !MAYBE.test(before.slice(0, lead.index))) {
        const ahead = before.slice(0, lead.index);
        const isHeld = !family.holder || isHeldIn(ahead, holder);
        if (isHeld) tell(side, ahead, { start: lead.index, end: word.start });
      }
      const trail = family.sides[side].after.exec(after);
      if (
        trail &&
        !/\b(?:must|may|might|could|should|would|will|if|not)\b/i.test(trail[0].slice(-40))
      ) {
        const rest = after.slice(trail[0].length);
        const isHeld = !family.holder || isHeldIn(rest, holder) || isHeldIn(before, holder);
        if (isHeld) tell(side, '', { start: word.end, end: word.end + trail[0].length });
      }
    }
  }
  if (told.some(({ side }) => side === own)) return null;
  return told[0] ?? null;

  function tell(side: 0 | 1, ahead: string, span: Span): void {
    told.push({ side: isDeniedIn(ahead) ? (side === 0 ? 1 : 0) : side, words: span });
  }
}

/** Whether the holder is named in a part of a sentence, or a pronoun may stand there for it. */
function isHeldIn(text: string, holder: readonly CopyWord[]): boolean {
  if (/\b(?:he|she)\b|^(?:they|it)\b/i.test(text)) return true;
  const words = copyWords(text);
  const isTold = (one: CopyWord) => words.some((word) => isSame(word, one));
  const head = holder.at(-1);
  if (!head) return false;
  return /^\p{Lu}/u.test(head.text) ? isTold(head) : holder.every(isTold);
}

function isSame(a: CopyWord, b: CopyWord): boolean {
  if (a.lower === b.lower) return true;
  return a.lower.length > 3 && b.lower.length > 3 && relateWords(a.lower, b.lower) === 'synonym';
}
