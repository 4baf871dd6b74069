import data from '../../../../data/questions/parties.json' with { type: 'json' };
import { isCurrency } from '../../claims/units.ts';
import type { Span } from '../../text/span.ts';
import { wordSet } from '../../text/word-list.ts';
import { silent, type Verdict } from '../comparison.ts';
import { readOnce } from '../read-once.ts';
import type { Told } from '../told.ts';
import { isOf, SHARES } from './measured-anew.ts';
import { haveOneOwner } from './measured-thing.ts';

/** What a name must have of the share of the name that an article speaks of most, to be one that it is about. */
const MAIN = 0.5;

/** What every firm has of its own, whoever reports it. */
const results = wordSet(data.results);

/**
 * Clears what is told of two sums of money, or of the rise and fall of profits and shares, of which nothing shows that they are of
 * one firm: *revenue rose 15 percent* is that of whom the article is about, where its sentence names nobody.
 */
export function ofOneFirm(a: Told, b: Told, slots: readonly [Span, Span] | null): Verdict {
  if (isOfSector(a) || isOfSector(b))
    return { clears: 'one of the two tells of the shares of many firms' };
  const isOfFirms = slots?.every(isMoney) || [a, b].every(isResult);
  if (!isOfFirms || areOfOne(a, b) || isPriceOfOne(a, b)) return silent;
  return { clears: 'nothing shows that both tell it of one thing' };
}

/** *Bank shares fell 2 percent*: those of all banks, and not of the one that is told of elsewhere. */
function isOfSector(told: Told): boolean {
  if (!isOf(told, SHARES)) return false;
  return told.parties.some(
    ({ role, named, text }) =>
      role === 'of' && !named && !/^(?:the|its|their|his|her)\b/i.test(text),
  );
}

/** *Building the telescope cost $96 million*: what a thing cost, whoever paid, in articles that open in one place. */
function isPriceOfOne(a: Told, b: Told): boolean {
  if (a.claim.quantity?.of !== 'price' || !haveOneOwner(a, b)) return false;
  const [x, y] = [a, b].map(({ scene: { opening } }) => [...(opening[0]?.text.match(NAME) ?? [])]);
  return x!.some((name) => y!.includes(name));
}

/** A name that does not begin a sentence, and is no weekday. */
const NAME = /(?<=[\p{L},’'] )\p{Lu}\p{Ll}{3,}(?<!day)\b/gu;

function isMoney(slot: Span): boolean {
  return 'unit' in slot && isCurrency(slot.unit as string | null);
}

function isResult({ parties }: Told): boolean {
  return parties.some(
    ({ role, head, modifiers }) =>
      /^(?:agent|patient|of)$/.test(role) &&
      isResultOf(head.split(' ').at(-1)!) &&
      !modifiers.some((word) => OF_LAND.test(word)),
  );
}

/** *forest loss*: what a country or somebody loses, and no firm. */
const OF_LAND =
  /^(?:forest|tree|habitat|species|soil|crop|land|weight|blood|bone|hearing|memory|sight)$/;

function isResultOf(word: string): boolean {
  return results.has(word) || results.has(word.replace(/s$/, ''));
}

/** Whether one of whom either claim may be is known to the other; of whom an article is about that names no firm is not known. */
function areOfOne(a: Told, b: Told): boolean {
  const [owners, others] = [ownersOf(a), ownersOf(b)];
  if (owners.names.size === 0 && others.names.size === 0) return true;
  const [x, y] = [owners.names.size ? owners : allIn(a), others.names.size ? others : allIn(b)];
  return (
    [...x.names].some((name) => y.parts.has(name)) || [...y.names].some((name) => x.parts.has(name))
  );
}

/** Names, and all runs of words in them: *Harrow & Leith* may be called *Leith*. */
interface Names {
  readonly names: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

/** Those whom its sentence names, and those whom its article is about. */
const ownersOf = readOnce(({ ids, setting }: Told): Names => {
  const names = [...setting].filter(([id]) => !/^(?:@|LOC:)/.test(id));
  const most = names.reduce((share, [, own]) => Math.max(share, own), 0);
  const main = names.filter(([, share]) => share >= MAIN * most).map(([id]) => id);
  return readNames([...ids, ...main]);
});

const allIn = readOnce(({ setting }: Told): Names => readNames([...setting.keys()]));

function readNames(ids: readonly string[]): Names {
  const names = new Set(ids.flatMap(nameOf));
  const parts = [...names].flatMap((name) => {
    const words = name.split(' ').slice(0, LONGEST);
    return words.flatMap((_, i) =>
      words.slice(i).map((__, k) => words.slice(i, i + k + 1).join(' ')),
    );
  });
  return { names, parts: new Set(parts) };
}

/** Beyond so many words nobody is called by a part of his name. */
const LONGEST = 12;

/** The name behind an id of the folder, without the article that alone may mean it; none for a country. */
function nameOf(id: string): readonly string[] {
  const name = /^[A-Za-z]+:=?([^@]+)/.exec(id)?.[1];
  return name === undefined ? [] : [name.toLowerCase()];
}
