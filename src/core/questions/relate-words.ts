import { detached } from '../text/detached.ts';
import { formsOf } from './word-forms.ts';
import { relateByGroups } from './word-groups.ts';
import {
  ancestors,
  hasOpposites,
  nouns,
  opposed,
  parts,
  sensesOf,
  withHeads,
  type Part,
} from './wordnet.ts';

/** How the second of two words relates to the first. *sibling*: two kinds of one thing, such as red and blue. */
export type WordRelation = 'synonym' | 'antonym' | 'general' | 'special' | 'sibling';

/** How far up two words may meet to be kinds of one thing, and how deep in the tree that thing must lie. */
const MEET = { up: 5, depth: 5 };

/** How two words relate, whatever part of speech they share; null where WordNet does not say. */
export function relateWords(a: string, b: string): WordRelation | null {
  const [x, y] = [lookUp(a), lookUp(b)];
  const grouped = relateByGroups(x.forms, y.forms);
  if (grouped) return grouped;
  const related = parts.map((part, i) => relateIn(part, x.sensesIn(i), y.sensesIn(i)));
  for (const relation of ['antonym', 'synonym', 'general', 'special', 'sibling'] as const)
    if (related.includes(relation)) return relation;
  return null;
}

function relateIn(part: Part, a: readonly number[], b: readonly number[]): WordRelation | null {
  const related = relateBySenses(part, a, b);
  return related === null && a.length && b.length && part.parents.length
    ? relateByTree(part, a, b)
    : related;
}

/** How two words relate by what each of them means, whatever is more general. */
function relateBySenses(
  part: Part,
  a: readonly number[],
  b: readonly number[],
): WordRelation | null {
  if (!a.length || !b.length) return null;
  if (a.some((id) => b.includes(id))) return 'synonym';
  if (opposed(part, a, b)) return 'antonym';
  if (part.similar.length) {
    const [x, y] = [withHeads(part, a), withHeads(part, b)];
    // A satellite means nearly what its own adjective means, and the opposite of the opposite.
    if (opposed(part, x, y)) return 'antonym';
    if (a.some((id) => y.includes(id)) || b.some((id) => x.includes(id))) return 'synonym';
  }
  return null;
}

function relateByTree(part: Part, a: readonly number[], b: readonly number[]): WordRelation | null {
  let best: WordRelation | null = null;
  const above = b.slice(0, 3).map((y) => [y, ancestors(part, y)] as const);
  for (const x of a.slice(0, 3)) {
    const up = ancestors(part, x);
    for (const [y, other] of above) {
      if (up.has(y)) return 'general';
      if (other.has(x)) return 'special';
      if (part !== nouns) continue;
      for (const [id, distance] of up) {
        const far = other.get(id);
        if (far === undefined || distance > MEET.up || far > MEET.up) continue;
        if (ancestors(part, id).size > MEET.depth) best = 'sibling';
        break;
      }
    }
  }
  return best;
}

/** Whether two words are opposites by themselves, not only near to such. */
export function areOpposites(a: string, b: string): boolean {
  const [x, y] = [formsOf(a), formsOf(b)];
  const grouped = relateByGroups(x, y);
  if (grouped) return grouped === 'antonym';
  return parts.some((part) =>
    opposed(part, sensesOf(part, x).slice(0, 2), sensesOf(part, y).slice(0, 2)),
  );
}

/** A word that is held against several others. */
export interface Word {
  readonly forms: readonly string[];
  /** Its senses in one of the parts of speech, read when they are first asked for. */
  sensesIn(part: number): readonly number[];
  /** Whether there is any word that means the opposite of it in that part of speech. */
  hasOppositesIn(part: number): boolean;
}

/** How many words are at hand; the same few thousand are edited again and again. */
const KEPT = 4096;
const kept = new Map<string, Word>();

export function lookUp(word: string): Word {
  const known = kept.get(word);
  if (known) return known;
  if (kept.size >= KEPT) kept.clear();
  const found = readWord(word);
  kept.set(detached(word), found);
  return found;
}

function readWord(word: string): Word {
  const forms = formsOf(word);
  const senses: (readonly number[])[] = [];
  const opposites: boolean[] = [];
  const sensesIn = (part: number) => (senses[part] ??= sensesOf(parts[part]!, forms));
  return {
    forms,
    sensesIn,
    hasOppositesIn: (part) => (opposites[part] ??= hasOpposites(parts[part]!, sensesIn(part))),
  };
}

/** Whether `relateWords` takes two words for opposites, told without looking for what else they may be. */
export function areAntonyms(a: Word, b: Word): boolean {
  const grouped = relateByGroups(a.forms, b.forms);
  if (grouped) return grouped === 'antonym';
  return parts.some(
    (part, i) =>
      // Most words have no opposites at all.
      a.hasOppositesIn(i) &&
      b.hasOppositesIn(i) &&
      relateBySenses(part, a.sensesIn(i), b.sensesIn(i)) === 'antonym',
  );
}
