import type { NameNode } from './folder-name.ts';
import { writeOut } from './name-key.ts';
import { keyOf, type NameKey } from './name-node.ts';
import { relate } from './person-name.ts';

/**
 * The keys that a name may be met under: its own first, then those of its spellings with their letters written out
 * (`Müller` is `muller`, and `mueller`). *Mueller* by itself is not read as *Muller*: that e may be part of the name.
 */
export function readingsOf(node: NameNode): readonly NameKey[] {
  const readings: NameKey[] = [node];
  for (const spelling of node.tally.names.keys()) {
    const long = writeOut(spelling);
    if (long === spelling) continue;
    const reading = keyOf({ type: node.type, name: long });
    if (readings.every(({ key }) => key !== reading.key)) readings.push(reading);
  }
  return readings;
}

/** Whether the name of one person can be a short form of another's, or the same, under any of their readings. */
export function mayBeShortFor(short: NameNode, full: NameNode): boolean {
  const fulls = readingsOf(full);
  return readingsOf(short).some(({ words }) =>
    fulls.some((other) => relate(words, other.words) !== null),
  );
}
