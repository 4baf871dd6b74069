import { lieApart } from '../../entities/regions.ts';
import type { Fact } from './read-facts.ts';
import { areExclusive, kinshipOf } from './kinship.ts';
import { mayBeOne } from './same-name.ts';

/** Why two facts cannot both hold, in words; null where they can. */
export function exclude(a: Fact, b: Fact, knows: (name: string) => boolean): string | null {
  if (isKin(a) && isKin(b)) return kinApart(a, b, knows);
  if (AT.test(a.kind) && AT.test(b.kind) && placeKind(a) === placeKind(b))
    return isOfOne(a, b) && lieApart(a.value.text, b.value.text) ? apart(a, b) : null;
  if (a.kind === 'outside' && b.kind === 'belong')
    return isAmong(a.value, [b.value]) && isOfOne(a, b) ? apartByWords(a, b) : null;
  if (a.kind !== b.kind) return null;
  if (TURNED.test(a.kind)) return areTurned(a, b) ? apart(a, b) : null;
  return a.kind === 'make' ? makersApart(a, b, knows) : null;
}

const AT = /^(?:seat|lie|born|live)$/;
/** Of which the one cannot be what the other is of it. */
const TURNED = /^(?:own|buy|succeed)$/;

const isKin = ({ kind }: Fact) => kind === 'kin' || kind === 'kinOfThem';
/** A firm lies where it has its seat. */
const placeKind = ({ kind }: Fact) => (kind === 'seat' ? 'lie' : kind);

function apart(a: Fact, b: Fact): string {
  return `“${a.value.text}” and “${b.value.text}” cannot both hold`;
}

/** *told the paper*, *accused by the ministry*: whoever speaks to a body from outside does not belong to it. */
function apartByWords(a: Fact, b: Fact): string {
  return `“${a.word}” and “${b.word}” exclude each other`;
}

function isOfOne(a: Fact, b: Fact): boolean {
  return a.of.some((x) => b.of.some((y) => mayBeOne(x.text, y.text)));
}

function isAmong(
  name: { readonly text: string },
  names: readonly { readonly text: string }[],
): boolean {
  return names.some((other) => mayBeOne(name.text, other.text));
}

/** *A owns B*, *B owns A*. */
function areTurned(a: Fact, b: Fact): boolean {
  return isAmong(a.value, b.of) && isAmong(b.value, a.of) && !mayBeOne(a.value.text, b.value.text);
}

/** Two ties of two people, or two names for a relative of whom one has one only. */
function kinApart(a: Fact, b: Fact, knows: (name: string) => boolean): string | null {
  const isTurned = isAmong(a.value, b.of) && isAmong(b.value, a.of);
  const isSame = mayBeOne(a.value.text, b.value.text) && isOfOne(a, b);
  if (isTurned !== isSame && areExclusive(a.word, b.word, isTurned)) return apartByWords(a, b);
  if (isTurned || isSame || a.word !== b.word || !kinshipOf(a.word)?.single) return null;
  const isOne =
    isOfOne(a, b) || [a, b].some(({ kind, of }) => kind === 'kinOfThem' && of.length === 0);
  return isOne && !knows(b.value.text) ? apart(a, b) : null;
}

const CRAFTS: readonly RegExp[] = [
  /^(?:written|wrote|writer|author|authored|penned|co-written)$/,
  /^direct/,
  /^compos/,
  /^(?:paint)/,
  /^invent/,
  /^discover/,
  /^(?:found|establish)/,
  /^creat/,
  /^(?:design|architect)/,
  /^(?:record|sung)/,
  /^sculpt/,
];

/** *written by Ana Roza*, *Pia Holm wrote it*: of one work, where neither text knows the maker of the other. */
function makersApart(a: Fact, b: Fact, knows: (name: string) => boolean): string | null {
  const craft = CRAFTS.find((words) => words.test(a.word));
  if (!craft?.test(b.word) || knows(b.value.text) || mayBeOne(a.value.text, b.value.text))
    return null;
  return isOfOne(a, b) ? apart(a, b) : null;
}
