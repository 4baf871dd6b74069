import type { Claim } from '../../claims/claim.ts';

/**
 * Whether a sentence says that its number takes the place of one that was told before: *revised to 72 from 74*, *now given as 15
 * instead of 17*, *raised its estimate to 25 million*, *fewer than first thought*.
 */
export function isToldAnew({ sentence }: Claim): boolean {
  return AGAIN.some((words) => words.test(sentence.text));
}

const AGAIN = [
  /\b(?:revis(?:ed|ing|ion)|recount|(?:was|were|been|being) recounted|recalculated|re-?estimated|corrected|correction)\b/i,
  /\bupdated (?:its|their|the) \p{L}/iu,
  /\bthan (?:had been |was |were )?(?:at )?(?:first |previously |earlier |originally )?(?:thought|estimated|feared|assumed)\b/i,
  /\bthan (?:first|previously|earlier|originally) (?:reported|counted|said|given|announced)\b/i,
  /\b(?:raised|lifted|lowered|cut|reduced|put up) (?:its|their|the) (?:\p{Ll}+ )?(?:estimate|figure|count|tally|assessment)\b/iu,
  /\b(?:lowered|reduced|cut|amended) (?:\p{Ll}+ ){0,6}(?:to|from) \S+ (?:from|to)\b/iu,
  /\b(?:now|today) (?:given|put|stated|counted) (?:as|at) .{1,20} instead of\b/i,
  /\b(?:taking|striking|removing|adding) (?:\S+ ){1,4}(?:off|from|to) (?:the|its|their) (?:\p{Ll}+ )?(?:list|count|toll|tally)\b/iu,
  /\bnot (?:(?:on|in|at) )?\S+(?: \d+)? as (?:.{1,30} )?(?:first|earlier|previously|initially)\b/i,
];
