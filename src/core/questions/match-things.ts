import relations from '../../../data/questions/relations.json' with { type: 'json' };
import { readGovernment } from '../entities/governments.ts';
import { isPronoun } from '../language/pronouns.ts';
import { areKin } from './kin.ts';
import { matchParties, narrowingOf, type Match } from './match-parties.ts';
import { stemOf } from './stem.ts';
import type { Party, Told } from './told.ts';
import { wordSet } from '../text/word-list.ts';

/**
 * How two phrases relate in the sentences that they stand in: what narrows the one may be told beside the other (*the
 * net profit of Baltic Timber*, *Baltic Timber's net profit*), and two words may mean one thing (*the truce*, *the
 * ceasefire*).
 */
export function matchThings(a: Told, b: Told, x: Party, y: Party): Match {
  const match = matchParties(x, y);
  if (match === 'same' || x.named || y.named || x.quantity || y.quantity) return match;
  if (isPronoun(x.head) || isPronoun(y.head)) return match;
  if (x.head !== y.head && !(match === 'unknown' && areKin(x.head, y.head))) return match;
  // *the Mardal primary*, *the Tarsk primary*: each says which, whatever else the two articles open with.
  if (unsaidOf(x, y, b).length && unsaidOf(y, x, a).length) return match;
  const [onlyX, onlyY] = [untoldOf(x, y, b), untoldOf(y, x, a)];
  if (!onlyX.length && !onlyY.length) return 'same';
  if (x.head !== y.head) {
    // *councillors* and *the city council*: who says less of it speaks of the one that is known.
    const [less, more, untold] = onlyX.length ? [y, x, onlyY] : [x, y, onlyX];
    if (untold.length || /^an?\b/i.test(less.text)) return match;
    return /^the\b/i.test(more.text) || areOnePaper(less, more) ? 'same' : match;
  }
  if (!onlyY.length) return 'narrower';
  return onlyX.length ? match : 'broader';
}

/** *a peace deal*, *the treaty*: what is signed is called by one name after the other. */
function areOnePaper({ head, text }: Party, { head: other }: Party): boolean {
  return papers.has(head) && papers.has(other) && /^the\b/i.test(text);
}

const papers = wordSet(relations.papers);

/** The words that narrow a phrase and that neither the other phrase nor what is told around it has. */
export function untoldOf(x: Party, y: Party, told: Told): readonly string[] {
  return unsaidOf(x, y, told).filter((word) => !told.scene.names.has(word));
}

/** Those that the sentence itself has not, whatever its article opens with. */
function unsaidOf(x: Party, y: Party, told: Told): readonly string[] {
  const { content } = told;
  const narrowing = narrowingOf(y);
  return narrowingOf(x).filter(
    (word) =>
      !narrowing.includes(word) &&
      !content.own.has(word) &&
      !content.ownWords.has(word) &&
      !content.ownWords.has(stemOf(word)) &&
      !isLandOf(word, told),
  );
}

/** *Slovakia* where the other sentence says *the Slovak parliament*. */
function isLandOf(word: string, { ids }: Told): boolean {
  const land = readGovernment(word[0]!.toUpperCase() + word.slice(1))?.country;
  return land !== undefined && ids.has(`@${land}`);
}
