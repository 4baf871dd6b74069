import { tagNumber, type TagNames } from './tag-names.ts';
import { mayBeParticiple } from './verb-forms.ts';

const BE = /^(?:is|are|was|were|be|been)$/;
/** What may stand between *have* and the participle. */
const BETWEEN = /^(?:not|n['’]t|never|also|now|already|since|again)$/;

/**
 * Mends what stands before a participle and was taken for another word, before the tree is built: *Leeds United have sacked
 * their coach*, where *have* is no part of the name, and *The tax was last raised in 2012*, where nothing is the last.
 */
export function createHelperMender(names: TagNames) {
  const { penn } = names;
  const tag = (pos: string, name: string) => tagNumber(names, pos, name);
  const [helper, participle, adverb] = [tag('AUX', 'VBP'), tag('VERB', 'VBN'), tag('ADV', 'RB')];

  return function mendHelpers(words: readonly string[], tags: Int32Array): void {
    const nameAt = (i: number) => (i < 0 || i >= words.length ? '' : penn[tags[i]!]!);
    const isDone = (i: number) => /^VB[DN]$/.test(nameAt(i)) && mayBeParticiple(words[i]!);

    for (let i = 1; i < words.length; i++) {
      let next = i + 1;
      while (BETWEEN.test(words[next] ?? '')) next++;
      const isHave = words[i] === 'have' && /^NNP?$/.test(nameAt(i));
      const isLast = words[i] === 'last' && nameAt(i) === 'JJ' && BE.test(words[i - 1]!);
      if ((!isHave && !isLast) || !isDone(isLast ? i + 1 : next)) continue;
      tags[i] = isHave ? helper : adverb;
      tags[isLast ? i + 1 : next] = participle;
    }
  };
}
