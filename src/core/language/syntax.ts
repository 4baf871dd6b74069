import { takesClause } from './clause-verbs.ts';
import { partOfSpeech, readLexicon } from './lexicon.ts';
import { createMainVerbMender } from './main-verb.ts';
import { createBareSubjectMender } from './mend-bare-subjects.ts';
import { createBeforeThatMender } from './mend-before-that.ts';
import { createClosedClassMender } from './mend-closed-classes.ts';
import { createCompoundMender } from './mend-compounds.ts';
import { createConjunctionMender } from './mend-conjunctions.ts';
import { createDescribedNounMender } from './mend-described-nouns.ts';
import { createFlatPrepositionMender } from './mend-flat-prepositions.ts';
import { createHavingMender } from './mend-having.ts';
import { createHelperMender } from './mend-helpers.ts';
import { createNameMender } from './mend-names.ts';
import { createMissingVerbMender } from './mend-missing-verbs.ts';
import { createNounMender } from './mend-nouns-and-verbs.ts';
import { createOpeningParticipleMender } from './mend-opening-participles.ts';
import { createOrderMender } from './mend-orders.ts';
import { createParticleMender } from './mend-particles.ts';
import { createPastMender } from './mend-pasts.ts';
import { createBehindNounMender } from './mend-participles-behind-nouns.ts';
import { createReducedRelativeMender } from './mend-reduced-relatives.ts';
import { createSubjectMender } from './mend-subjects.ts';
import { createTagMender } from './mend-tags.ts';
import { createTreeMender } from './mend-tree.ts';
import { countMarks, createParser } from './parser.ts';
import { readSections } from './sections.ts';
import type { Token } from './sentence.ts';
import { attachQuotes, withoutQuotes } from './quotation-marks.ts';
import { tagNumber } from './tag-names.ts';
import { createTagger } from './tagger.ts';
import { copyWord, createColumns } from './word-columns.ts';
import { createWordTable } from './word-table.ts';

/** The most words of a sentence; longer ones are cut: nobody writes them, and memory stays bounded. */
export const longestSentence = 400;

/** How many spellings are remembered: as many as some hundred articles have. */
const rememberedWords = 30_000;

/** Relations of a noun. */
const OF_NOUN = /^(?:obj|iobj|nsubj|obl|nmod)(?::|$)/;

/** Relations of a word inside the phrase of a noun; none hangs on a verb. */
const OF_PHRASE = /^(?:det|amod|nummod|nmod:poss|case)(?::|$)/;

/** Tags, lemmas and the tree of one sentence. */
export interface Syntax {
  /**
   * @param bounds Starts and ends in turn of at most `longestSentence` words in `text`.
   */
  read(text: string, bounds: readonly number[]): Token[];
}

/**
 * Sets up tagger, parser and lexicon.
 *
 * @param weights As in `models/language.bin`.
 * @throws If the weights are cut short or lack a part.
 */
