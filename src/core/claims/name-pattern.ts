/**
 * The pattern of up to four words that may be a name: one space between any two of them, so that a long run of letters
 * can be read in one way only.
 *
 * @param first The pattern of the letter with which each of them begins.
 */
export function upToFourWords(first: string): string {
  const word = String.raw`${first}[\p{L}'’-]*`;
  return `${word}(?: ${word}){0,3}`;
}

/** *, 52, a former banker,*: the pattern of what may stand between a name and its verb. */
export const INSERTION = '(?:, [^;:.]{1,60},)';
