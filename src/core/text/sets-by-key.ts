/**
 * Sets of things by key, for where most keys have one thing only: that is kept as itself, as a set of one takes some 200
 * bytes. The things are no sets themselves.
 */
export class SetsByKey<K, V> {
  private readonly held = new Map<K, V | Set<V>>();

  add(key: K, item: V): void {
    const known = this.held.get(key);
    if (known === undefined) this.held.set(key, item);
    else if (known instanceof Set) known.add(item);
    else if (known !== item) this.held.set(key, new Set([known, item]));
  }

  /** Nothing happens where it is not there. */
  delete(key: K, item: V): void {
    const known = this.held.get(key);
    if (known === item) this.held.delete(key);
    if (!(known instanceof Set) || !known.delete(item)) return;
    const [left] = known;
    if (known.size === 1) this.held.set(key, left!);
  }

  has(key: K): boolean {
    return this.held.has(key);
  }

  /** The things of a key, in the order in which they came. */
  of(key: K): Iterable<V> {
    const known = this.held.get(key);
    return known === undefined ? [] : known instanceof Set ? known : [known];
  }

  size(key: K): number {
    const known = this.held.get(key);
    return known === undefined ? 0 : known instanceof Set ? known.size : 1;
  }

  *sets(): Iterable<Iterable<V>> {
    for (const key of this.held.keys()) yield this.of(key);
  }
}
