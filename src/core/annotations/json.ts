export type JsonObject = Readonly<Record<string, unknown>>;

/** A value that is not what a record has there; the message goes on from "It cannot be read: ". */
export class Wrong extends Error {}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function object(value: unknown, name: string): JsonObject {
  if (!isObject(value)) throw new Wrong(`"${name}" is no object`);
  return value;
}

export function text(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new Wrong(`"${name}" is no text`);
  return value;
}

export function optionalText(value: unknown, name: string): string | null {
  return value === undefined || value === null ? null : text(value, name);
}

export function texts(value: unknown, name: string): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Wrong(`"${name}" is no list`);
  return value.map((item) => text(item, name));
}

export function count(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new Wrong(`"${name}" is no whole number`);
  return value;
}

export function moment(value: unknown, name: string): string {
  const given = text(value, name);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/.test(given))
    throw new Wrong(`"${name}" is no date with time`);
  return given;
}

/** The entries of an object whose keys are not among these. */
export function others(value: JsonObject, known: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !known.includes(key)));
}

/** The object without what is null or undefined. */
export function given(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined),
  );
}

/** Whether a parsed value nests more deeply than `depth`: writing it again could overflow the stack. */
export function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth === 0) return true;
  for (const key in value) if (isDeeperThan((value as JsonObject)[key], depth - 1)) return true;
  return false;
}
