/** Objects that hold values by name; others (sets, typed arrays) hold no spans. */
type Fields = Readonly<Record<string, unknown>>;

function isPlain(value: object): value is Fields {
  return Object.getPrototypeOf(value) === Object.prototype;
}

/** The same value with every span in it `by` code units further on. */
export function move<T>(value: T, by: number): T {
  return by === 0 ? value : (moved(value, by) as T);
}

function moved(value: unknown, by: number): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((part) => moved(part, by));
  if (!isPlain(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const key in value) {
    const part = value[key];
    copy[key] = isOffset(key, part) ? part + by : moved(part, by);
  }
  return copy;
}

/** Whether two values are the same but for their place: each span of the second lies `by` code units further on. */
export function isMoved(a: unknown, b: unknown, by: number): boolean {
  if (a === b && (by === 0 || a === null || typeof a !== 'object')) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  if (Array.isArray(a))
    return (
      Array.isArray(b) && a.length === b.length && a.every((part, i) => isMoved(part, b[i], by))
    );
  if (!isPlain(a) || !isPlain(b)) return a === b;
  for (const key in a) {
    const [before, after] = [a[key], b[key]];
    const isSame = isOffset(key, before) ? before + by === after : isMoved(before, after, by);
    if (!isSame) return false;
  }
  for (const key in b) if (!(key in a)) return false;
  return true;
}

function isOffset(key: string, value: unknown): value is number {
  return typeof value === 'number' && (key === 'start' || key === 'end');
}
