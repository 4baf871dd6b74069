import { partOfSpeech } from './lexicon.ts';
import { tagNumber, type TagNames } from './tag-names.ts';
import { verbOf } from './verb-forms.ts';

const SEEM = /^(?:seem|seems|seemed|seeming)$/i;
const PARTICLE = /^(?:up|down|off|out|aside|apart|over)$/;

/**
 * Mends tags that the form of a word rules out, before the tree is built: *proof* is no participle (*it has proof*), *glad* no number,
 * *calm* behind *seemed* no thing, and *the setting up of a fund* nothing that is being done to it. *With 83 per cent counted,* and
 * *Piers Hallam* begin a sentence with neither a past nor several piers; behind *will no longer* stands no present.
 */
export function createWordFormMender(names: TagNames) {
  const { penn } = names;
  const tag = (pos: string, name: string) => tagNumber(names, pos, name);
  const [noun, name, adjective] = [tag('NOUN', 'NN'), tag('PROPN', 'NNP'), tag('ADJ', 'JJ')];
  const [participle, base] = [tag('VERB', 'VBN'), tag('VERB', 'VB')];

  return (words: readonly string[], tags: Int32Array, senses: Int32Array): void => {
    const nameAt = (i: number) => penn[tags[i] ?? -1] ?? '';
    const hasSense = (i: number, sense: number) => (senses[i]! & sense) !== 0;

    /** *has proof that*: no participle ends like that, unless it is an irregular one. */
    function isNoParticiple(i: number): boolean {
      const word = words[i]!;
      if (nameAt(i) !== 'VBN' || !/^\p{Ll}{4,}$/u.test(word)) return false;
      return (
        !/(?:ed|en|n|t)$/.test(word) &&
        verbOf(word) === undefined &&
        hasSense(i, partOfSpeech.noun) &&
        /^(?:has|have|had)$/i.test(words[i - 1] ?? '')
      );
    }

    /** *With 83 per cent of the votes counted, she led*: no finite verb stands between *With* and the comma. */
    function isOfOpening(i: number): boolean {
      if (nameAt(i) !== 'VBD' || words[i + 1] !== ',' || !/^with$/i.test(words[0]!)) return false;
      return !words
        .slice(1, i)
        .some((word, at) => word === ',' || /^(?:VB|MD|W)/.test(nameAt(at + 1)));
    }

    /** *will no longer arrest anybody*: behind a modal verb stands no present. */
    function isBehindModal(i: number): boolean {
      let at = i - 1;
      while (/^RBR?$/.test(nameAt(at))) at--;
      return nameAt(i) === 'VBP' && at < i - 1 && nameAt(at) === 'MD';
    }

    for (let i = 0; i < words.length - 1; i++) {
      const word = words[i]!;
      const isNoNumber =
        nameAt(i) === 'CD' && /^\p{Ll}{3,}$/u.test(word) && words[i + 1] === 'that';
      const isFelt = nameAt(i) === 'NN' && SEEM.test(words[i - 1] ?? '');
      const isDoing =
        nameAt(i) === 'VBG' &&
        /^the$/i.test(words[i - 1] ?? '') &&
        PARTICLE.test(words[i + 1]!) &&
        words[i + 2] === 'of';
      const isFirstName =
        i === 0 && nameAt(0) === 'NNS' && nameAt(1) === 'NNP' && /^(?:VBD|VBZ|MD)$/.test(nameAt(2));
      // *between Rosk and Ebbing*
      const isSecondName =
        /^\p{Lu}\p{Ll}/u.test(word) &&
        nameAt(i).startsWith('VB') &&
        nameAt(i - 1) === 'CC' &&
        nameAt(i - 2) === 'NNP';
      if (isNoParticiple(i) || isDoing) tags[i] = noun;
      else if (isFirstName || isSecondName) tags[i] = name;
      else if ((isNoNumber || isFelt) && hasSense(i, partOfSpeech.adjective)) tags[i] = adjective;
      else if (isOfOpening(i)) tags[i] = participle;
      else if (isBehindModal(i)) tags[i] = base;
    }
  };
}
