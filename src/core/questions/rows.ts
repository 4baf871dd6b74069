import type { Claim, Quantity } from '../claims/claim.ts';
import type { Span } from '../text/span.ts';
import type { Comparison } from './comparison.ts';
import { editedWords } from './copy-wording.ts';
import type { Answer, Question, Relation, ShownClaim } from './question.ts';
import type { Told } from './told.ts';
import { witnessesOf } from './witnesses.ts';
import { answerInWords, questionInWords, questionKey } from './wording.ts';

/** Two claims of two files with a relation between them, at hand to be put into words. */
export interface Pair {
  readonly a: Told;
  readonly b: Told;
  readonly comparison: Comparison;
}

/** A question as its pairs tell it, before it has an id. */
export interface Row {
  /** What the id is made from: edits elsewhere leave it alone. */
  readonly key: string;
  readonly question: Omit<Question, 'id'>;
}

const URGENCY: readonly Relation[] = ['conflict', 'dispute', 'update', 'agreement'];
const STRENGTHS = ['strong', 'medium', 'weak'] as const;

/** The most urgent row first, then the surest. */
export function byUrgency(a: Question, b: Question): number {
  return (
    URGENCY.indexOf(a.relation) - URGENCY.indexOf(b.relation) ||
    STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) ||
    (a.id < b.id ? -1 : 1)
  );
}

/**
 * The row that pairs make which answer one question; null where it is not worth telling.
 *
 * @param group In the order of their files and claims.
 */
export function readRow(group: readonly Pair[]): Row | null {
  const relation = URGENCY.find((one) => group.some((pair) => pair.comparison.relation === one))!;
  const shown = group.filter(
    (pair) =>
      pair.comparison.relation === relation ||
      (pair.comparison.relation === 'agreement' && pair.comparison.strength === 'strong'),
  );
  const deciding = shown.filter((pair) => pair.comparison.relation === relation);
  const strength = STRENGTHS.find((one) =>
    deciding.some((pair) => pair.comparison.strength === one),
  )!;
  if (relation === 'agreement' && strength === 'weak') return null;
  const best = deciding.find((pair) => pair.comparison.strength === strength)!;
  const kind = best.comparison.kind!;
  const told =
    kind === 'number' ? eachNumberOnce(linked(shown, deciding)) : linked(shown, deciding);
  const { passed, nearest, asks } = best.comparison;
  const edited = editedWords(asks ? deciding : []);
  return {
    key: `${kind}|${questionKey(best.a, kind)}`,
    question: {
      kind,
      relation,
      question: questionInWords(told, best, edited),
      strength,
      answers: answersOf(told, best.comparison, edited),
      reasons: nearest ? [...passed, `would be cleared by ${nearest}`] : passed,
    },
  };
}

/** The claims of the deciding pairs, and those that agree with them, by day and place. */
function linked(shown: readonly Pair[], deciding: readonly Pair[]): readonly Told[] {
  const found = new Set(deciding.flatMap(({ a, b }) => [a, b]));
  for (const { a, b } of shown) {
    if (found.has(a)) found.add(b);
    else if (found.has(b)) found.add(a);
  }
  return [...found].sort((a, b) => {
    const [x, y] = [a.said ?? '', b.said ?? ''];
    return x !== y
      ? x < y
        ? -1
        : 1
      : a.file !== b.file
        ? a.file < b.file
          ? -1
          : 1
        : a.claim.start - b.claim.start;
  });
}

/** Of several claims that tell of one number in one place, the first. */
function eachNumberOnce(told: readonly Told[]): readonly Told[] {
  const seen = new Set<string>();
  return told.filter(({ file, parties, claim }) => {
    const at = parties.find(({ quantity }) => quantity)?.quantity?.start ?? claim.id;
    const place = `${file}\n${at}`;
    return !seen.has(place) && seen.add(place);
  });
}

function answersOf(
  told: readonly Told[],
  comparison: Comparison,
  edited: ReadonlyMap<Told, Span>,
): readonly Answer[] {
  const witnesses = witnessesOf(told);
  return told.map((one, i) => {
    const { start, end, id } = one.claim;
    const answer = answerInWords(one, comparison, edited.get(one));
    const shown = shownOf(one.claim);
    return { file: one.file, claim: id, start, end, answer, witness: witnesses[i]!, shown };
  });
}

function shownOf({ text, speaker, quantity, asOf, statedTime }: Claim): ShownClaim {
  return {
    text,
    speaker: speaker && (speaker.name ?? speaker.text),
    quantity: quantity && amountOf(quantity),
    day: asOf ?? statedTime,
  };
}

function amountOf({ start, end, low, high, unit }: Quantity): ShownClaim['quantity'] {
  return { start, end, low, high, unit };
}
