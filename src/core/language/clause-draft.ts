import type { Token, VerbGroup } from './sentence.ts';

/** What a clause is built from, while it is built. */
export interface Draft {
  /** The token that the others of the clause depend on: the main verb, or what *be* says of the subject. */
  readonly nucleus: number;
  /** The token by which the clause hangs on another: *have* of *would have to keep*, where the tree has it; else the nucleus. */
  readonly top: number;
  readonly verb: number;
  readonly group: VerbGroup;
}

/** A clause with what stands around it in its sentence. */
export interface DraftInSentence {
  readonly tokens: readonly Token[];
  /** For each token the number of its noun phrase; −1 for none. */
  readonly nounAt: Int32Array;
  readonly draft: Draft;
  /** The tokens that depend on the nucleus or the top. */
  readonly own: readonly number[];
  /** For each token those that depend on it. */
  readonly children: readonly (readonly number[])[];
}

/** Pronouns that stand for the noun that a relative clause hangs on. */
export const relatives = new Set(['who', 'which', 'that', 'whom', 'what']);

/** The noun phrase that a token lies in; null for none. */
export const phraseAt = (nounAt: Int32Array, token: number): number | null => {
  const noun = nounAt[token]!;
  return noun < 0 ? null : noun;
};

/** *there* of *there were 12 arrests*, which stands where the subject stands. */
export const existential = ({ tokens, own }: DraftInSentence): number | undefined =>
  own.find((i) => tokens[i]!.relation === 'expl' && tokens[i]!.lemma === 'there');
