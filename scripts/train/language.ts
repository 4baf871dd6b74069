import { joinSections } from '../../src/core/language/sections.ts';
import { readConllu } from './conllu.ts';
import { trainTagger } from './tagger.ts';

/** @returns `models/language.bin` */
export function trainLanguage(corpora: string): Uint8Array {
  const treebank = readConllu(`${corpora}/syntax/gum-train.conllu`);
  return joinSections({ tagger: trainTagger(treebank) });
}