export function createSyntax(weights: Uint8Array): Syntax {
  const sections = readSections(weights);
  const section = (name: string): Uint8Array => {
    const bytes = sections[name];
    if (!bytes) throw new Error(`the weights lack the part "${name}"`);
    return bytes;
  };
  const table = createWordTable(readLexicon(section('lexicon')), rememberedWords);
  const tagger = createTagger(section('tagger'));
  const parser = createParser(section('actions'), section('relations'), longestSentence);
  const mendTags = createTagMender(tagger);
  const mendClosedClasses = createClosedClassMender(tagger);
  const mendConjunctions = createConjunctionMender(tagger);
  const mendPasts = createPastMender(tagger);
  const mendNouns = createNounMender(tagger);
  const mendCompounds = createCompoundMender(tagger);
  const mendHelpers = createHelperMender(tagger);
  const mendParticles = createParticleMender(tagger);
  const mendSubjects = createSubjectMender(tagger);
  const mendOrders = createOrderMender(tagger);
  const mendMissingVerbs = createMissingVerbMender(tagger);
  const names = { ...tagger, relations: parser.relations };
  const mendMainVerb = createMainVerbMender(names);
  const mendTree = createTreeMender(longestSentence);
  const mendHaving = createHavingMender(names);
  const mendReducedRelatives = createReducedRelativeMender(names);
  const mendBehindNouns = createBehindNounMender(names);
  const mendNames = createNameMender(names);
  const mendFlatPrepositions = createFlatPrepositionMender(names);
  const mendBeforeThat = createBeforeThatMender(names);
  const mendBareSubjects = createBareSubjectMender(names);
  const mendOpeningParticiples = createOpeningParticipleMender(names);
  const mendDescribedNouns = createDescribedNounMender(names);
  const isMark = Uint8Array.from(tagger.universal, (tag) => (tag === 'PUNCT' ? 1 : 0));
  const columns = createColumns(longestSentence + 1);
  const column = () => new Int32Array(longestSentence + 1);
  const tags = column();
  const marks = column();
  const heads = column();
  const labels = column();

  const tagOf = (pos: string, name: string) => tagNumber(tagger, pos, name);
  const verbTags = new Map([
    [tagOf('NOUN', 'NNS'), { tag: tagOf('VERB', 'VBZ'), senses: partOfSpeech.verb << 4 }],
    [tagOf('NOUN', 'NN'), { tag: tagOf('VERB', 'VBP'), senses: partOfSpeech.verb }],
  ]);
  const [thirdPerson, auxiliary] = [tagOf('VERB', 'VBZ'), tagOf('AUX', 'VBP')];
  const [adjective, determiner, noun] = [
    tagOf('ADJ', 'JJ'),
    tagOf('DET', 'DT'),
    tagOf('NOUN', 'NN'),
  ];
  const isBeforeNoun = Uint8Array.from(tagger.penn, (tag) => (/^(?:DT|PRP\$)$/.test(tag) ? 1 : 0));
  const isOfNoun = parser.relations.map((relation) => OF_NOUN.test(relation));
  const isPartOfNoun = parser.relations.map((relation) => OF_PHRASE.test(relation));
  const isSubjectLabel = parser.relations.map((relation) => /^nsubj/.test(relation));
  const isPast = (i: number) => tagger.penn[tags[i]!] === 'VBD';
  const compound = parser.relations.indexOf('compound');
  const subject = parser.relations.indexOf('nsubj');
  const content = parser.relations.indexOf('ccomp');
  const object = parser.relations.indexOf('obj');
  const conjunct = parser.relations.indexOf('conj');
  const conjunction = parser.relations.indexOf('cc');
  const copula = parser.relations.indexOf('cop');

  /** *won the final*: an adjective behind an article that the tree gives the part of a noun, if the dictionary has such a noun. */
  function retagAdjectives(length: number): void {
    for (let i = 1; i < length; i++) {
      const isNoun = isOfNoun[labels[i]!] && (columns.senses[i]! & partOfSpeech.noun) !== 0;
      if (isNoun && tags[i] === adjective && tags[i - 1] === determiner) tags[i] = noun;
    }
  }

  /** The tree has the last word: a noun with a subject or as content of *said*, but without *be*, is a verb, if the dictionary has such a verb. */
  function retagVerbs(words: readonly string[], length: number): void {
    for (let i = 0; i < length; i++) {
      // A word with a subject before it, or the head of what is said.
      const head = labels[i] === content ? i : labels[i] === subject ? heads[i]! : -1;
      if (head < i) continue;
      const verb = verbTags.get(tags[head]!);
      if (verb === undefined || (columns.senses[head]! & verb.senses) === 0) continue;
      // *in the wake of it*: behind an article stands the noun.
      if (head > 0 && isBeforeNoun[tags[head - 1]!] === 1) continue;
      // *drone strikes are feared*: nor before a form that only several have, but *the laws, which he says are strict*.
      const isBeforePlural = verb.tag === thirdPerson && tags[head + 1] === auxiliary;
      if (isBeforePlural && !takesClause(words[head]!.replace(/s$/, ''))) continue;
      if (isNounAt(words, head, head === i ? -1 : i, length)) continue;
      tags[head] = verb.tag;
      // What was joined to the noun without *and* is the object of the verb: "measures 900 miles".
      for (let j = head + 1; j < length; j++)
        if (heads[j] === head && labels[j] === conjunct && !isJoined(j, length)) labels[j] = object;
    }
  }

  /**
   * Whether a word is a noun for all that: it has *be*, or an article or an adjective right before it (*he has serious concerns*), or it
   * is itself the subject of a past behind it (*the appeals court in Lyon ruled*).
   *
   * @param own The place of what was taken for its subject; −1 for none.
   */
  function isNounAt(words: readonly string[], at: number, own: number, length: number): boolean {
    for (let j = 0; j < length; j++) if (heads[j] === at && labels[j] === copula) return true;
    let first = at - 1;
    while (first > own && heads[first] === at && labels[first] === compound) first--;
    // *Britain and France support it*, *many Danes feel it*: what is taken for a part of the noun may be the subject.
    const isSure = first === at - 1 || tags[at - 1] === noun;
    if (isSure && first > own && heads[first] === at && isPartOfNoun[labels[first]!]) return true;
    const above = heads[at]!;
    if (!isSubjectLabel[labels[at]!]! || above < at || own !== at - 1 || !isPast(above))
      return false;
    return !words.slice(at, above).includes(',');
  }

  function isJoined(i: number, length: number): boolean {
    for (let j = 0; j < length; j++) if (heads[j] === i && labels[j] === conjunction) return true;
    return false;
  }

  return {
    read(text, bounds) {
      const all: string[] = [];
      for (let i = 0; i < bounds.length; i += 2) all.push(text.slice(bounds[i], bounds[i + 1]));
      const kept = withoutQuotes(all);
      const length = kept.length;
      // Copied one by one: a table that is full starts afresh, and a line of it may be given to another word.
      const words = kept.map((at, i) => {
        const known = table.lookUp(all[at]!);
        copyWord(columns, i, table.columns, known.line);
        return known;
      });
      const spelled = words.map(({ text }) => text);
      tagger.tag(columns, length, tags);
      mendPasts(spelled, tags, columns.senses);
      mendNouns(spelled, tags, columns.senses);
      mendCompounds(spelled, tags);
      mendHelpers(spelled, tags);
      mendParticles(spelled, tags);
      mendClosedClasses(spelled, tags);
      mendConjunctions(spelled, tags, columns.senses);
      mendTags(spelled, tags, columns.senses);
      mendSubjects(spelled, tags, columns.senses);
      mendOrders(spelled, tags, columns.senses);
      mendMissingVerbs(spelled, tags, columns.senses);
      countMarks(tags, length, isMark, marks);
      parser.parse(columns, tags, marks, length, heads, labels);
      const parsed = { words: spelled, tags, heads, labels };
      mendTree(parsed, [mendHaving]);
      retagVerbs(spelled, length);
      retagAdjectives(length);
      const lemmaOf = (i: number) => table.lemma(words[i]!, tagger.penn[tags[i]!]!);
      mendTree(parsed, [
        mendNames,
        mendMainVerb,
        mendReducedRelatives,
        mendBehindNouns,
        mendFlatPrepositions,
        mendBareSubjects,
        (sentence) => mendDescribedNouns(sentence, lemmaOf),
        mendOpeningParticiples,
        mendBeforeThat,
      ]);

      const tokens: Token[] = [];
      kept.forEach((at, i) => {
        const tag = tagger.penn[tags[i]!]!;
        tokens[at] = {
          start: bounds[at * 2]!,
          end: bounds[at * 2 + 1]!,
          text: words[i]!.text,
          lemma: table.lemma(words[i]!, tag),
          pos: tagger.universal[tags[i]!]!,
          tag,
          head: heads[i]! < 0 ? -1 : kept[heads[i]!]!,
          relation: parser.relations[labels[i]!]!,
        };
      });
      return attachQuotes(all, bounds, tokens);
    },
  };
}
