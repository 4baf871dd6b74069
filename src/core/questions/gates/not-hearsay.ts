import { silent, type Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';

/** *Posts on message boards claimed it*, and the police deny it: nobody stands for what goes around, so that nobody is contradicted. */
export function notHearsay(a: Told, b: Told): Verdict {
  return isHearsay(a) !== isHearsay(b) ? { clears: 'one of the two is not told as fact' } : silent;
}

function isHearsay({ claim: { speaker } }: Told): boolean {
  return speaker !== null && HEARSAY.test(speaker.text);
}

const HEARSAY =
  /^(?:(?:the|some|several|many|false|fake|unconfirmed|anonymous|viral|online|social media) )*(?:posts?|rumou?rs?|tweets?|messages?|message boards?|leaflets|memes?|gossip|social media(?: (?:posts?|users|accounts))?)\b/i;
