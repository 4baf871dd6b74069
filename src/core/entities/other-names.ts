import data from '../../../data/entities/other-names.json' with { type: 'json' };

/** The number of its body, by a name in lower case. */
const bodies = new Map(
  data.names.flatMap((names, i) => names.map((name): [string, number] => [folded(name), i])),
);

/** Whether two names are known to be those of one body: *ISIS*, *the Islamic State*. */
export function areNamesOfOne(a: string, b: string): boolean {
  const body = bodies.get(folded(a));
  return body !== undefined && body === bodies.get(folded(b));
}

function folded(name: string): string {
  return name.toLowerCase().replace(/^the /, '').replace(/’/g, "'");
}
