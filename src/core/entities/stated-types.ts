import kinds from '../../../data/entities/kinds.json' with { type: 'json' };
import type { Sentence, Token } from '../language/sentence.ts';
import type { EntityType } from './mention.ts';

const places: ReadonlySet<string> = new Set(kinds.places);
const ofPlaces: ReadonlySet<string> = new Set([...kinds.places, ...kinds.ofPlaces]);
const had: ReadonlySet<string> = new Set(kinds.hadByPlaces);
const bodies: ReadonlySet<string> = new Set(kinds.bodies);
const bodiesBefore: ReadonlySet<string> = new Set(kinds.bodiesBefore);
const vessels: ReadonlySet<string> = new Set(kinds.vessels);

/**
 * The type of a name that the words around it state: *the island of Sant Oriel*, *Sant Oriel, a fishing town*,
 * *Blue Strait, the ferry operator*, *the ferry Anna Maria*. Null where they say nothing, as mostly.
 *
 * @param from The first token of the name.
 * @param to The token after its last.
 */
export function statedType({ tokens }: Sentence, from: number, to: number): EntityType | null {
  if (followsPlace(tokens, from) || hasParts(tokens, to)) return 'LOC';
  const kind = kindBefore(tokens, from, to);
  if (kind !== null) return kind;
  const noun = appositionHead(tokens, to);
  if (noun === null) return null;
  return places.has(noun) ? 'LOC' : bodies.has(noun) ? 'ORG' : vessels.has(noun) ? 'MISC' : null;
}

/** *the town of X*, *off the coast of X*, *the mayor of X*. */
function followsPlace(tokens: readonly Token[], from: number): boolean {
  const noun = tokens[from - 2];
  return (
    tokens[from - 1]?.text === 'of' &&
    noun !== undefined &&
    /^(?:NOUN|ADV)$/.test(noun.pos) &&
    ofPlaces.has(noun.lemma)
  );
}

/** *the cargo ship X*: vessels are called after people and towns; *the airline X*, *car maker X*. */
function kindBefore(tokens: readonly Token[], from: number, to: number): EntityType | null {
  const noun = tokens[from - 1];
  if (noun?.pos !== 'NOUN') return null;
  if (vessels.has(noun.text)) return 'MISC';
  // *the company Anna Berg founded*: a name of two words may be that of somebody.
  if (to > from + 1) return null;
  const both = `${tokens[from - 2]?.text ?? ''} ${noun.text}`;
  return bodiesBefore.has(noun.text) || bodiesBefore.has(both) ? 'ORG' : null;
}

/** *X's capital*, *X's mayor*, *X's hospitals*, *X's central bank*. */
function hasParts(tokens: readonly Token[], to: number): boolean {
  if (!/^['’]s?$/.test(tokens[to]?.text ?? '')) return false;
  let last = to + 1;
  while (last < to + LONGEST && tokens[last + 1]?.pos === 'NOUN') last++;
  const noun = tokens[last];
  if (noun?.pos !== 'NOUN') return false;
  if (last === to + 1 && ofPlaces.has(noun.lemma)) return true;
  return had.has(noun.text) || had.has(`${tokens[last - 1]!.text} ${noun.text}`);
}

/** How many words behind *X's* are looked at. */
const LONGEST = 4;

/** The noun of *, a small fishing town* right behind a name, in small letters; null without one. */
function appositionHead(tokens: readonly Token[], to: number): string | null {
  if (tokens[to]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[to + 1]?.text ?? '')) return null;
  let at = to + 2;
  while (at < to + 9 && isModifier(tokens[at])) at++;
  // *an armed group based in the north*
  while (at > to + 3 && /^(?:JJ|VBN)$/.test(tokens[at - 1]!.tag)) at--;
  const last = tokens[at - 1]!;
  // "Brandt, the company's lawyer" tells of the lawyer.
  return last.pos === 'NOUN' && !/^['’]/.test(tokens[at]?.text ?? '') ? last.lemma : null;
}

/** A word that may stand before a noun, or be it; the hyphen of *state-run* too. */
function isModifier(token: Token | undefined): boolean {
  return (
    token !== undefined && (/^(?:ADJ|NOUN|ADV|NUM|VERB)$/.test(token.pos) || token.text === '-')
  );
}
