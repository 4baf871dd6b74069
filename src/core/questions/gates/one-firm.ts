import { isCurrency } from '../../claims/units.ts';
import type { Span } from '../../text/span.ts';
import { silent, type Verdict } from '../comparison.ts';
import { readOnce } from '../read-once.ts';
import type { Told } from '../told.ts';

/** What a name must have of the share of the name that an article speaks of most, to be one that it is about. */
const MAIN = 0.5;

/** What every firm has of its own, whoever reports it. */
const RESULT = /^(?:profit|loss|revenue|sale|earning|net|income|turnover|share|stock|dividend)s?$/;

/**
 * Clears what is told of two sums of money, or of the rise and fall of profits and shares, of which nothing shows that they are of
 * one firm: *revenue rose 15 percent* is that of whom the article is about, where its sentence names nobody.
 */
export function ofOneFirm(a: Told, b: Told, slots: readonly [Span, Span] | null): Verdict {
  const isOfFirms = slots?.every(isMoney) || [a, b].every(isResult);
  if (!isOfFirms || areOfOne(a, b)) return silent;
  return { clears: 'nothing shows that both tell it of one thing' };
}

function isMoney(slot: Span): boolean {
  return 'unit' in slot && isCurrency(slot.unit as string | null);
}

function isResult({ parties }: Told): boolean {
  return parties.some(
    ({ role, head }) => /^(?:agent|patient|of)$/.test(role) && RESULT.test(head.split(' ').at(-1)!),
  );
}

/** Whether one of whom either claim may be is known to the other; of whom an article is about that names no firm is not known. */
function areOfOne(a: Told, b: Told): boolean {
  const [owners, others] = [ownersOf(a), ownersOf(b)];
  if (owners.length === 0 && others.length === 0) return true;
  const [names, more] = [owners.length ? owners : namesOf(a), others.length ? others : namesOf(b)];
  return names.some((name) => more.some((one) => areOne(name, one)));
}

/** *Harrow & Leith*, *Leith*. */
function areOne(name: string, other: string): boolean {
  return ` ${name} `.includes(` ${other} `) || ` ${other} `.includes(` ${name} `);
}

/** Those whom its sentence names, and those whom its article is about. */
const ownersOf = readOnce(({ ids, setting }: Told): readonly string[] => {
  const names = [...setting].filter(([id]) => !id.startsWith('LOC:'));
  const most = Math.max(...names.map(([, share]) => share));
  const main = names.filter(([, share]) => share >= MAIN * most).map(([id]) => id);
  return [...ids, ...main].flatMap(nameOf);
});

function namesOf({ setting }: Told): readonly string[] {
  return [...setting.keys()].flatMap(nameOf);
}

/** The name behind an id of the folder, without the article that alone may mean it; none for a country. */
function nameOf(id: string): readonly string[] {
  const name = /^[A-Za-z]+:=?([^@]+)/.exec(id)?.[1];
  return name === undefined ? [] : [name.toLowerCase()];
}
