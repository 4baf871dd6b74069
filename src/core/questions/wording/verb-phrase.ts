import type { Claim } from '../../claims/claim.ts';

/** Words that a verb has behind it: *laid off*, *taken into custody*. */
const PARTICLE = /^(?:off|out|up|down|away|over|into|to)$/;

/** The verb of a claim as it stands in the text, with the words that belong to it: *were not hurt*, *were laid off*. */
export function verbPhrase({ text, start, statement: { verb, verbSpan } }: Claim): string {
  const words = text
    .slice(verbSpan.start - start, verbSpan.end - start)
    .replace(/\s+/g, ' ')
    .trim();
  const [, ...more] = verb.split(' ');
  const isTold = words === '' || !PARTICLE.test(more[0] ?? '') || words.endsWith(more.at(-1)!);
  return isTold ? words : `${words} ${more.join(' ')}`;
}

/** A verb in its plain form with what it is done to: *reduce the hotel to rubble*, *bring the crew to safety*. */
export function withObject(verb: string, object: string): string {
  const [first = '', link = '', ...rest] = verb.split(' ');
  // *take place* has its object in it.
  if (object === '' || verb.endsWith(` ${object}`)) return verb;
  return rest.length && /^(?:to|into|from|in)$/.test(link)
    ? `${first} ${object} ${link} ${rest.join(' ')}`
    : `${verb} ${object}`;
}
