import type { EntityType } from './mention.ts';

export const nameTypes: readonly EntityType[] = ['PERSON', 'ORG', 'LOC', 'MISC'];

/**
 * What a token can be to a name: outside of any, or beginning, inside, last or alone (BILOU), for each
 * type. Ratinov & Roth (2009) found this finer than BIO.
 */
export const nameLabels: readonly string[] = [
  'O',
  ...nameTypes.flatMap((type) => ['B', 'I', 'L', 'U'].map((part) => `${part}-${type}`)),
];
export const outside = 0;
export const [begins, inside, last, alone] = [1, 2, 3, 4] as const;

/** The label of a token of a name; `part` is one of begins, inside, last, alone. */
export function labelOf(type: EntityType, part: number): number {
  return nameTypes.indexOf(type) * 4 + part;
}

export function typeOf(label: number): EntityType {
  return nameTypes[(label - 1) >> 2]!;
}

/** One of begins, inside, last, alone; 0 for a token outside. */
export function partOf(label: number): number {
  return label === outside ? 0 : ((label - 1) & 3) + 1;
}

/** Whether a name goes on after this label. */
function open(label: number): boolean {
  const part = partOf(label);
  return part === begins || part === inside;
}

/** Whether one label may follow another. */
export function mayFollow(before: number, after: number): boolean {
  const part = partOf(after);
  if (!open(before)) return part === 0 || part === begins || part === alone;
  return (part === inside || part === last) && typeOf(before) === typeOf(after);
}

/** Whether a sequence may begin with a label. */
export const mayStart = (label: number): boolean => mayFollow(outside, label);
/** Whether a sequence may end with a label. */
export const mayEnd = (label: number): boolean => !open(label);

/** The labels that may follow each label. */
export const followers: readonly (readonly number[])[] = nameLabels.map((_, before) =>
  nameLabels.map((_, after) => after).filter((after) => mayFollow(before, after)),
);
