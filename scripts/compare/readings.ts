/** What a build finds in one article, or lists for one folder. */
export interface Reading {
  readonly what: string;
  /** As JSON. */
  readonly found: string;
}

/** How many differences of one reading are told. */
const SHOWN = 5;
const LONGEST = 120;

/**
 * What differs between the readings of two builds, for a person to read: a line for each reading that differs, with the
 * first places indented below it. Empty where all are the same to the letter.
 */
export function tellDifferences(
  here: readonly Reading[],
  there: readonly Reading[],
): readonly string[] {
  const others = new Map(there.map(({ what, found }) => [what, found]));
  const told = here.flatMap(({ what, found }) => {
    const other = others.get(what);
    others.delete(what);
    if (other === undefined) return [`${what}: only here`];
    if (other === found) return [];
    const places = differences(JSON.parse(found), JSON.parse(other));
    const left = places.length > SHOWN ? [`  and ${places.length - SHOWN} more`] : [];
    return [what, ...places.slice(0, SHOWN).map((place) => `  ${place}`), ...left];
  });
  return [...told, ...[...others.keys()].map((what) => `${what}: only there`)];
}

/** The places where two JSON values differ, as `claims.3.negated: true here, false there`. */
export function differences(here: unknown, there: unknown, path = ''): readonly string[] {
  if (!isNest(here) || !isNest(there))
    return here === there ? [] : [`${path || 'all'}: ${shown(here)} here, ${shown(there)} there`];
  const places = [...new Set([...Object.keys(here), ...Object.keys(there)])].flatMap((key) =>
    differences(here[key], there[key], path ? `${path}.${key}` : key),
  );
  return places.length ? places : inOtherOrder(here, there, path);
}

type Nest = Readonly<Record<string, unknown>>;

function isNest(value: unknown): value is Nest {
  return typeof value === 'object' && value !== null;
}

/** The order of keys matters as well: what is kept on disk and shown has it. */
function inOtherOrder(here: Nest, there: Nest, path: string): readonly string[] {
  const keys = [here, there].map((nest) => Object.keys(nest).join(', '));
  return keys[0] === keys[1]
    ? []
    : [`${path ? `${path}.` : ''}order: ${keys[0]!} here, ${keys[1]!} there`];
}

function shown(value: unknown): string {
  const json = value === undefined ? 'nothing' : JSON.stringify(value);
  return json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json;
}
