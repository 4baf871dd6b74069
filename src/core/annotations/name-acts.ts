import type { NameList } from '../entities/name-list.ts';
import { parseRef, type NameRef } from '../entities/name-ref.ts';
import { spellingsOf, type JoinRuling, type Rulings } from '../entities/rulings.ts';
import type { Annotation } from './annotation.ts';

const kinds = ['same', 'not-same', 'rename', 'not-a-name'] as const;

/** An act about names: who is who, what somebody is to be called, what is no name. */
export type NameAct = Annotation & {
  readonly act: { readonly kind: (typeof kinds)[number]; readonly value: string };
};

/** The acts about names that hold, the latest first: where two contradict, the later one wins. */
export function nameActs(records: readonly Annotation[]): readonly NameAct[] {
  return records
    .filter((one): one is NameAct => kinds.some((kind) => kind === one.act.kind) && !one.withdrawn)
    .sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
}

/** What people have said about the names of a folder: its list first, then their acts, the latest first. */
export function rulingsOf(records: readonly Annotation[], list: NameList): Rulings {
  const acts = nameActs(records);
  const listed = new Set(list.names.flatMap(spellingsOf));
  const named = acts.flatMap(({ act, target }) => {
    const of = act.kind === 'rename' && parseRef(target.entity ?? '');
    return of ? [{ of, name: act.value }] : [];
  });
  return {
    joins: [...list.joins, ...acts.flatMap(joinOf)],
    called: [
      ...list.names.flatMap((one) =>
        spellingsOf(one).map((name) => ({
          of: { name, type: one.type, file: null },
          name: one.name,
        })),
      ),
      ...named,
    ],
    notNames: new Set(
      [
        ...list.notNames,
        ...acts.filter(({ act }) => act.kind === 'not-a-name').map(({ act }) => act.value),
      ].filter((text) => !listed.has(text)),
    ),
    listed: list.names,
  };
}

function joinOf({ act, target }: NameAct): JoinRuling[] {
  if (act.kind !== 'same' && act.kind !== 'not-same') return [];
  const [a, b]: (NameRef | null)[] = [parseRef(target.entity ?? ''), parseRef(act.value)];
  return a && b ? [{ together: act.kind === 'same', a, b }] : [];
}
