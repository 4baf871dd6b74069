import { silent, type Verdict } from '../comparison.ts';
import type { Party, Told } from '../told.ts';

/**
 * Whether each article knows one of two names only. One that names both may tell that they are one (*also known as*),
 * that the one followed the other, or that both took part.
 */
export function twoNames(a: Told, b: Told, x: Party, y: Party): Verdict {
  return knows(a, y) || knows(b, x) ? { clears: 'one of the two articles names both' } : silent;
}

function knows({ setting, isNamed }: Told, { head, ids }: Party): boolean {
  if ([...ids].some((id) => setting.has(id))) return true;
  return head.split(' ').every(isNamed);
}

/**
 * The same for what rivals contend for: an article on a final names both, and its own sentence too where the one beats
 * the other.
 */
export function twoRivals(a: Told, b: Told, x: Party, y: Party): Verdict {
  return shares(a, y) || shares(b, x) ? { clears: 'one of the two sentences names both' } : silent;
}

function shares({ claim: { sentence }, content }: Told, { head }: Party): boolean {
  const words = head.split(' ');
  if (!words.every((word) => content.own.has(word))) return false;
  const before = sentence.text.toLowerCase().split(words[0]!)[0]!;
  return !BEATEN.test(before);
}

/** What stands before the name of one who lost. */
const BEATEN =
  /\b(?:beat|beats|beating|defeat(?:ed|s|ing)?|over|against|past|ahead of|edged?|edging|outplay(?:ed|ing)) (?:the |host |hosts |champions? |holders? )*$/;
