import data from '../../../data/claims/events.json' with { type: 'json' };
import { isDate } from './sentence-facts.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { NounDeed } from './noun-deeds.ts';
import type { Phrase, StatedTime } from './statement.ts';
import { nameByWord } from '../text/word-list.ts';

const nameOf = nameByWord(data.events);
const EVENT = String.raw`(?<which>(?:[\p{L}’'-]+ ){0,2}?)(?<event>${[...nameOf.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const OF = String.raw`(?: (?:in|of|for|at|between|with|on) [^,;:.]{1,50}?)?`;
const HELPS = String.raw`(?:(?:will|is|are|was|were|has|have|to|be|been|now|being) ){0,4}`;
const HELD = String.raw`(?:held|takes? place|took place|taken place|happened|staged|scheduled|rescheduled|slated|pencilled in|penciled in|planned|set|due|fixed|called|expected)`;

/** What stands right before the day on which an event is. */
const BEFORE = [
  // *the election will be held on*, *the vote, due on*, *talks took place on*
  `${EVENT}${OF},? (?:which )?${HELPS}${HELD}(?: to (?:be held|take place))? (?:for |on )?$`,
  // *called the election for*; what was called on Friday takes place on another day
  `(?:calls?|called|sets?|schedules?|scheduled|fixed) (?:the|an?) ${EVENT}${OF} for $`,
  // *the funeral is on*
  `${EVENT}${OF} (?:is|was|will be) (?:on )?$`,
  // *it would hold an election on*
  `(?:hold|holds|held|holding|stage|stages|staged|staging) (?:the|an?|its|their) ${EVENT}${OF} (?:on )?$`,
  // *the trial will open on*: what lasts for a day or is known by its first
  `(?<which>(?:[\\p{L}’'-]+ ){0,2}?)(?<event>trial|hearing|match|game|race|concert|funeral|ceremony)${OF},? ${HELPS}(?:opens?|opened|begins?|began|begun|starts?|started) (?:on )?$`,
  // *the date of the vote is*
  `(?:date|day) (?:of|for) the ${EVENT}${OF} (?:is|was|will be|has been set for) $`,
].map((pattern) => new RegExp(`(?:^|[ (])${pattern}`, 'iu'));
/** *12 October was named as the day of the election*. */
const BEHIND = new RegExp(
  `^ (?:(?:was|is|has been|will be) (?:named|chosen|picked|set|fixed|announced|confirmed|given) as |(?:was|is|will be) )(?:the )?(?:(?:date|day) (?:of|for) )?(?:the )?${EVENT}(?: day)?(?=[ ,.;])`,
  'iu',
);
/** *fixed 2 April as the opening day of the trial*, *settled on 21 April on Wednesday as the date of the vote*. */
const CHOSEN =
  /\b(?:fix(?:ed|es)?|sets?|settled on|chose|chosen|choose|picked|named|announced|gave) $/i;
const AS_DAY = new RegExp(
  `^(?: on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)? as (?:the )?(?:opening |starting |start )?(?:date|day) (?:of|for) (?:the|its|an?) ${EVENT}(?=[ ,.;])`,
  'iu',
);
/** *for 48 hours*. */
const LASTING = String.raw`(?: for (?:[a-z\d-]+ ){1,2}(?:hours?|days?|weeks?))?`;
/** *Voters will decide on the reform on*, *Latvians vote on*: a people, and no deputies. */
const VOTING_ON =
  /\b(?:voters|citizens|residents|the people|(?!Republicans)\p{Lu}\p{L}+(?:[ai]ns|ese|ards|ders)|Swiss|French|Irish|British|Danes|Swedes|Finns|Poles|Greeks|Turks|Scots|Croats|Serbs|Czechs|Slovaks|Slovenes) (?:(?:will|would|are to|are due to|are set to|to) )?(?:vote|decide) (?:on|about) (?:the|an?|whether) [^,;:.]{1,60} on $/u;
/** Deeds that are such an event by their own words. */
const DEEDS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:voters|citizens|people) (?:[^,;:.]{1,40} )?(?:(?:will|are to|to) )?(?:choose|elect|pick) (?:an?|its|their|the) (?:new |next )?(?:president|parliament|mayor|governor|government|council|assembly|leader)s? on $/i,
    'election',
  ],
  [/\b(?:go|goes|going|went) to the polls on $/i, 'election'],
  [VOTING_ON, 'referendum'],
  // *Parliament will vote on the budget on*
  [/\b(?:will|would|to) vote on (?:the|an?|its|their|whether) [^,;:.]{1,60} on $/i, 'vote'],
  [/\b(?:will|would|to) meet (?:(?:in|at|near) [^,;:.]{1,40} )?on $/i, 'meeting'],
  [
    new RegExp(
      String.raw`\b(?:(?:stop|stops|stopped) work(?:ing)?|(?:go|going|went) on strike|(?:walk|walks|walked) out|(?:will|would|to) strike)${LASTING} (?:on|from) $`,
      'i',
    ),
    'strike',
  ],
];

