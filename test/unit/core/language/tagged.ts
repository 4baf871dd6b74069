import type { Token, UniversalTag } from '../../../../src/core/language/sentence.ts';

/** Tokens from `word/TAG` or `word/TAG/lemma`; the Universal tag follows from the Penn tag. */
export function tagged(line: string): Token[] {
  let at = 0;
  return line.split(' ').map((item): Token => {
    const [text = '', tag = '', lemma = text.toLowerCase()] = item.split('/');
    const start = at;
    at += text.length + 1;
    return {
      start,
      end: start + text.length,
      text,
      lemma,
      tag,
      pos: universal(tag, lemma),
      head: -1,
      relation: 'dep',
    };
  });
}

function universal(tag: string, lemma: string): UniversalTag {
  if (tag === 'MD') return 'AUX';
  if (tag.startsWith('VB')) return ['be', 'have', 'do'].includes(lemma) ? 'AUX' : 'VERB';
  if (tag.startsWith('NNP')) return 'PROPN';
  if (tag.startsWith('NN')) return 'NOUN';
  if (tag.startsWith('PRP') || tag.startsWith('W') || tag === 'EX') return 'PRON';
  return tag === 'DT' ? 'DET' : tag.startsWith('JJ') ? 'ADJ' : tag === 'CD' ? 'NUM' : 'X';
}
