import data from '../../../data/claims/counted-nouns.json' with { type: 'json' };

const heads = new Map<string, string>();
for (const [head, lemmas] of Object.entries(data.heads))
  for (const lemma of lemmas.split(' ')) heads.set(lemma, head);
const personLike = new Set(data.person_like);

/** One name for nouns that count the same things: `soldier` for troop and serviceman; others as they are. */
export function countedHead(lemma: string): string {
  return heads.get(lemma) ?? lemma;
}

/** Whether what is counted are people of some kind. */
export function countsPeople(head: string): boolean {
  return personLike.has(head);
}
