import data from '../../../../data/questions/causes.json' with { type: 'json' };

/** A kind of event, with the root causes of which it has one. */
export interface EventKind {
  readonly name: string;
  /** The nouns that it goes by. */
  readonly events: readonly string[];
  /** Every wording of a cause, with its class; the longer ones first. */
  readonly wordings: readonly (readonly [wording: string, name: string])[];
  readonly together: ReadonlySet<string>;
}

const plain = (words: string) => words.toLowerCase().replaceAll('-', ' ');

export const eventKinds: readonly EventKind[] = Object.entries(data.kinds).map(([name, kind]) => ({
  name,
  events: kind.events.split(' '),
  wordings: Object.entries(kind.classes as Readonly<Record<string, string>>)
    .flatMap(([one, words]) => words.split('|').map((wording) => [plain(wording), one] as const))
    .sort(([a], [b]) => b.length - a.length),
  together: new Set(kind.together.flatMap((pair) => [pair, pair.split(' ').reverse().join(' ')])),
}));

/** The class of the words of a cause. */
export function classOf({ wordings }: EventKind, words: string): string | undefined {
  const lower = plain(words);
  return wordings.find(([wording]) => wording === lower)?.[1];
}

/** Words as an expression matches them. */
export function anyOf(words: readonly string[]): string {
  return words.map((word) => word.replaceAll(/[- ]/g, '[- ]')).join('|');
}
