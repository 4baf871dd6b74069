import type { Sentence } from '../language/sentence.ts';

/** Notes that quote what an earlier version had wrong. */
const CORRECTION =
  /^\W*(?:(?:this|the) (?:story|article|report|version|piece|post)\b.{0,60}\b(?:corrected|updated|amended|clarified|edited)|correction\b|clarification\b|editor['’]s note\b|an earlier version\b|a previous version\b)/i;

/** Whether a sentence states something: no question, no command, no note of correction. */
export function isStated(text: string, sentence: Sentence): boolean {
  const words = text.slice(sentence.start, sentence.end);
  if (/\?["'”’)\s]*$/.test(words)) return false;
  if (CORRECTION.test(words)) return false;
  const first = sentence.tokens.find((token) => /\p{L}/u.test(token.text));
  const opens = sentence.verbs[0];
  // A bare verb in front gives an order: "Click here", "Sign up".
  if (first?.tag === 'VB' && opens && sentence.tokens[opens.from] === first) return false;
  return true;
}
