import type { Question, QuestionKind } from '../questions/question.ts';
import type { Annotation, Label } from './annotation.ts';

/** How the rows of one kind fare against what people said of them. */
export interface Counts {
  /** Rows listed as conflict or dispute that people labelled with one voice. */
  readonly labelled: number;
  /** Those of them that people call a conflict. */
  readonly right: number;
}

/** A folder's listed conflicts, measured against the labels that people gave. */
export interface LabelScore extends Counts {
  /** right / labelled; null where nothing is labelled. */
  readonly precision: number | null;
  readonly byKind: Readonly<Partial<Record<QuestionKind, Counts & { readonly precision: number }>>>;
  /** How often each label stands on a listed conflict. */
  readonly byLabel: Readonly<Record<Label, number>>;
  /** Listed conflicts and disputes that nobody has labelled. */
  readonly unlabelled: number;
  /** Labelled conflicts on which people differ: they count for nothing. */
  readonly disagreed: number;
  /** Questions that people call a conflict and that are listed as something else, such as an update. */
  readonly missed: number;
  /** Labels whose question the folder no longer asks: its articles, or the rules, have changed. */
  readonly gone: number;
}

/** The latest label of each person, by question. */
export function labelsByQuestion(
  records: readonly Annotation[],
): ReadonlyMap<string, ReadonlyMap<string, Label>> {
  const byQuestion = new Map<string, Map<string, Label>>();
  const inOrder = records
    .filter(({ withdrawn }) => !withdrawn)
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const { act, target, by } of inOrder) {
    if (act.kind !== 'report' || !target.question) continue;
    const people = byQuestion.get(target.question) ?? new Map<string, Label>();
    byQuestion.set(target.question, people.set(by, act.value));
  }
  return byQuestion;
}

/** Measures what is listed in a folder against the labels in its records. */
export function scoreLabels(
  questions: readonly Question[],
  records: readonly Annotation[],
): LabelScore {
  const given = labelsByQuestion(records);
  const asked = new Set(questions.map(({ id }) => id));
  const kinds = new Map<QuestionKind, { labelled: number; right: number }>();
  const byLabel = { conflict: 0, update: 0, 'different-scope': 0, unrelated: 0 };
  const score = { labelled: 0, right: 0, unlabelled: 0, disagreed: 0, missed: 0 };
  for (const { id, kind, relation } of questions) {
    const labels = new Set(given.get(id)?.values());
    const isListed = relation === 'conflict' || relation === 'dispute';
    const [label] = labels;
    if (!isListed) {
      if (labels.size === 1 && label === 'conflict') score.missed++;
    } else if (label === undefined) score.unlabelled++;
    else if (labels.size > 1) score.disagreed++;
    else {
      const counts = kinds.get(kind) ?? { labelled: 0, right: 0 };
      kinds.set(kind, counts);
      byLabel[label]++;
      for (const one of [score, counts]) {
        one.labelled++;
        if (label === 'conflict') one.right++;
      }
    }
  }
  return {
    ...score,
    precision: score.labelled > 0 ? score.right / score.labelled : null,
    byKind: Object.fromEntries(
      [...kinds].map(([kind, counts]) => [
        kind,
        { ...counts, precision: counts.right / counts.labelled },
      ]),
    ),
    byLabel,
    gone: [...given.keys()].filter((id) => !asked.has(id)).length,
  };
}
