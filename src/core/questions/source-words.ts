import type { CopyWord } from './edited-copy.ts';
import type { Told } from './told.ts';

/** A sentence whose words are compared with those of a copy. */
type Copy = Pick<Told, 'words'> & {
  readonly claim: { readonly sentence: { readonly text: string } };
};

/**
 * The words of two copies without those that only name who said it, where one of the two alone names somebody: *…, she
 * said*, *Police said …*. Of two that name others, each says so.
 */
export function besideSources(
  a: Copy,
  b: Copy,
): readonly [readonly CopyWord[], readonly CopyWord[]] {
  let [x, y] = [a.words, b.words];
  if (x.at(-1)?.lower !== y.at(-1)?.lower) {
    const [p, q] = [tailOf(a), tailOf(b)];
    if (isNamedByOne(p, q))
      [x, y] = [x.slice(0, x.length - p.length), y.slice(0, y.length - q.length)];
  }
  if (x[0]?.lower !== y[0]?.lower) {
    const [p, q] = [headOf(a), headOf(b)];
    if (isNamedByOne(p, q)) [x, y] = [x.slice(p.length), y.slice(q.length)];
  }
  return [x, y];
}

/** Whether one names nobody, or the same in fewer words: *Maldre wrote*, *Maldre wrote in his blog*. */
function isNamedByOne(p: readonly CopyWord[], q: readonly CopyWord[]): boolean {
  const [short, long] = p.length < q.length ? [p, q] : [q, p];
  return short.every(({ lower }, i) => lower === long[i]!.lower);
}

/** *…,” Ana Roza said on Monday.*: behind the last comma or closing mark. */
const TAIL = /[,?!]['"”’]{0,2}\s{1,2}([^\s,;:?!"“”][^,;:?!"“”]{3,80})["”’']{0,2}$/u;
/** *Police said on Monday that …* */
const HEAD =
  /^(?:[\p{L}.'’-]+ ){1,6}(?:said|says|added)(?: (?:on )?\p{Lu}\p{Ll}{2,5}day)?(?: that\b)?[,:]?(?= ?["“'‘]?[\p{L}\p{N}])/u;
const SAYS = /^(?:said|says|added|adds|wrote|writes|told|tells|explained|explains|noted|tweeted)$/;
/** Words by which such a stretch tells more than who said it. */
const MORE =
  /^(?:and|but|or|who|which|as|when|while|if|because|although|that|what|how|not|no|nothing|never|little|so|it)$/;

function tailOf({ words, claim }: Copy): readonly CopyWord[] {
  const found = TAIL.exec(claim.sentence.text);
  if (!found) return [];
  const from = found.index + found[0].indexOf(found[1]!);
  return ifSource(words.filter(({ start }) => start >= from));
}

function headOf({ words, claim }: Copy): readonly CopyWord[] {
  const found = HEAD.exec(claim.sentence.text);
  if (!found) return [];
  const head = words.filter(({ end }) => end <= found[0].length);
  return ifSource(head.at(-1)?.lower === 'that' ? head.slice(0, -1) : head).length > 0 ? head : [];
}

function ifSource(words: readonly CopyWord[]): readonly CopyWord[] {
  const says = words.findIndex(({ lower }) => SAYS.test(lower));
  const isSource = says >= 0 && says <= 6 && !words.some(({ lower }) => MORE.test(lower));
  return isSource ? words : [];
}
