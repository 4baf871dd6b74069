import { hasFiniteVerb, isBareClause } from './clause-shape.ts';
import type { Draft } from './draft.ts';
import { clauseBefore, clauseEnd } from './extent.ts';
import { isFinite, isVerb, lower } from './phrases.ts';
import type { Scene } from './scene.ts';
import type { Range, Stretch } from './stretch.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { verbAt } from './verb-at.ts';

/** `according to S, C` · `C, according to S` · `C1, according to S, C2` */
export function accordingTo(scene: Scene, i: number): Draft | null {
  const { tokens, spoken } = scene.stretch;
  if (spoken[i] || lower(tokens[i]) !== 'according' || lower(tokens[i + 1]) !== 'to') return null;
  return sourcePhrase(scene, { from: i, to: i + 2 }, 'according to', 'according to speaker');
}

const SURVEY = /^(poll|survey|average|study|census|surveys)$/;

/** `In a poll by S, C` · `C in a new poll` */
export function inSurvey(scene: Scene, i: number): Draft | null {
  const { tokens, spoken } = scene.stretch;
  if (spoken[i] || lower(tokens[i]) !== 'in') return null;
  const draft = sourcePhrase(scene, { from: i, to: i + 1 }, 'in', 'in a survey');
  if (!draft?.source) return null;
  for (
    let k = draft.source.from;
    k < draft.source.to && !/^(of|by|in|,)$/.test(lower(tokens[k]));
    k++
  )
    if (SURVEY.test(lower(tokens[k]))) return draft;
  return null;
}

function sourcePhrase(scene: Scene, cue: Range, lemma: string, rule: string): Draft | null {
  const source = atStart(scene, cue.from)
    ? openingSource(scene, cue.to)
    : subjectAfter(scene.stretch, cue.to);
  if (!source) return null;
  const citedBy = citingAfter(scene.stretch, source.to);
  const content = around(scene, { from: cue.from, to: citedBy?.to ?? source.to });
  if (!content) return null;
  const word = { lemma, stance: 'asserts', states: true } as const;
  const relay = citedBy ?? tellerBefore(scene.stretch, cue.from);
  return { source, cue, content, word, rule, quotation: 'indirect', relay };
}

/** The comma that closes the phrase, past `on Monday`; -1 where the clause goes on. */
function commaAfter({ stretch }: Scene, from: number): number {
  for (let i = from; i < stretch.tokens.length && i - from < 5; i++) {
    if (stretch.tokens[i]!.text === ',') return i;
    if (stretch.spoken[i] || isFinite(stretch, i)) return -1;
  }
  return -1;
}

function atStart({ stretch }: Scene, i: number): boolean {
  return i === 0 || (i === 1 && stretch.tokens[0]!.pos === 'CCONJ');
}

/**
 * The source of `According to Lee, an engineer, the bridge was old`: up to the first comma that a
 * clause follows, so that the subject of the clause is not taken for an apposition.
 */
function openingSource(scene: Scene, from: number): Range | null {
  const { stretch } = scene;
  const source = subjectAfter(stretch, from);
  if (!source) return null;
  for (let i = from + 1; i < source.to; i++)
    if (
      stretch.tokens[i]!.text === ',' &&
      isBareClause(stretch, i + 1, clauseEnd(scene, i + 1), true)
    )
      return { from, to: i };
  return source;
}

/** The verb before *that* in *reported that, according to S, C*; -1 where there is none. */
function verbLeadingTo({ tokens }: Stretch, at: number): number {
  const that = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  return lower(tokens[that]) === 'that' && isVerb(tokens[that - 1]) ? that - 1 : -1;
}

/** Who passes it on: `Lee` in `Lee reported that, according to S, C`. */
function tellerBefore(stretch: Stretch, at: number): Range | null {
  const verb = verbLeadingTo(stretch, at);
  return verb < 0 ? null : subjectBefore(stretch, verbAt(stretch, verb).left);
}

/** Who passes it on: `Lee` in `according to S, cited by Lee, C`. */
function citingAfter(stretch: Stretch, at: number): Range | null {
  const [, cited, by] = stretch.tokens.slice(at, at + 3).map(lower);
  return /^(?:cited|quoted)$/.test(cited ?? '') && by === 'by'
    ? subjectAfter(stretch, at + 3)
    : null;
}

/** What a phrase inside or beside a clause speaks of: the clause before it, after it, or both parts around it. */
function around(scene: Scene, phrase: Range): Range[] | null {
  const { stretch } = scene;
  const before =
    verbLeadingTo(stretch, phrase.from) >= 0 ? null : clauseBefore(scene, phrase.from, true);
  const mark = commaAfter(scene, phrase.to);
  const comma = mark >= 0;
  const from = comma ? mark + 1 : phrase.to;
  const isWhole = before !== null && hasFiniteVerb(stretch, before.from, before.to);
  if (before && (isWhole || !comma)) return before.to - before.from > 1 ? [before] : null;
  const to = clauseEnd(scene, from);
  if (to <= from || !hasFiniteVerb(stretch, from, to)) return before ? [before] : null;
  return before ? [before, { from, to }] : [{ from, to }];
}
