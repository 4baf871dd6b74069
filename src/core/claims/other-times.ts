/** Whether a sentence speaks of a year or of an earlier day: who came into an office then may have left it since. */
export function isOfOtherTimes(sentence: string): boolean {
  return OF_OTHER_TIMES.test(sentence);
}

const OF_OTHER_TIMES = /\b(?:1[5-9]|20)\d\d\b|\blast year\b/;
