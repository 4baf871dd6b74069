import {
  endsNounPhrase,
  isClauseStarter,
  isDayName,
  isNamePart,
  isNominal,
  isPossessive,
  isRelative,
  isTimeWord,
  isVerb,
  lower,
  REACH,
} from './phrases.ts';
import type { Range, Stretch } from './stretch.ts';

/** The noun phrase that ends at `end`, with phrases of `of`, `in`, … and coordination. */
export function nounPhraseBefore(stretch: Stretch, end: number): Range | null {
  const { tokens, quotations, spoken } = stretch;
  const stop = Math.max(0, end - REACH);
  let i = end;
  let brackets = 0;
  while (i > stop && !spoken[i - 1]) {
    const token = tokens[i - 1]!;
    const before = tokens[i - 2];
    if (token.text === ')') brackets++;
    if (brackets > 0 || quotations[i - 1]) {
      if (token.text === '(') brackets--;
      i--;
      continue;
    }
    if (isClauseStarter(token) && !(i === end && token.tag === 'DT')) break;
    if (isRelative(token)) {
      if (token.tag === 'WP$') i--;
      break;
    }
    if (
      token.pos === 'PRON' &&
      token.tag !== 'PRP$' &&
      !/^(one|those|others|her)$/i.test(token.text)
    ) {
      if (i === end) i--;
      break;
    }
    if (i < end && !isPossessive(tokens[i]) && (isDayName(token) || isTimeUnit(token))) break;
    if (i === end && /^(many|some|most|others|few)$/i.test(token.text) && before?.pos !== 'ADP') {
      i--;
      break;
    }
    if (isNominal(token) || isNamePart(stretch, i - 1)) {
      i--;
      if (
        token.pos === 'DET' &&
        !isNominal(before) &&
        before?.pos !== 'ADP' &&
        before?.pos !== 'CCONJ'
      )
        break;
    } else if (token.pos === 'ADP' || token.tag === 'TO') {
      if (
        !(
          endsNounPhrase(before) ||
          before?.pos === 'ADJ' ||
          isParticipleAfterNoun(stretch, i - 2)
        ) ||
        isDayName(before)
      )
        break;
      i--;
    } else if (/^(and|or|&)$/i.test(token.text) && (isNominal(before) || before?.text === ')')) i--;
    else if (/^[-/.&]$/.test(token.text) && (token.start === before?.end || token.text === '&'))
      i--;
    else if (
      /^VB[NG]$/.test(token.tag) &&
      before &&
      (before.pos === 'DET' || before.pos === 'ADJ' || isPossessive(before))
    )
      i--;
    else if (isParticipleAfterNoun(stretch, i - 1) && tokens[i]?.pos === 'ADP') i--;
    else if (
      token.tag === 'RB' &&
      (tokens[i]?.pos === 'ADJ' || tokens[i]?.tag === 'VBN') &&
      before &&
      isNominal(before)
    )
      i--;
    else break;
  }
  while (
    i < end &&
    !quotations[i] &&
    (/^(ADP|CCONJ|PUNCT|ADV)$/.test(tokens[i]!.pos) || isPossessive(tokens[i])) &&
    tokens[i]!.text !== '('
  )
    i++;
  i = beforeRelativeClause(stretch, i) ?? i;
  if (tokens[i - 1]?.text === ',' && hasAnd(stretch, i, end)) i = listStart(stretch, i);
  let to = end;
  if (to - i > 2 && isDayName(tokens[to - 1])) to -= tokens[to - 2]!.pos === 'ADP' ? 2 : 1;
  return i < to ? { from: i, to } : null;
}

function isTimeUnit(token: Stretch['tokens'][number]): boolean {
  return token.pos === 'NOUN' && (isTimeWord(token) || token.lemma === 'moment');
}

/** `the man who shot him` before a verb: the walk stopped after `shot`; the phrase starts before `who`. */
function beforeRelativeClause(stretch: Stretch, from: number): number | null {
  const { tokens } = stretch;
  if (!isVerb(tokens[from - 1])) return null;
  const stop = Math.max(0, from - 15);
  for (let i = from - 1; i > stop; i--) {
    if (tokens[i]!.pos === 'PUNCT' || stretch.spoken[i]) return null;
    const opens =
      /^(who|which)$/i.test(tokens[i]!.text) ||
      (lower(tokens[i]) === 'that' && isVerb(tokens[i + 1]));
    if (opens && endsNounPhrase(tokens[i - 1])) return nounPhraseBefore(stretch, i)?.from ?? null;
  }
  return null;
}

function hasAnd(stretch: Stretch, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lower(stretch.tokens[i]) === 'and') return true;
  return false;
}

/** The start of the list `the U.S., South Korea and their partners`, whose last comma stands before `from`. */
function listStart({ tokens }: Stretch, from: number): number {
  let start = from;
  for (let items = 0; items < 8 && tokens[start - 1]?.text === ','; items++) {
    let i = start - 1;
    while (i > 0 && isNominal(tokens[i - 1]) && !isDayName(tokens[i - 1]) && start - i < 8) i--;
    const leads = tokens[i - 1];
    if (i === start - 1 || (leads && leads.text !== ',' && !isClauseStarter(leads))) break;
    if (leads?.text === ',' && tokens[i]!.pos === 'DET' && items > 0) break;
    start = i;
  }
  return start;
}

/** `officials briefed on it`: a participle that narrows the noun before it. */
export function isParticipleAfterNoun({ tokens }: Stretch, i: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    /^VB[NGD]$/.test(token.tag) &&
    /(ed|ing|en)$/.test(token.text) &&
    tokens[i - 1]?.pos === 'NOUN'
  );
}
