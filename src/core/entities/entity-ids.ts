import { SetsByKey } from '../text/sets-by-key.ts';
import { inOrder } from './folder-name.ts';
import type { NameGroup } from './name-group.ts';

/** Gives every group its id; of groups that would have the same one, the later in the folder get a number. */
export interface EntityIds {
  /** Takes in groups that came, were renamed or are gone. */
  update(gone: Iterable<NameGroup>, present: Iterable<NameGroup>): readonly NameGroup[];
  find(id: string): NameGroup | undefined;
  all(): Iterable<NameGroup>;
}

export function createEntityIds(): EntityIds {
  const groups = new SetsByKey<string, NameGroup>();
  /** Under which id a group was filed: its name may have changed since. */
  const filed = new Map<NameGroup, string>();

  function take(group: NameGroup): string | undefined {
    const id = filed.get(group);
    if (id === undefined) return undefined;
    groups.delete(id, group);
    filed.delete(group);
    return id;
  }

  return {
    update(gone, present) {
      const ids = new Set<string>();
      for (const group of gone) ids.add(take(group) ?? '');
      for (const group of present) {
        const { id } = group.naming;
        ids.add(id);
        if (filed.get(group) === id) continue;
        ids.add(take(group) ?? '');
        filed.set(group, id);
        groups.add(id, group);
      }
      const numbered: NameGroup[] = [];
      for (const id of ids) {
        const same = [...groups.of(id)].sort((a, b) => inOrder(a.names[0]!, b.names[0]!));
        same.forEach((group, i) => {
          group.id = i === 0 ? id : `${id}#${i + 1}`;
          numbered.push(group);
        });
      }
      return numbered;
    },
    find(id) {
      for (const group of groups.of(id.replace(/#\d+$/, ''))) if (group.id === id) return group;
      return undefined;
    },
    *all() {
      for (const same of groups.sets()) yield* same;
    },
  };
}
