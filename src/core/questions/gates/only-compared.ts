import data from '../../../../data/questions/counting.json' with { type: 'json' };
import type { Quantity } from '../../claims/claim.ts';
import type { Told } from '../told.ts';

/** *less than the hoped-for 6.4 million*, *fewer than in 2015, when it was 52*: a number of what was not so, or not then. */
export function isCompared({ claim: { sentence } }: Told, { start, end }: Quantity): boolean {
  const before = sentence.text.slice(0, start - sentence.start);
  if (MORE_THAN.test(sentence.text.slice(end - sentence.start))) return true;
  return (
    /\b(?:hoped[- ]for|expected|planned|predicted|forecast|targeted|previous|earlier|former|original)\s+(?:\p{L}+\s+)?$/iu.test(
      before,
    ) ||
    AS_A.test(before) ||
    /\b(?:than (?:in|that of|those of|the)|compared (?:with|to)|(?:up|down) from)\b[^;]{0,50}$/i.test(
      before,
    )
  );
}

/** *is as fake as a $20 phone*: of another thing, for a picture of it. */
const AS_A = /\bas \p{L}+ as an? $/iu;

/** *the number of infections climbed by 38*: how many more there are, and not how many; *grew 3 per cent* and *by 3 per cent* are one. */
export function isChange({ claim: { sentence } }: Told, { start, of }: Quantity): boolean {
  return !changes.has(of) && CHANGED_BY.test(sentence.text.slice(0, start - sentence.start));
}

/** Measures that are changes themselves. */
const changes: ReadonlySet<string> = new Set(data.changes);

const CHANGED_BY =
  /\b(?:rose|risen|rises?|rising|climb\w*|grew|grown?|growing|increas\w+|jump\w*|fell|fall\w*|dropp\w+|declin\w+|shrank|shrunk|up|down|higher|lower) by (?:\p{Ll}+ ){0,2}$/u;

/** *costs 150 crowns more than the old price*: by how much, and not how much. */
const MORE_THAN =
  /^(?: [\p{L}]+)? (?:more|less|fewer|higher|lower|cheaper|dearer) than (?!an?\b|in\b|last\b|\d|the (?:same|year|month|quarter|week|day|previous)\b)/u;
