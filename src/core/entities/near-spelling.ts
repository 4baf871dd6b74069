/**
 * Whether two words differ as slips and transliterations do: one vowel inside for another (*Jong*, *Jung*),
 * a letter doubled or not, two neighbours swapped. Never the first letter, which no slip changes, and
 * never the last, which tells Mario from Maria.
 */
export function isNearSpelling(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  if (Math.min(a.length, b.length) < 4) return false;
  let from = 1;
  while (from < a.length && a[from] === b[from]) from++;
  let back = 1;
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back++;
  const left = a.slice(from, a.length - back);
  const right = b.slice(from, b.length - back);
  if (left.length === 1 && right.length === 1) return isVowel(left) && isVowel(right);
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0];
  const [extra, none] = left.length > right.length ? [left, right] : [right, left];
  return (
    none === '' &&
    extra.length === 1 &&
    (extra === a[from - 1] || (isVowel(extra) && Math.max(a.length, b.length) > 5))
  );
}

function isVowel(letter: string): boolean {
  return /^[aeiouy]$/.test(letter);
}
