import { joinSections } from '../../src/core/language/sections.ts';
import { readLexicon } from '../../src/core/language/lexicon.ts';
import { readConllu } from './conllu.ts';
import { buildLexicon } from './lexicon.ts';
import { trainTagger } from './tagger.ts';

/** @returns `models/language.bin` */
export function trainLanguage(corpora: string): Uint8Array {
  const treebank = readConllu(`${corpora}/syntax/gum-train.conllu`);
  const lexicon = buildLexicon();
  return joinSections({ lexicon, tagger: trainTagger(treebank, readLexicon(lexicon)) });
}
