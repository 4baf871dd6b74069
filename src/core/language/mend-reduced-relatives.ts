import type { Names, Parsed } from './tree-work.ts';
import { tagNumber } from './tag-names.ts';
import { takesClause } from './clause-verbs.ts';
import { mayBeParticiple, verbOf } from './verb-forms.ts';

const NOUN = /^NN(?:S|PS?)?$/;
const OF_PHRASE = /^(?:NN(?:S|PS?)?|JJ|DT|CD|PRP\$|POS|HYPH)$/;
const FINITE = /^(?:VB[DZP]|MD)$/;
/** What stands behind a participle with nothing that it does to anybody. */
const BEHIND = /^(?:IN|TO|RB|RP)$/;
/** How many words may stand between the participle and the verb of the sentence. */
const REACH = 14;

/**
 * Mends a participle in an aside that was taken for the verb of the sentence: in *Oskar Holm, the commander suspended from
 * duty on Monday, was heard* nobody suspends; what the sentence tells stands behind the comma that closes the aside.
 */
export function createReducedRelativeMender(names: Names) {
  const { penn, relations } = names;
  const relation = (name: string) => relations.indexOf(name);
  const participle = tagNumber(names, 'VERB', 'VBN');

  return ({ words, tags, heads, labels }: Parsed): void => {
    const nameAt = (i: number) => (i < 0 || i >= words.length ? '' : penn[tags[i]!]!);

    /** The last word before the phrase that ends there. */
    function beforePhrase(end: number): number {
      let at = end;
      while (at >= 0 && OF_PHRASE.test(nameAt(at))) at--;
      return at;
    }

    /** The comma before the phrase that ends there, if it says who it is with whom the sentence begins; −1 if not. */
    function asideFrom(end: number): number {
      const before = beforePhrase(end);
      const isAside =
        words[before] === ',' && NOUN.test(nameAt(before - 1)) && beforePhrase(before - 1) < 0;
      return isAside ? before : -1;
    }

    /** The finite verb right behind the next comma, with no other before it; −1 for none. */
    function verbBehind(from: number): number {
      for (let i = from; i < Math.min(words.length - 1, from + REACH); i++) {
        if (words[i] === ',') return FINITE.test(nameAt(i + 1)) ? i + 1 : -1;
        if (FINITE.test(nameAt(i))) return -1;
      }
      return -1;
    }

    const isA = (i: number, test: RegExp) => test.test(relations[labels[i]!] ?? '');
    const hang = (word: number, head: number, name: string) => {
      heads[word] = head;
      labels[word] = relation(name);
    };

    for (let i = 3; i < words.length - 3; i++) {
      const word = words[i]!;
      const isEither = word.endsWith('ed') || (verbOf(word) !== undefined && mayBeParticiple(word));
      // *The truth, the senator said then, was that it failed*
      const isTold = takesClause(verbOf(word) ?? '');
      const isTaken =
        /^VB[DN]$/.test(nameAt(i)) && isEither && !isTold && BEHIND.test(nameAt(i + 1));
      const comma = isTaken && NOUN.test(nameAt(i - 1)) ? asideFrom(i - 1) : -1;
      const verb = comma < 0 ? -1 : verbBehind(i + 1);
      if (verb < 0) continue;
      const main = isA(verb, /^(?:aux|cop)/) && heads[verb]! > verb ? heads[verb]! : verb;
      const subject = words.findIndex(
        (_, at) => at < comma && (heads[at]! < 0 || heads[at]! >= comma),
      );
      if (subject < 0) return;
      const isPassive = words.some((_, at) => heads[at] === main && isA(at, /^aux:pass$/));
      for (let at = main + 1; at < words.length; at++) if (heads[at]! < main) heads[at] = main;
      tags[i] = participle;
      hang(main, -1, 'root');
      hang(subject, main, isPassive ? 'nsubj:pass' : 'nsubj');
      hang(i - 1, subject, 'appos');
      hang(i, i - 1, 'acl');
      return;
    }
  };
}
