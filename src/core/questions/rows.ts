import type { Span } from '../text/span.ts';
import type { Answering } from './answering.ts';
import type { Comparison } from './comparison.ts';
import { isOnlyShown, type FiledPair, type PairedPlace } from './filed-pair.ts';
import { ofOneTellingEach } from './one-telling-each.ts';
import { questionKey } from './question-key.ts';
import type { Answer, Question, Relation } from './question.ts';
import { withRunningCounts } from './running-counts.ts';
import { witnessesOf } from './witnesses.ts';
import { editedWords } from './wording/copies.ts';
import { questionInWords } from './wording/question.ts';

/** Two claims of two files with a relation between them, to be put into words. */
export interface Pair {
  readonly a: Answering;
  readonly b: Answering;
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
 * @param filed In the order of their files and claims.
 * @param answeringAt The claim that stands at a place, the same object at every call.
 */
export function readRow(
  filed: readonly FiledPair[],
  answeringAt: (place: PairedPlace) => Answering,
): Row | null {
  if (filed.every(({ comparison }) => isOnlyShown(comparison))) return null;
  const group = ofOneTellingEach(
    withRunningCounts(
      filed.map(({ a, b, comparison }) => ({ a: answeringAt(a), b: answeringAt(b), comparison })),
    ),
  );
  if (group.length === 0) return null;
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
  const best = deciding.find((pair) => pair.comparison.strength === strength)!;
  const kind = best.comparison.kind!;
  const told =
    kind === 'number' ? eachNumberOnce(linked(shown, deciding)) : linked(shown, deciding);
  const { passed, nearest, asks } = best.comparison;
  const edited = editedWords(asks ? deciding : []);
  return {
    key: `${kind}|${questionKey(best.a.told(), kind)}`,
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
function linked(shown: readonly Pair[], deciding: readonly Pair[]): readonly Answering[] {
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
        : a.start - b.start;
  });
}

/** Of several claims that tell of one number in one place, the first. */
function eachNumberOnce(told: readonly Answering[]): readonly Answering[] {
  const seen = new Set<string>();
  return told.filter(({ file, numberAt, id }) => {
    const place = `${file}\n${numberAt ?? id}`;
    return !seen.has(place) && seen.add(place);
  });
}

function answersOf(
  told: readonly Answering[],
  comparison: Comparison,
  edited: ReadonlyMap<Answering, Span>,
): readonly Answer[] {
  const witnesses = witnessesOf(told);
  return told.map((one, i) => {
    const { file, id, start, end, shown } = one;
    const answer = one.answer(comparison, edited.get(one));
    return { file, claim: id, start, end, answer, witness: witnesses[i]!, shown };
  });
}
