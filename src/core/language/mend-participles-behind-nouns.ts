import { takesClause } from './clause-verbs.ts';
import type { Names, Parsed } from './tree-work.ts';
import { tagNumber } from './tag-names.ts';
import { mayBeParticiple, verbOf } from './verb-forms.ts';

const NOUN = /^NN(?:S|PS?)?$/;
/** What stands between such a participle and the verb of the sentence: phrases behind prepositions. */
const BETWEEN = /^(?:IN|TO|NN(?:S|PS?)?|JJ|DT|CD|PRP\$|POS|HYPH)$/;
const HELPER = /^(?:has|have|had|was|were|is|are|will|would)$/i;

/**
 * Mends a participle behind a noun that was taken for the verb, where the verb itself stands behind with a helper and no
 * subject: in *The engineers kidnapped in May have not been released* the engineers kidnapped nobody.
 */
export function createBehindNounMender(names: Names) {
  const { penn, relations } = names;
  const relation = (name: string) => relations.indexOf(name);
  const participle = tagNumber(names, 'VERB', 'VBN');

  return ({ words, tags, heads, labels }: Parsed): void => {
    const tagAt = (i: number) => penn[tags[i]!] ?? '';
    const isA = (i: number, test: RegExp) => test.test(relations[labels[i]!] ?? '');
    const childOf = (head: number, test: RegExp) =>
      words.findIndex((_, i) => heads[i] === head && isA(i, test));

    function isUnder(word: number, top: number): boolean {
      for (let at = word; at >= 0; at = heads[at]!) if (at === top) return true;
      return false;
    }

    /** The helper behind the phrases that follow; −1 for none. */
    function helperBehind(from: number): number {
      let at = from;
      while (at < words.length && BETWEEN.test(tagAt(at))) at++;
      return at > from && HELPER.test(words[at] ?? '') ? at : -1;
    }

    for (let i = 1; i < words.length - 2; i++) {
      const word = words[i]!;
      if (!/^VB[DN]$/.test(tagAt(i)) || !NOUN.test(tagAt(i - 1)) || tagAt(i + 1) !== 'IN') continue;
      const isParticiple = word.endsWith('ed') || mayBeParticiple(word);
      if (!isParticiple || takesClause(verbOf(word) ?? '')) continue;
      const subject = childOf(i, /^nsubj/);
      const helper = subject < 0 ? -1 : helperBehind(i + 1);
      if (helper < 0) continue;
      const main = isA(helper, /^(?:aux|cop)/) && heads[helper]! > helper ? heads[helper]! : helper;
      if (childOf(main, /^nsubj/) >= 0) continue;
      const isPassive = childOf(main, /^aux:pass$/) >= 0;
      if (!isUnder(i, main)) [heads[main], labels[main]] = [heads[i]!, labels[i]!];
      for (let at = main + 1; at < words.length; at++) if (heads[at] === i) heads[at] = main;
      tags[i] = participle;
      [heads[i], labels[i]] = [i - 1, relation('acl')];
      [heads[subject], labels[subject]] = [main, relation(isPassive ? 'nsubj:pass' : 'nsubj')];
      return;
    }
  };
}
