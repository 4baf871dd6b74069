import { isBareClause } from './clause-shape.ts';
import { draftOf } from './cue-phrase.ts';
import type { Draft } from './draft.ts';
import { clauseEnd, objectEnd } from './extent.ts';
import { isFinite, isNominal, isPossessive, lower, nounPhraseEnd, REACH } from './phrases.ts';
import type { Scene } from './scene.ts';
import type { Range, Stretch } from './stretch.ts';
import { subjectBefore } from './subject-before.ts';
import { verbAt } from './verb-at.ts';
import { subjectAfter } from './subject-after.ts';

/** `S's claim that C` · `claims by S that C` · `its support for C` · `reports that C` */
export function nounCue(scene: Scene, i: number): Draft | null {
  const { stretch, nouns } = scene;
  const { tokens, spoken } = stretch;
  const token = tokens[i]!;
  const word = token.pos === 'NOUN' && !spoken[i] ? nouns.get(token.lemma) : undefined;
  if (!word) return null;
  const owner = possessor(stretch, i);
  const by = /^(by|from)$/.test(lower(tokens[i + 1])) ? subjectAfter(stretch, i + 2) : null;
  const light = owner ? null : lightVerb(scene, i);
  const source = owner ?? by ?? light?.source ?? null;
  const after = by ? by.to : i + 1;
  const start = owner ? owner.to + (isPossessive(tokens[owner.to]) ? 1 : 0) : (light?.from ?? i);
  const cue = { from: start, to: i + 1 };
  const next = lower(tokens[after]);
  if (next === 'that' && isThatClause(stretch, after)) {
    const content = { from: after + 1, to: clauseEnd(scene, after + 1) };
    return draftOf(stretch, { source, cue, word }, [content], 'noun, that, clause');
  }
  if (!source || light) return null;
  if (
    !/^(of|for|about|on|against|over|to|toward|towards)$/.test(next) ||
    !isObject(stretch, after + 1)
  )
    return null;
  const content = { from: after + 1, to: objectEnd(scene, after + 1) };
  const whole = after === i + 1 ? { from: cue.from, to: after + 1 } : cue;
  return draftOf(stretch, { source, cue: whole, word }, [content], 'noun, phrase');
}

function isObject({ tokens, quotations }: Stretch, i: number): boolean {
  const token = tokens[i];
  return token !== undefined && (isNominal(token) || token.tag === 'VBG' || Boolean(quotations[i]));
}

/** `that` before a clause of its own, and not a relative pronoun: `claims that he made`. */
function isThatClause(stretch: Stretch, that: number): boolean {
  if (isFinite(stretch, that + 1)) return false;
  const to = Math.min(stretch.tokens.length, that + REACH);
  return isBareClause(stretch, that + 1, to, false);
}

/** Whose claim it is: `the ministry's`, `his`. */
function possessor(stretch: Stretch, noun: number): Range | null {
  const { tokens } = stretch;
  for (let i = noun - 1; i >= 0 && noun - i < 6; i--) {
    const token = tokens[i]!;
    if (token.tag === 'PRP$') return { from: i, to: i + 1 };
    if (isPossessive(token)) return phraseUpTo(stretch, i);
    if (
      !/^(ADJ|NOUN|PROPN|NUM|ADV)$/.test(token.pos) &&
      token.tag !== 'HYPH' &&
      !/^VB[GN]$/.test(token.tag)
    )
      return null;
  }
  return null;
}

/** The noun phrase right before a possessive ending. */
function phraseUpTo({ tokens, ...rest }: Stretch, end: number): Range | null {
  let from = end;
  while (from > 0 && end - from < 8 && isNominal(tokens[from - 1])) from--;
  while (nounPhraseEnd({ tokens, ...rest }, from) < end) from++;
  return from < end ? { from, to: end } : null;
}

/** `has evidence`, `made the claim`: the verb that lends its subject to the noun. */
function lightVerb({ stretch }: Scene, noun: number): { source: Range; from: number } | null {
  const { tokens } = stretch;
  for (let i = noun - 1; i >= 0 && noun - i < 5; i--) {
    if (/^(have|make|issue|hold|give|see|find)$/.test(tokens[i]!.lemma)) {
      const verb = verbAt(stretch, i);
      const source = verb.form === 'finite' ? subjectBefore(stretch, verb.left) : null;
      return source && { source, from: verb.start };
    }
    if (!/^(DET|ADJ|NUM)$/.test(tokens[i]!.pos)) return null;
  }
  return null;
}
