import type { Claim } from '../../src/core/claims/claim.ts';
import type { Corpus } from '../../src/core/corpus.ts';
import type { Span } from '../../src/core/text/span.ts';
import type { Tools } from '../../src/core/tools.ts';
import { seeded, type Random } from './edits/random.ts';
import { mutate, type Mutation } from './mutations/mutate.ts';
import { folderOf, foldersOf, savedText, type StoryDocument } from './story-folder.ts';
import type { Document, EvalTask } from './task.ts';

/** One word changed in one of two sentences that agreed, and what came of it. */
interface Outcome extends Document {
  readonly kind: Mutation['kind'];
  readonly found: boolean;
  /** Rows that the folder did not have before, in other sentences. */
  readonly elsewhere: number;
}

/** How many sentences of each folder are changed. */
const EACH = 12;

/**
 * Changes one number, date, name or yes to no in one of two sentences that the core has found to agree, and
 * asks whether the change is listed, and nothing else with it.
 */
export const mutations: EvalTask<StoryDocument, Outcome> = {
  predict: (documents, tools) => {
    const random = seeded(7);
    return [...foldersOf(documents)].flatMap(([name, folder]) =>
      name === 'all' || folder.length < 2 ? [] : outcomesOf(folder, tools, random),
    );
  },
  score: (_, outcomes) => {
    const share = (part: readonly Outcome[]) =>
      part.filter(({ found }) => found).length / (part.length || 1);
    const metrics: Record<string, number> = {
      mutations: outcomes.length,
      found: share(outcomes),
      new_elsewhere: outcomes.reduce((sum, { elsewhere }) => sum + elsewhere, 0),
    };
    for (const kind of ['number', 'date', 'name', 'polarity'] as const) {
      const part = outcomes.filter((outcome) => outcome.kind === kind);
      metrics[`${kind}_mutations`] = part.length;
      metrics[`${kind}_found`] = share(part);
    }
    return metrics;
  },
};

function outcomesOf(folder: readonly StoryDocument[], tools: Tools, random: Random): Outcome[] {
  const corpus = folderOf(folder, tools);
  const texts = new Map(folder.map((document) => [`${document.id}.md`, savedText(document)]));
  const before = listed(corpus);
  const agreed = corpus
    .questions()
    .filter(({ relation }) => relation === 'agreement')
    .flatMap(({ kind, answers: [first] }) => (first ? [{ ...first, agreed: kind }] : []));
  const outcomes: Outcome[] = [];
  for (const { file, claim: id, agreed: kind } of agreed) {
    if (outcomes.length >= EACH) break;
    const claim = corpus.claim(file, id);
    const text = texts.get(file)!;
    if (!claim) continue;
    const { start, end } = slotOf(claim, kind);
    const change = mutate(text.slice(start, end), random, KINDS[kind] ?? []);
    if (!change) continue;
    const { sentence } = claim;
    corpus.put(file, text.slice(0, start) + change.text + text.slice(end));
    const rows = listed(corpus);
    const fresh = [...rows].filter(([key]) => !before.has(key)).map(([, row]) => row);
    const grown = change.text.length - (end - start);
    const isHere = (row: (typeof fresh)[number]) =>
      row.answers.some(
        (answer) =>
          answer.file === file &&
          answer.start >= sentence.start &&
          answer.end <= sentence.end + Math.max(0, grown),
      );
    outcomes.push({
      id: `${file} ${id}`,
      kind: change.kind,
      found: fresh.some(isHere),
      elsewhere: fresh.filter((row) => !isHere(row)).length,
    });
    corpus.put(file, text);
  }
  return outcomes;
}

/** What is changed where two agree on it: a copied sentence may change in any way. */
const KINDS: Readonly<Record<string, readonly Mutation['kind'][]>> = {
  'edited-copy': ['number', 'date', 'name', 'polarity'],
  number: ['number'],
  date: ['date'],
  polarity: ['polarity'],
};

/** The words that carry what the two agree on. */
function slotOf(claim: Claim, kind: string): Span {
  if (kind === 'number' && claim.quantity) return claim.quantity;
  return claim;
}

/** The conflicts and disputes of a folder, by what they ask and of which places. */
function listed(corpus: Corpus) {
  return new Map(
    corpus
      .questions()
      .filter(({ relation }) => relation === 'conflict' || relation === 'dispute')
      .map((row) => [
        `${row.kind}\n${row.answers.map(({ file, answer }) => `${file} ${answer}`).join('\n')}`,
        row,
      ]),
  );
}
