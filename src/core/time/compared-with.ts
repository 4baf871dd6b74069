/**
 * Whether the words before a time set another number beside one that is told: *fewer than on Monday*, *twice as many as the night
 * before*. Nothing is told of that time but how much it was then.
 *
 * @param before The text up to the time, of its sentence.
 */
export function isComparedWith(before: string): boolean {
  return COMPARED.test(before);
}

/** *no later than Monday*, *as early as June* compare nothing. */
const COMPARED =
  /\b(?:than (?:on|in|at|during|for) |as (?:many|much|few|high|low|large|big|strong|often)(?: \p{L}+){0,3} as (?:(?:on|in|at|during|for) )?)(?:the )?$/u;
