/** Disjoint sets, some of which a person has ruled to stay apart. */
export interface Groups<T> {
  /** The one that stands for a set, whatever the order of its members. */
  of(item: T): T;
  /** Whether nothing was joined to an item. */
  alone(item: T): boolean;
  /** Joins the sets of two items under the one of the first, unless they are to stay apart. */
  unite(a: T, b: T): void;
  /** Keeps two sets apart from now on; without effect where they are one already. */
  part(a: T, b: T): void;
  apart(a: T, b: T): boolean;
}

/** Every item by itself. Union-find with a list of enemies for each set. */
export function createGroups<T>(): Groups<T> {
  const parent = new Map<T, T>();
  const above = new Set<T>();
  const enemies = new Map<T, Set<T>>();

  function of(item: T): T {
    let top = item;
    for (let next = parent.get(top); next !== undefined; next = parent.get(top)) top = next;
    if (top !== item) parent.set(item, top);
    return top;
  }

  function enemiesOf(top: T): Set<T> {
    const known = enemies.get(top) ?? new Set<T>();
    enemies.set(top, known);
    return known;
  }

  const apart = (a: T, b: T) => enemies.get(of(a))?.has(of(b)) ?? false;

  return {
    of,
    apart,
    alone: (item) => !parent.has(item) && !above.has(item),
    unite(a, b) {
      const [to, from] = [of(a), of(b)];
      if (to === from || apart(to, from)) return;
      parent.set(from, to);
      above.add(to);
      for (const enemy of enemies.get(from) ?? []) {
        enemiesOf(enemy).delete(from);
        enemiesOf(enemy).add(to);
        enemiesOf(to).add(enemy);
      }
      enemies.delete(from);
    },
    part(a, b) {
      const [x, y] = [of(a), of(b)];
      if (x === y) return;
      enemiesOf(x).add(y);
      enemiesOf(y).add(x);
    },
  };
}
