import data from '../../../../data/questions/causes.json' with { type: 'json' };
import type { Span } from '../../text/span.ts';
import { anyOf, classOf, eventKinds, type EventKind } from './classes.ts';

/** What a sentence gives as the cause of an event; the span is that of the cause, in the sentence. */
export interface Cause extends Span {
  readonly kind: EventKind;
  readonly class: string;
  /** Who died of it, as written, as far as the sentence says; empty for what is no death. */
  readonly victim: string;
  /** What it is the cause of, as written; empty where the sentence has no noun for it. */
  readonly event: string;
}

/** What is longer is a list or a table. */
const LONGEST = 400;

/** Wordings with `|` between them, where `*` is any ending. */
const wordings = (list: string) => list.replaceAll('*', '\\w*');

/** A cause that is only possible, looked into, denied or ruled out is none; and another event, or one of old, is not this. */
const UNSURE = new RegExp(
  `\\b(?:${wordings(data.unsure)}|(?<!\\b(?:in|on|of|since|until|by|last|\\d)\\s)may(?!\\s\\d)|another(?! person)|(?:could|can)(?! be (?:seen|heard|felt|smel))|(?:19|20)\\d\\d)\\b|\\?|n['’]t\\b`,
  'i',
);

/** A look that spares most sentences the rest. */
const CUE = new RegExp(`\\b(?:${wordings(data.cues)})\\b`, 'i');

const WORD = "[\\p{L}\\p{N}'’-]+";
/** Up to so many plain words, with a space behind each. */
const gap = (most: number) => `(?:${WORD} ){0,${most}}?`;
const THIS = "(?:the|this|that|its|it|\\p{L}+['’]s)";
const BROUGHT =
  '(?:caused|started|sparked|triggered|ignited|set off|touched off|led to|brought about|was behind|were behind|was to blame for|were to blame for|was responsible for|were responsible for|(?:was|is|were|are) the (?:cause|source|origin|root) of)';
const BY =
  '(?:(?:was|were|is|been) (?:accidentally |deliberately )?(?:caused|started|sparked|triggered|ignited|set off|touched off|lit) by|(?:was|were|is|been) (?:blamed on|put down to|attributed to|traced to|traced back to|due to|the result of|down to)|(?:started|began|broke out|happened|occurred) (?:when|because of|after|with)|resulted from)';

/** The wordings that join an event to its cause: `E` the event, `C` the cause. */
const FRAMES: readonly ((E: string, C: string) => string)[] = [
  (E, C) => `${E} (?:${WORD} ){0,9}?${BY} ${gap(4)}${C}`,
  (E, C) => `${C} (?:(?!and )${WORD} ){0,9}?(?:had |has |have )?${BROUGHT} ${E}`,
  (E, C) =>
    `\\b(?:blame|blames|blamed|blaming|put|puts|traced) ${E} (?:deaths |${WORD} )?(?:on|down to|to) ${gap(4)}${C}`,
  (E, C) => `\\b(?:blame|blames|blamed|blaming) ${gap(4)}${C} (?:${WORD} ){0,4}?for ${E}`,
  (E, C) =>
    `${E}, (?:which was )?(?:caused|started|sparked|triggered|ignited|set off) by ${gap(4)}${C}`,
  (E, C) => `\\b(?:cause|source|origin) of ${E} (?:was|is) ${gap(4)}${C}`,
];

const DIES = `(?<v>\\b(?!and |or )${WORD})(?:,? \\d+,)? (?:(?:has|had|have) )?`;

