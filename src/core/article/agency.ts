import data from '../../../data/article/agencies.json' with { type: 'json' };

const shortForms = new Map(
  Object.entries(data.agencies).flatMap(([short, names]) =>
    names.map((name) => [name.toLowerCase(), short] as const),
  ),
);
const wires = new Set(data.wires.split(' ').concat('RIA Novosti'));

/** The short form of a wire agency's name, as written in a byline or a dateline; null for anything else. */
export function agencyOf(name: string): string | null {
  const key = name
    .trim()
    .toLowerCase()
    .replace(/^the (?=.{4})/, '')
    .replace(/[\s.]+/g, ' ')
    .trim();
  const short = shortForms.get(key) ?? shortForms.get(`the ${key}`) ?? null;
  return short && wires.has(short) ? short : null;
}

/** Agency names as an alternation, the longest first, for use inside other patterns. */
export const agencyPattern = [...shortForms.keys()]
  .filter((name) => agencyOf(name))
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|');
