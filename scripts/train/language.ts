import { readLexicon, type Lexicon } from '../../src/core/language/lexicon.ts';
import { countMarks } from '../../src/core/language/parser.ts';
import { withoutQuotes } from '../../src/core/language/quotation-marks.ts';
import { joinSections } from '../../src/core/language/sections.ts';
import { createTagger, type Tagger } from '../../src/core/language/tagger.ts';
import { createColumns, describeWord } from '../../src/core/language/word-columns.ts';
import { readConllu, type GoldSentence } from './conllu.ts';
import { buildLexicon } from './lexicon.ts';
import { inNewsStyle } from './news-style.ts';
import { trainParser, type ParsedExample } from './parser.ts';
import { trainTagger } from './tagger.ts';

/** Parts of the treebank that are tagged in turn by a tagger that has not seen them. */
const folds = 4;
/** Sentences that follow each other go into one part. */
const run = 50;

/** Sentences of news that were written and annotated for Crosscheck; see its README. */
export const newsTreebank = 'scripts/train/treebank/news-train.conllu';

/**
 * GUM counts twice: it is half as large as the treebank of news, and the only one with real texts.
 *
 * @returns `models/language.bin`
 */
export function trainLanguage(corpora: string): Uint8Array {
  const read = readTreebank(`${corpora}/syntax/gum-train.conllu`);
  const treebank = [...read, ...read, ...inNewsStyle(read), ...readTreebank(newsTreebank)];
  const lexiconBytes = buildLexicon();
  const lexicon = readLexicon(lexiconBytes);
  const taggerBytes = trainTagger(treebank, lexicon);
  const tagger = createTagger(taggerBytes);
  const parser = trainParser(tagUnseen(treebank, tagger, lexicon));
  return joinSections({
    lexicon: lexiconBytes,
    tagger: taggerBytes,
    actions: parser.actions,
    relations: parser.relations,
  });
}

function readTreebank(file: string): readonly GoldSentence[] {
  return readConllu(file)
    .map(dropQuotes)
    .filter(({ words }) => words.length > 0);
}

/** Tagger and parser do not see quotation marks; what hangs on one hangs on the word above it. */
function dropQuotes(sentence: GoldSentence): GoldSentence {
  const { words } = sentence;
  const kept = withoutQuotes(words.map((word) => word.form));
  const numberOf = new Map(kept.map((at, i) => [at, i]));
  const headOf = (head: number): number => {
    if (head < 0) return -1;
    return numberOf.get(head) ?? headOf(words[head]!.head);
  };
  return {
    ...sentence,
    words: kept.map((at) => ({ ...words[at]!, head: headOf(words[at]!.head) })),
  };
}

/**
 * The treebank with tags as wrong as they will be in use: each part is tagged by what the others taught. A
 * sentence that was made from another lies in the part of that one.
 */
function tagUnseen(
  treebank: readonly GoldSentence[],
  tagger: Tagger,
  lexicon: Lexicon,
): ParsedExample[] {
  const first = new Map<string, number>();
  treebank.forEach(({ id }, i) => {
    if (!first.has(id)) first.set(id, i);
  });
  const foldOf = ({ id }: GoldSentence) => Math.floor(first.get(id)! / run) % folds;
  const examples: ParsedExample[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = treebank.filter((sentence) => foldOf(sentence) !== fold);
    const foldTagger = createTagger(trainTagger(others, lexicon, 4));
    for (const sentence of treebank.filter((candidate) => foldOf(candidate) === fold))
      examples.push(describeSentence(sentence, foldTagger, tagger, lexicon));
  }
  return examples;
}

function describeSentence(
  { words }: GoldSentence,
  by: Tagger,
  tagger: Tagger,
  lexicon: Lexicon,
): ParsedExample {
  const length = words.length;
  const columns = createColumns(length + 1);
  words.forEach((word, i) => describeWord(columns, i, word.form, lexicon));
  const tags = new Int32Array(length + 1);
  by.tag(columns, length, tags);
  for (let i = 0; i < length; i++) tags[i] = sameTag(by, tags[i]!, tagger);
  const marks = new Int32Array(length + 1);
  const isMark = Uint8Array.from(tagger.universal, (tag) => (tag === 'PUNCT' ? 1 : 0));
  countMarks(tags, length, isMark, marks);
  return {
    columns,
    tags,
    marks,
    heads: words.map(({ head }) => (head < 0 ? length : head)),
    relations: words.map(({ relation }) => relation),
  };
}

/** The number of a tag in another tagger, or of one with the same Penn tag. */
function sameTag(from: Tagger, tag: number, to: Tagger): number {
  const exact = to.penn.findIndex(
    (penn, i) => penn === from.penn[tag] && to.universal[i] === from.universal[tag],
  );
  return exact >= 0 ? exact : Math.max(0, to.penn.indexOf(from.penn[tag]!));
}
