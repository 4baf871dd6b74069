/** What a person concluded about a claim. No record means *unreviewed*; software never sets one. */
export type Verdict = 'verified' | 'disputed' | 'false' | 'needs-context' | 'outdated';

export const verdicts: readonly Verdict[] = [
  'verified',
  'disputed',
  'false',
  'needs-context',
  'outdated',
];

/** What a person says the answers to a question really are to each other, whatever Crosscheck made of them. */
export type Label = 'conflict' | 'update' | 'different-scope' | 'unrelated';

export const labels: readonly Label[] = ['conflict', 'update', 'different-scope', 'unrelated'];

interface ActOf<Kind extends string, Value> {
  readonly kind: Kind;
  readonly value: Value;
  /** The person's own words: a reason, a note, a reply. */
  readonly comment: string | null;
  /** Addresses that the person gives as evidence. */
  readonly sources: readonly string[];
}

/**
 * One thing that a person did. `value` is: the verdict; whether a file is an article or a passage its
 * body; a day of publication (`YYYY-MM-DD`); the other entity (see entities/name-ref.ts); the right name;
 * the words that are no name; the TIMEX3 value of a time expression; the label of a question. What the
 * act is about stands in the target.
 */
export type Act =
  | ActOf<'verdict', Verdict>
  | ActOf<'note' | 'reply' | 'dismissal', null>
  | ActOf<'report', Label>
  | ActOf<'article', 'article' | 'not-article'>
  | ActOf<'passage', 'body' | 'not-body'>
  | ActOf<'published' | 'same' | 'not-same' | 'rename' | 'not-a-name' | 'time', string>;

export type ActKind = Act['kind'];

/**
 * Where words stand in an article: a TextQuoteSelector and a TextPositionSelector of the Web
 * Annotation Data Model in one. Everything refers to the page text (see text/page.ts).
 */
export interface Selector {
  /** The annotated words as they were written. */
  readonly exact: string;
  /** What stood before them: to the start of the sentence, and some words more. */
  readonly prefix: string;
  readonly suffix: string;
  /** In Unicode code points, as the standard counts. */
  readonly start: number;
  readonly end: number;
}

/** By what an article is known again under another name. */
export interface Fingerprint {
  /** Of the bytes of the file, in hexadecimal digits. */
  readonly sha256: string;
  readonly title: string | null;
}

/** What the annotated sentence said, so that a later text can be told to say something else. */
export interface Signature {
  /** The sentence or sentences that the words stand in. */
  readonly sentence: string;
  /** Words outside the sentence that say whose it is, as after a quotation of two sentences. */
  readonly attribution: string;
  /** How often the same sentence stood in the article. */
  readonly repeats: number;
  readonly numbers: readonly string[];
  readonly dates: readonly string[];
  readonly names: readonly string[];
  readonly negations: readonly string[];
  readonly modality: readonly string[];
  /** Words that say how a speaker stands to it: said, denied, according. */
  readonly stance: readonly string[];
}

/** What an act is about: a passage, a whole article, or something of the folder. */
export interface Target {
  /** Path of the article in its folder, with forward slashes; null for what is about the folder. */
  readonly file: string | null;
  /** Null where the act is about the file as a whole. */
  readonly selector: Selector | null;
  readonly fingerprint: Fingerprint | null;
  readonly signature: Signature | null;
  /** Id of the question, entity or annotation that it is about; null where it is about a text. */
  readonly question: string | null;
  readonly entity: string | null;
  readonly replyTo: string | null;
}

/** What a record says at one time, and who said so when. */
export interface State {
  readonly act: Act;
  readonly target: Target;
  /** The person took it back. */
  readonly withdrawn: boolean;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly foreign: Foreign;
}

/** Parts of a record that another program, or a later version, wrote. They are kept and written back. */
export interface Foreign {
  readonly record: Readonly<Record<string, unknown>>;
  readonly target: Readonly<Record<string, unknown>>;
  readonly creator: Readonly<Record<string, unknown>>;
  readonly selectors: readonly unknown[];
  readonly bodies: readonly unknown[];
}

export const nothingForeign: Foreign = {
  record: {},
  target: {},
  creator: {},
  selectors: [],
  bodies: [],
};

/** One person's mark with all its changes of mind. */
export interface Annotation extends State {
  /** A ULID: ids sort by the time at which they were made. */
  readonly id: string;
  /** What it said before, oldest first. */
  readonly history: readonly State[];
}

/** Who acts, and when (ISO 8601, UTC). The core has no clock and knows no names. */
export interface Stamp {
  readonly by: string;
  readonly at: string;
}

/** The first state of an annotation: who made it, and when. */
export function origin(annotation: Annotation): State {
  return annotation.history[0] ?? annotation;
}

/** The same annotation after a person changed it; the state before goes to its history. */
export function amended(
  annotation: Annotation,
  change: Partial<Pick<State, 'act' | 'target' | 'withdrawn'>>,
  stamp: Stamp,
): Annotation {
  const { act, target, withdrawn, by, at } = annotation;
  const foreign = { ...annotation.foreign, record: {}, creator: {} };
  const before: State = { act, target, withdrawn, by, at, foreign };
  return { ...annotation, ...change, ...stamp, history: [...annotation.history, before] };
}

/** A target without anything chosen in it, to be completed. */
export function targetOf(parts: Partial<Target>): Target {
  return {
    file: null,
    selector: null,
    fingerprint: null,
    signature: null,
    question: null,
    entity: null,
    replyTo: null,
    ...parts,
  };
}
