import type { Span } from '../text/span.ts';

/** The parts of speech of Universal Dependencies. */
export const universalTags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type UniversalTag = (typeof universalTags)[number];

/** A word or a mark. `cannot`, `won't` and `Moscow's` are two tokens each. */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Dictionary form in lower case: `say` for `said`; a name in lower case. */
  readonly lemma: string;
  readonly pos: UniversalTag;
  /** Penn Treebank tag: VBD, VBN, NNS, … */
  readonly tag: string;
  /** The token of the sentence that it depends on; −1 for the root. */
  readonly head: number;
  /** How it depends on it: a relation of Universal Dependencies, `nsubj:pass`, `obl`, … */
  readonly relation: string;
}

/** When a verb group places what it tells, seen from the moment of writing. */
export type Tense = 'past' | 'present' | 'future' | 'future-in-past' | 'none';

/**
 * A finite or non-finite verb with its auxiliaries, adverbs and negation: `has not yet said`,
 * `is to meet`, `were killed`. Indices count tokens of the sentence; `to` is exclusive.
 */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** The main verb. */
  readonly head: number;
  readonly tense: Tense;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** can, could, may, might, must, should, would, … in lower case. */
  readonly modal: string | null;
  /** False for infinitives, participles and gerunds that stand alone. */
  readonly finite: boolean;
}

/** A noun phrase without clauses or prepositional phrases that follow its head: `8,000 North Korean soldiers`. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** One verb group with the phrases that depend on it. Indices count `verbs` and `nouns` of the sentence. */
export interface Clause {
  /** Token range of the clause, without clauses inside it that it does not need. */
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  /**
   * Who does it; for a passive the thing acted upon, as in the text. Taken from the clause before for *Kim came
   * and left*, from the noun for *troops sent to Kursk* and *the man who left*.
   */
  readonly subject: number | null;
  /** For *be* the noun phrase that says what the subject is. */
  readonly object: number | null;
  /**
   * Prepositional phrases: the preposition's lemma (*because of*) and its noun phrase. A phrase without one
   * (*left Moscow Friday*) has an empty preposition.
   */
  readonly obliques: readonly { readonly preposition: string; readonly noun: number }[];
  /** The clause that this one depends on (content of *said*, relative clause, …); null for a main clause. */
  readonly parent: number | null;
  readonly kind:
    'main' | 'content' | 'relative' | 'adverbial' | 'conditional' | 'infinitive' | 'participle';
}

/** One sentence of the body, read once, used by every later step. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly verbs: readonly VerbGroup[];
  readonly nouns: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
  /** Which of the spans that were read it lies in: the paragraph. */
  readonly paragraph: number;
}
