import { isParticipleAfterNoun, nounPhraseBefore } from './noun-phrase-before.ts';
import {
  endsNounPhrase,
  isClauseStarter,
  isFinite,
  isNominal,
  isRelative,
  lower,
  REACH,
} from './phrases.ts';
import type { Range, Stretch } from './stretch.ts';

/** The subject of `Smith, a lawyer from Ohio, said`: `comma` is the mark right before the verb. */
export function bracketedSubject(stretch: Stretch, comma: number): Range | null {
  const { tokens } = stretch;
  const segments = segmentsBefore(stretch, comma);
  let subject: Range | null = null;
  for (let k = segments.length - 2; k >= 0; k--) {
    const segment = segments[k]!;
    if (segment.from >= segment.to || !isBracket(stretch, segments[k + 1]!)) break;
    if (startsPhrase(stretch, segment) && !hasClause(stretch, segment)) {
      subject = segment;
      continue;
    }
    if (
      !subject &&
      endsNounPhrase(tokens[segment.to - 1]) &&
      !/^(on|in|at|by|for|from|with|to)$/i.test(tokens[segment.from]!.text)
    ) {
      const phrase = nounPhraseBefore(stretch, segment.to);
      if (phrase) return { from: phrase.from, to: bracketsEnd(stretch, segments, k, comma) };
    }
    break;
  }
  if (!subject) return null;
  const to = bracketsEnd(stretch, segments, segments.indexOf(subject), comma);
  let { from } = subject;
  while (
    tokens[from]!.pos === 'CCONJ' ||
    tokens[from]!.pos === 'ADV' ||
    isClauseStarter(tokens[from])
  )
    from++;
  return { from, to };
}

/** The end of the subject with its appositions, without a participle such as `, citing a report,`. */
function bracketsEnd(
  { tokens }: Stretch,
  segments: readonly Range[],
  subject: number,
  comma: number,
): number {
  const participle = segments.slice(subject + 1).find(({ from }) => isAsideStart(tokens, from));
  return participle ? participle.from - 1 : comma;
}

/** `, citing a report,` · `, in a letter,` but not `, acting head of the fund,` */
function isAsideStart(tokens: Stretch['tokens'], i: number): boolean {
  const token = tokens[i];
  if (token?.tag === 'VBG')
    return !/^(rank|lead|act|found|visit|preside|manage)$/.test(token.lemma);
  return /^(in|at|on|during|after|before)$/.test(lower(token));
}

/** The parts of the sentence between marks like the one at `mark`, up to it. */
function segmentsBefore(stretch: Stretch, mark: number): Range[] {
  const { tokens } = stretch;
  const stop = Math.max(0, mark - REACH);
  const segments: Range[] = [];
  let to = mark;
  let i = mark;
  for (; i > stop; i--) {
    const { text } = tokens[i - 1]!;
    if (stretch.spoken[i - 1] || text === ';' || text === ':') break;
    if (text !== tokens[mark]!.text) continue;
    segments.unshift({ from: i, to });
    to = i - 1;
  }
  segments.unshift({ from: i, to });
  return segments;
}

function startsPhrase({ tokens }: Stretch, { from, to }: Range): boolean {
  let i = from;
  while (
    i < to &&
    (tokens[i]!.pos === 'CCONJ' || isClauseStarter(tokens[i]) || tokens[i]!.pos === 'ADV')
  )
    i++;
  return i < to && isNominal(tokens[i]) && endsNounPhrase(tokens[to - 1]);
}

function isBracket(stretch: Stretch, segment: Range): boolean {
  if (segment.from >= segment.to) return false;
  return (
    /^(who|which|whose|whom)$/i.test(stretch.tokens[segment.from]!.text) ||
    !hasClause(stretch, segment)
  );
}

/** Whether a finite verb stands in the range, outside of relative clauses. */
function hasClause(stretch: Stretch, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    if (isRelative(stretch.tokens[i])) return false;
    if (
      isFinite(stretch, i) &&
      !(isParticipleAfterNoun(stretch, i) && stretch.tokens[i + 1]?.pos === 'ADP')
    )
      return true;
  }
  return false;
}
