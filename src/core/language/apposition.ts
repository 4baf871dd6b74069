import type { Token } from './sentence.ts';

/**
 * *The oldest member of the house, Baroness Edith Calloway, died*: the head of the name that says who a single person or thing is;
 * null for none. Two names beside one noun (*the judge, Ilse Marr and Tom Vane*) name nobody for sure.
 *
 * @param noun The token of the noun.
 */
export function nameBeside(tokens: readonly Token[], noun: number): number | null {
  if (tokens[noun]!.tag !== 'NN') return null;
  const name = tokens.findIndex(
    ({ head, relation, tag }, i) =>
      i > noun && head === noun && relation === 'appos' && tag === 'NNP',
  );
  if (name < 0) return null;
  let [from, to] = [name, name + 1];
  while (tokens[from - 1]?.tag === 'NNP') from--;
  while (tokens[to]?.tag === 'NNP') to++;
  const isJoined =
    /^(?:and|or)$/.test(tokens[to]?.lemma ?? '') ||
    tokens.some(({ head, relation }) => head === name && relation === 'conj');
  // *a father of two from Perth, Scotland*
  const isOfPlace = tokens[from - 1]?.text === ',' && tokens[from - 2]?.tag === 'NNP';
  return isJoined || isOfPlace ? null : name;
}
