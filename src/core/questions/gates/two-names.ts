import { silent, type Verdict } from '../comparison.ts';
import type { Party, Told } from '../told.ts';

/**
 * Whether each article knows one of two names only. One that names both may tell that they are one (*also known as*),
 * that the one followed the other, or that both took part.
 */
export function twoNames(a: Told, b: Told, x: Party, y: Party): Verdict {
  return knows(a, y) || knows(b, x) ? { clears: 'one of the two articles names both' } : silent;
}

function knows({ setting, scene: { article } }: Told, { head, ids }: Party): boolean {
  if ([...ids].some((id) => setting.has(id))) return true;
  return head.split(' ').every((word) => article.has(word));
}
