import { tagNumber, type TagNames } from './tag-names.ts';
import { mayBeParticiple } from './verb-forms.ts';

/** What may stand between *have* and the participle. */
const BETWEEN = /^(?:not|n['’]t|never|also|now|already|since|again)$/;

/**
 * Mends *have* before a participle where it was taken for a part of the name, before the tree is built: *Leeds United have
 * sacked their coach*.
 */
export function createHelperMender(names: TagNames) {
  const { penn } = names;
  const tag = (pos: string, name: string) => tagNumber(names, pos, name);
  const [helper, participle] = [tag('AUX', 'VBP'), tag('VERB', 'VBN')];

  return function mendHelpers(words: readonly string[], tags: Int32Array): void {
    const nameAt = (i: number) => (i < 0 || i >= words.length ? '' : penn[tags[i]!]!);
    const isDone = (i: number) => /^VB[DN]$/.test(nameAt(i)) && mayBeParticiple(words[i]!);

    for (let i = 1; i < words.length; i++) {
      let next = i + 1;
      while (BETWEEN.test(words[next] ?? '')) next++;
      const isHave = words[i] === 'have' && /^NNP?$/.test(nameAt(i));
      if (!isHave || !isDone(next)) continue;
      tags[i] = helper;
      tags[next] = participle;
    }
  };
}