/** Words that leave it open, put it off or speak of another day. */
const OPEN =
  /\b(?:not|never|postpone[ds]?|delayed|moved|instead|original(?:ly)?|earlier|previous(?:ly)?|had been|could|may|might|if|whether|unless|next|last|first|second|third|another|other)\b|n['’]t\b/;
/** *announced on Wednesday*. */
const SAID =
  /\b(?:said|says|announced|told|confirmed|reported|declared|added|decided|ruled)(?: [\p{L}]+){0,3} (?:on )?$/iu;
const DONE =
  /\b(?:took|taken|was held|were held|happened|went|stopped|walked|opened|began|started|(?:held|staged) (?:the|an?|its|their))\b/;

/** How many signs before a day are looked at. */
const REACH = 140;

/**
 * Finds the days that are told of what takes place once in a story, however it is told: *the election will be held on*,
 * *the date of the vote is*, *voters go to the polls on*.
 */
export function findEventDates({ text, sentence, times }: SentenceFacts): readonly NounDeed[] {
  const wordsBefore = ({ start }: StatedTime) =>
    inOneWord(text.slice(Math.max(sentence.start, start - REACH), start));
  // The day on which it was announced is another one; beside two days nothing is sure.
  const [day, ...others] = times.filter(
    (time) => isDate(time) && /^\d{4}-\d\d-\d\d/.test(time.value) && !SAID.test(wordsBefore(time)),
  );
  if (!day) return [];
  const before = wordsBefore(day);
  const behind = text.slice(day.end, sentence.end);
  const chosen = CHOSEN.test(before) ? AS_DAY.exec(behind) : null;
  if (others.length > 0 && !chosen) return [];
  const near = inOneWord(
    text.slice(Math.max(sentence.start, day.start - REACH), Math.min(sentence.end, day.end + 12)),
  );
  if (OPEN.test(near)) return [];
  const found = chosen ? eventOf(chosen) : (eventBefore(before) ?? eventBehind(behind));
  if (!found) return [];
  const { start, end, value, type } = day;
  const time: StatedTime = { start, end, value, type };
  const who = phraseOf(found, time);
  return [
    {
      statement: {
        ...{ verb: 'hold', predicate: 'happen', isFinite: true, negation: null, change: false },
        verbSpan: { start, end: start },
        phrases: [who],
        times: [time],
      },
      time,
      modality: DONE.test(found.words) ? 'fact' : 'planned',
    },
  ];
}

/** *the second round of the presidential election* is a run-off. */
function inOneWord(words: string): string {
  return words.replace(
    /\bsecond round(?: of (?:voting|(?:the )?(?:\p{L}+ )?(?:election|vote))\b|(?! of)\b)/giu,
    'run-off',
  );
}

interface Event {
  readonly name: string;
  /** Words that narrow it: *parliamentary*. */
  readonly which: readonly string[];
  readonly words: string;
}

function eventBefore(before: string): Event | null {
  for (const pattern of BEFORE) {
    const match = pattern.exec(before);
    if (!match) continue;
    // *the vote on the budget*: no election.
    const isOnSomething = /\bvote on /i.test(match[0]);
    return isOnSomething ? { ...eventOf(match), name: 'vote', which: [] } : eventOf(match);
  }
  for (const [pattern, name] of DEEDS) {
    const match = pattern.exec(before);
    if (!match) continue;
    const isOfDoers = /^(?:strike|vote)$/.test(name);
    const which = isOfDoers ? doersBefore(before.slice(0, match.index)) : [];
    return { name, which, words: before.slice(-30) };
  }
  return null;
}

/** *Bus drivers in Selm will* walk out: whose strike it is, as far as the two words before say. */
function doersBefore(before: string): readonly string[] {
  const words = DOERS.exec(before.replace(WHERE, ' '))?.[1]?.toLowerCase().split(' ') ?? [];
  return words.filter((word) => !ANYBODY.test(word)).map((word) => word.replace(/s$/, ''));
}

const DOERS =
  /(\p{L}{3,}(?: \p{L}{3,})?)(?: (?:will|would|shall|are|were|is|have|has|to|due|set|plan|voted|also|again|all)){0,4} $/u;
/** Of what stands before the verb, where they work. */
const WHERE =
  / (?:at|in|of|from|on) (?:[\p{L}'’-]+ )+?(?=(?:will|would|shall|are|were|is|have|has|to|due|set|plan) |$)/u;
const ANYBODY =
  /^(?:workers?|staff|employees?|members?|they|who|which|that|unions?|people|strikers?|colleagues|the|its|their|all|some|will|and)$/;

function eventBehind(behind: string): Event | null {
  const match = BEHIND.exec(behind);
  return match && eventOf(match);
}

function eventOf({ 0: words, groups }: RegExpExecArray): Event {
  const which = (groups!['which'] ?? '').toLowerCase().split(' ');
  return {
    name: nameOf.get(groups!['event']!.toLowerCase())!,
    which: which.filter((word) => /^\p{L}{4,}/u.test(word) && !/^(?:their|this|that)$/.test(word)),
    words,
  };
}

function phraseOf({ name, which }: Event, { start }: StatedTime): Phrase {
  return {
    ...{ start, end: start, role: 'patient', text: `the ${name}`, head: name, modifiers: which },
    ...{ characters: [], countries: [], isCapital: false, named: false, quantity: null },
  };
}
