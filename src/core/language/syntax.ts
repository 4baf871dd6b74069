import { readLexicon } from './lexicon.ts';
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
import { createObjectRelativeMender } from './mend-object-relatives.ts';
import { createOpeningParticipleMender } from './mend-opening-participles.ts';
import { createOpeningClauseMender } from './mend-opening-clauses.ts';
import { createOrderMender } from './mend-orders.ts';
import { createParticleMender } from './mend-particles.ts';
import { createPastWithObjectMender } from './mend-pasts-with-objects.ts';
import { createPastMender } from './mend-pasts.ts';
import { createBehindNounMender } from './mend-participles-behind-nouns.ts';
import { createPassiveAgentMender } from './mend-passive-agents.ts';
import { createReducedRelativeMender } from './mend-reduced-relatives.ts';
import { createSubjectMender } from './mend-subjects.ts';
import { createTagMender } from './mend-tags.ts';
import { createTreeMender } from './mend-tree.ts';
import { createWordFormMender } from './mend-word-forms.ts';
import { countMarks, createParser } from './parser.ts';
import { createTreeRetagger } from './retag-by-tree.ts';
import { readSections } from './sections.ts';
import type { Token } from './sentence.ts';
import { attachQuotes, withoutQuotes } from './quotation-marks.ts';
import { createTagger } from './tagger.ts';
import { copyWord, createColumns } from './word-columns.ts';
import { createWordTable } from './word-table.ts';

/** The most words of a sentence; longer ones are cut: nobody writes them, and memory stays bounded. */
export const longestSentence = 400;

/** How many spellings are remembered: as many as some hundred articles have. */
const rememberedWords = 30_000;

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
  const mendWordForms = createWordFormMender(tagger);
  const mendPastsWithObjects = createPastWithObjectMender(tagger);
  const mendNouns = createNounMender(tagger);
  const mendCompounds = createCompoundMender(tagger);
  const mendHelpers = createHelperMender(tagger);
  const mendParticles = createParticleMender(tagger);
  const mendSubjects = createSubjectMender(tagger);
  const mendOrders = createOrderMender(tagger);
  const mendMissingVerbs = createMissingVerbMender(tagger);
  const names = { ...tagger, relations: parser.relations };
  const mendMainVerb = createMainVerbMender(names);
  const mendOpeningClauses = createOpeningClauseMender(names);
  const mendTree = createTreeMender(longestSentence);
  const mendHaving = createHavingMender(names);
  const retagByTree = createTreeRetagger(names);
  const mendReducedRelatives = createReducedRelativeMender(names);
  const mendBehindNouns = createBehindNounMender(names);
  const mendNames = createNameMender(names);
  const mendFlatPrepositions = createFlatPrepositionMender(names);
  const mendPassiveAgents = createPassiveAgentMender(names);
  const mendBeforeThat = createBeforeThatMender(names);
  const mendBareSubjects = createBareSubjectMender(names);
  const mendObjectRelatives = createObjectRelativeMender(names);
  const mendOpeningParticiples = createOpeningParticipleMender(names);
  const mendDescribedNouns = createDescribedNounMender(names);
  const isMark = Uint8Array.from(tagger.universal, (tag) => (tag === 'PUNCT' ? 1 : 0));
  const columns = createColumns(longestSentence + 1);
  const column = () => new Int32Array(longestSentence + 1);
  const tags = column();
  const marks = column();
  const heads = column();
  const labels = column();

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
      mendWordForms(spelled, tags, columns.senses);
      mendPasts(spelled, tags, columns.senses);
      mendNouns(spelled, tags, columns.senses);
      mendCompounds(spelled, tags);
      mendHelpers(spelled, tags);
      mendParticles(spelled, tags);
      mendClosedClasses(spelled, tags);
      mendConjunctions(spelled, tags, columns.senses);
      mendTags(spelled, tags, columns.senses);
      mendPastsWithObjects(spelled, tags);
      mendSubjects(spelled, tags, columns.senses);
      mendOrders(spelled, tags, columns.senses);
      mendMissingVerbs(spelled, tags, columns.senses);
      countMarks(tags, length, isMark, marks);
      parser.parse(columns, tags, marks, length, heads, labels);
      const parsed = { words: spelled, tags, heads, labels };
      mendTree(parsed, [mendHaving]);
      retagByTree(parsed, columns.senses);
      const lemmaOf = (i: number) => table.lemma(words[i]!, tagger.penn[tags[i]!]!);
      mendTree(parsed, [
        mendNames,
        mendOpeningClauses,
        mendMainVerb,
        mendReducedRelatives,
        mendBehindNouns,
        mendFlatPrepositions,
        mendPassiveAgents,
        mendBareSubjects,
        (sentence) => mendDescribedNouns(sentence, lemmaOf),
        mendOpeningParticiples,
        mendBeforeThat,
        (sentence) => mendObjectRelatives(sentence, lemmaOf),
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
