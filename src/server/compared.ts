import type { Claim } from '../core/claims/claim.ts';
import type { ArticleStatus } from '../protocol-items/article.ts';
import type { Announcements } from './announcements.ts';
import { articleStatus } from './article-status.ts';
import { compareAll } from './compare-in-slices.ts';
import { here, type Here } from './here.ts';
import { openQuestions } from './questions.ts';
import { realClock } from './pace.ts';
import type { Workspace } from './workspace.ts';

/** What of the marks of a document takes comparing it with other articles. */
export interface Compared {
  readonly status: ArticleStatus;
  /** How many open conflicts each claim is part of, by its id; none for those of no conflict. */
  readonly conflicts: ReadonlyMap<Claim['id'], number>;
}

/**
 * While somebody types, marks are painted with what was compared before, and comparing waits until the keys rest:
 * names and claims then keep up with the keys, and conflicts follow.
 */
export interface ComparedMarks {
  of(at: Here): Compared;
  /** Documents were typed in and have been read. They are compared when no more keys come for a moment. */
  typed(uris: readonly string[]): void;
  forget(uri: string): void;
}

/**
 * How long the keys rest before articles are compared, in milliseconds: longer than the pauses of somebody who types,
 * since filing the claims of a long article anew is one step that the next key would wait for.
 */
const REST = 400;

export function createComparedMarks(
  workspace: Pick<Workspace, 'at' | 'folders'>,
  announcements: Pick<Announcements, 'onTell' | 'tellMarks' | 'sendProblems'>,
  clock = realClock,
): ComparedMarks {
  const known = new Map<string, Compared>();
  const typing = new Set<string>();
  /** How often keys have come: comparing that was begun before ends early. */
  let turn = 0;
  // What a person says of an article, or another file, holds at once.
  announcements.onTell(() => typing.clear());

  async function settle(isOver: () => boolean): Promise<void> {
    if (isOver()) return;
    for (const { corpus } of workspace.folders()) await compareAll(corpus, isOver);
    if (isOver()) return;
    const other: string[] = [];
    for (const uri of typing) {
      const at = here(workspace, uri);
      const before = known.get(uri);
      if (at && before && !isSame(before, compare(at))) other.push(uri);
    }
    typing.clear();
    announcements.sendProblems();
    if (other.length > 0) announcements.tellMarks(other);
  }

  return {
    of(at) {
      const { uri } = at;
      const last = typing.has(uri) ? known.get(uri) : undefined;
      const compared = last ?? compare(at);
      known.set(uri, compared);
      return compared;
    },
    typed(uris) {
      const own = ++turn;
      for (const uri of uris) typing.add(uri);
      clock.after(REST, () => void settle(() => turn !== own));
    },
    forget(uri) {
      known.delete(uri);
      typing.delete(uri);
    },
  };
}

function compare({ folder, file }: Here): Compared {
  const conflicts = new Map<string, number>();
  for (const { answers } of openQuestions(folder, file))
    for (const claim of new Set(answers.filter((one) => one.file === file).map((one) => one.claim)))
      conflicts.set(claim, (conflicts.get(claim) ?? 0) + 1);
  return { status: articleStatus(folder, file), conflicts };
}

function isSame(a: Compared, b: Compared): boolean {
  const asText = ({ status, conflicts }: Compared) => JSON.stringify([status, [...conflicts]]);
  return asText(a) === asText(b);
}
