import cues from '../../../../data/claims/cues.json' with { type: 'json' };
import type { Stance } from '../attribution.ts';

/** What may follow a cue: a clause, a quotation, a noun phrase, an infinitive; `someone`: an addressee first. */
export type Frame = 'that' | 'quote' | 'object' | 'to' | 'someone';

/** A word by which somebody is given words, thoughts or wishes. */
export interface CueWord {
  /** With its particles: `point out`. */
  readonly lemma: string;
  /** Words that must follow the verb: `out` in `point out`. */
  readonly particles: readonly string[];
  readonly frames: ReadonlySet<Frame>;
  readonly stance: Stance;
  readonly states: boolean;
  readonly kind: string;
}

/** The cue words that start with each verb, those with the most particles first. */
export type CueWords = ReadonlyMap<string, readonly CueWord[]>;

/** Reads the word list of `data/claims/cues.json`. A verb listed twice has the frames of both and the stance of the first. */
export function readCueWords(): CueWords {
  const words = new Map<string, Map<string, CueWord>>();
  const put = (lemma: string, frames: string, of: (typeof cues.verbs)[number]) => {
    const [verb = '', ...particles] = lemma.split(' ');
    const same = words.get(verb) ?? new Map<string, CueWord>();
    words.set(verb, same);
    const known = same.get(lemma);
    same.set(lemma, {
      lemma,
      particles,
      frames: new Set([...(known?.frames ?? []), ...(frames.split(' ') as Frame[])]),
      stance: known?.stance ?? (of.stance as Stance),
      states: known?.states ?? of.states,
      kind: known?.kind ?? of.class,
    });
  };
  for (const group of cues.verbs) {
    for (const [frames, verbs] of Object.entries(group.takes))
      for (const verb of (verbs as string).split(' ')) put(verb, frames, group);
    for (const [lemma, frames] of Object.entries(group.prepositions ?? {}))
      put(lemma, frames as string, group);
  }
  const sorted = [...words].map(([verb, same]) => {
    const list = [...same.values()].sort((a, b) => b.particles.length - a.particles.length);
    return [verb, list] as const;
  });
  return new Map(sorted);
}

/** A noun or adjective by which somebody is given words, thoughts or wishes: `claim`, `confident`. */
export type CueLabel = Pick<CueWord, 'lemma' | 'stance' | 'states'>;

/** The nouns of saying by lemma: `claim`, `warning`, `fear`. */
export function readCueNouns(): ReadonlyMap<string, CueLabel> {
  return readLabels(cues.nouns);
}

/** The adjectives of thinking and feeling by word: `confident`, `worried`. */
export function readCueAdjectives(): ReadonlyMap<string, CueLabel> {
  return readLabels(cues.adjectives);
}

function readLabels(groups: typeof cues.nouns): ReadonlyMap<string, CueLabel> {
  return new Map(
    groups.flatMap(({ words, stance, states }) =>
      words
        .split(' ')
        .map((lemma) => [lemma, { lemma, stance: stance as Stance, states }] as const),
    ),
  );
}