/** What tells of the event without naming it. */
const OWN: Readonly<Record<string, readonly ((C: string) => string)[]>> = {
  accident: [
    (C) => `\\b(?:driver|pilot|helmsman) (?:had |has )?${C}`,
    (C) =>
      `${C} (?:(?:had|has) )?(?:sent|made|caused) the ${WORD} (?:to )?(?:over|off|into|through|plunge|crash|skid|swerve|leave)`,
    (C) =>
      `\\b(?:landed|turned back|stopped|diverted|crashed|derailed|failed|capsized|sank|overturned|left the (?:track|tracks|rails|road|runway)) (?:${WORD} ){0,4}?(?:because(?: of)?|due to|owing to) ${gap(4)}${C}`,
  ],
  collapse: [
    (C) => `\\bcollapsed (?:${WORD} ){0,4}?(?:because of|due to|owing to|after|when) ${gap(3)}${C}`,
  ],
  fire: [
    (C) => `\\b(?:burned|burnt) down (?:because of|due to|when|after) ${gap(4)}${C}`,
    (C) => `${C} (?:had |has )?set fire to the`,
  ],
  animals: [
    (C) =>
      `${C} (?:${WORD} ){0,8}?(?:had |has |have )?(?:killed|poisoned) the (?:fish|bees|birds|animals)`,
    (C) => `\\b(?:blame|blames|blamed) the (?:fish|bee|bird) deaths on ${gap(4)}${C}`,
    (C) =>
      `\\bthe (?:fish|bees|birds|animals) (?:${WORD} ){0,3}?(?:died from|died of|(?:were|been) (?:killed|poisoned) by) ${gap(4)}${C}`,
  ],
  illness: [
    (C) => `\\b(?:the|this) (?:disease|illness|infection|germ|virus) (?:was|is) ${gap(1)}${C}`,
    (C) => `${C} (?:(?:had|has) )?(?:caused|was behind|is behind) an (?:${WORD} ){0,2}?outbreak\\b`,
  ],
  manner: [
    (C) =>
      `${DIES}(?:was |been )?(?:(?:drowned|died|poisoned|shot|killed|dead) (?:in |of |from )?)?${C}`,
  ],
  death: [
    (C) =>
      `${DIES}(?:died (?:on \\p{L}+day )?(?:of|from)|succumbed to|(?:was|been) killed by) ${gap(4)}${C}`,
    () =>
      `${DIES}(?:was |been )?(?<c>drowned|poisoned|strangled|suffocated|shot dead|stabbed to death|beaten to death|frozen to death|froze to death)\\b`,
  ],
};

const patterns = eventKinds.map((kind) => {
  const wordings = anyOf(kind.wordings.map(([wording]) => wording));
  const C = `(?<c>\\b(?:${wordings})\\b)`;
  const E = `(?<e>${THIS}(?: ${WORD}){0,2}? ?\\b(?:${anyOf(kind.events)})\\b)`;
  const own = OWN[kind.name] ?? [];
  const all = [...FRAMES.map((frame) => frame(E, C)), ...own.map((frame) => frame(C))];
  return {
    kind,
    any: new RegExp(`\\b(?:${wordings})\\b`, 'giu'),
    frames: all.map((frame) => new RegExp(frame, 'diu')),
  };
});

/** *Three miners drowned*, *a man died of cancer*: one of several, or some. */
const SEVERAL = /^(?:\p{Ll}+(?<!s)s|people|men|women|children|who|they|others|\d+)$/u;
const SOME =
  /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|most|all|both|\d+|of|and) (?:[\p{L}\d-]+ ){0,2}$/iu;

/** The causes that a sentence gives, one of each kind of event; none of a kind where it gives several, or is not sure. */
export function readCauses(text: string): readonly Cause[] {
  if (text.length > LONGEST || !CUE.test(text) || UNSURE.test(text)) return [];
  return patterns.flatMap((pattern) => causeOf(pattern, text) ?? []);
}

function causeOf({ kind, any, frames }: (typeof patterns)[number], text: string): Cause | null {
  const named = new Set([...text.matchAll(any)].map(([words]) => classOf(kind, words)));
  // Two causes in one sentence: both together, or one of something else.
  if (named.size !== 1) return null;
  for (const frame of frames) {
    const groups = frame.exec(text)?.indices?.groups;
    const at = groups?.c;
    if (!at) continue;
    const victim = groups.v ? text.slice(...groups.v) : '';
    if (groups.v && (SEVERAL.test(victim) || SOME.test(text.slice(0, groups.v[0])))) return null;
    const event = groups.e ? text.slice(...groups.e) : '';
    return { kind, class: [...named][0]!, victim, event, start: at[0], end: at[1] };
  }
  return null;
}
