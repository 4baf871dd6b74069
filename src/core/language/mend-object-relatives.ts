import data from '../../../data/language/content-nouns.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';
import { addresses } from './clause-verbs.ts';
import type { Names, Parsed } from './tree-work.ts';
import { tagNumber } from './tag-names.ts';

const contentNouns = wordSet(`${data.nouns} ${data.more}`);
/** How many words before the noun *such* and *so* still speak of it. */
const NEAR = 4;

/**
 * Mends a relative clause that was taken for what is said or for a reason: in *Residents left the houses that the flood ruined* the
 * flood ruined the houses. That holds where *that* follows the object of a verb with nobody who is told, the noun is none that
 * has a content, and the verb behind has a subject of its own and no object.
 */
export function createObjectRelativeMender(names: Names) {
  const { penn, relations } = names;
  const relation = (name: string) => relations.indexOf(name);
  const [object, relative] = [relation('obj'), relation('acl:relcl')];
  const pronoun = tagNumber(names, 'PRON', 'WDT');

  return ({ words, tags, heads, labels }: Parsed, lemmaOf: (at: number) => string): void => {
    const tagAt = (i: number) => penn[tags[i]!] ?? '';
    const isA = (i: number, test: RegExp) => test.test(relations[labels[i]!] ?? '');
    const has = (head: number, test: RegExp, from = 0) =>
      words.some((_, i) => i >= from && heads[i] === head && isA(i, test));

    function isObject(noun: number): boolean {
      if (!/^NNS?$/.test(tagAt(noun)) || labels[noun] !== object) return false;
      const verb = heads[noun]!;
      if (verb < 0 || verb > noun || contentNouns.has(lemmaOf(noun))) return false;
      const before = words.slice(Math.max(0, noun - NEAR), noun);
      return !addresses(lemmaOf(verb)) && !before.some((word) => /^(?:so|such)$/i.test(word));
    }

    /** Whether a verb tells what somebody did to what stands before *that*: actively, to nothing else. */
    function lacksObject(verb: number, that: number): boolean {
      const isFinite = /^VB[DZP]$/.test(tagAt(verb)) || has(verb, /^aux$/, that);
      const isOther = has(verb, /^(?:obj|iobj|ccomp|xcomp|cop|aux:pass|nsubj:pass)$/, that + 1);
      return isFinite && !isOther && has(verb, /^nsubj$/, that + 1);
    }

    for (let that = 2; that < words.length - 2; that++) {
      if (words[that] !== 'that' || !isObject(that - 1)) continue;
      const verb = heads[that]!;
      if (verb < that + 2 || labels[verb] === relative || !lacksObject(verb, that)) continue;
      [heads[verb], labels[verb]] = [that - 1, relative];
      [tags[that], labels[that]] = [pronoun, object];
    }
  };
}
