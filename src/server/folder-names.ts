import { rulingsOf } from '../core/annotations/name-acts.ts';
import type { Store } from '../core/annotations/store.ts';
import type { Corpus } from '../core/corpus.ts';
import { emptyList, type NameList } from '../core/entities/name-list.ts';
import { spellingsOf, type ListedName } from '../core/entities/rulings.ts';
import { readNameLists, type NameListFile } from '../node/name-lists.ts';

/** What people have said about the names of one folder: in its list, and by their acts. */
export interface FolderNames {
  list(): NameList;
  files(): readonly NameListFile[];
  /** The names that articles are searched for, as they were last ruled. */
  listed(): readonly ListedName[];
  /** Equal for equal words of people about names. */
  signature(): string;
  /** Lets the acts of people, as the records now stand, take effect. */
  rule(): void;
  /**
   * Reads the list again and lets it take effect.
   *
   * @returns The spellings that the list now holds and did not hold before, or the other way round: articles
   * that have one of them are to be read again.
   */
  readList(): Promise<readonly string[]>;
}

/** @param root Absolute path of the folder. */
export function createFolderNames(root: string, corpus: Corpus, store: Store): FolderNames {
  let list = emptyList;
  let files: readonly NameListFile[] = [];
  let listed: readonly ListedName[] = [];
  let signature = '';

  function rule(): void {
    const rulings = rulingsOf(store.all(), list);
    ({ listed } = rulings);
    signature = JSON.stringify({ ...rulings, notNames: [...rulings.notNames] });
    corpus.rule(rulings);
  }

  return {
    list: () => list,
    files: () => files,
    listed: () => listed,
    signature: () => signature,
    rule,
    async readList() {
      const before = spellings(list);
      const read = await readNameLists(root);
      ({ list, files } = read);
      rule();
      const now = spellings(list);
      const changed = [...before].filter(([text, type]) => now.get(text) !== type);
      const added = [...now].filter(([text]) => !before.has(text));
      return [...changed, ...added].map(([text]) => text);
    },
  };
}

function spellings({ names }: NameList): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap((one) => spellingsOf(one).map((text) => [text, one.type ?? ''] as const)),
  );
}
