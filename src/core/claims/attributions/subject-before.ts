import {
  endsNounPhrase,
  isClauseStarter,
  isDayName,
  isFinite,
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

/**
 * The subject that ends right before `end`: a relative pronoun, a noun phrase with what depends on it,
 * or one with an apposition between commas. Null where there is none.
 */
export function subjectBefore(stretch: Stretch, end: number): Range | null {
  const { tokens, quotations } = stretch;
  const last = tokens[end - 1];
  if (!last || stretch.spoken[end - 1]) return null;
  if (/^[,—–-]$/.test(last.text)) return bracketed(stretch, end - 1);
  if (isRelative(last)) return { from: end - 1, to: end };
  const aside = beforeAside(stretch, end);
  if (aside < end) return subjectBefore(stretch, aside);
  if (last.tag === 'VBZ' && last.pos === 'VERB' && (tokens[end - 2]?.pos ?? 'PUNCT') === 'PUNCT')
    return { from: end - 1, to: end }; // `engineers said`: a plural noun that a tagger takes for a verb
  const quoted = quotations[end - 1] !== null && tokens[end - 2]?.text !== ',';
  if (endsNounPhrase(last) || last.pos === 'ADJ' || quoted) return tail(stretch, end);
  return null;
}

/** Where a time phrase between subject and verb starts: `S last week said`, `who through a lawyer declined`. */
function beforeAside({ tokens }: Stretch, end: number): number {
  if (isDayName(tokens[end - 1]) && tokens[end - 1]!.pos === 'PROPN') {
    const day = tokens[end - 2]?.pos === 'ADP' ? end - 2 : end - 1;
    const participle =
      /^VB[ND]$/.test(tokens[day - 1]?.tag ?? '') && tokens[day - 2]?.pos === 'NOUN';
    if (participle) return day - 1;
    if (endsNounPhrase(tokens[day - 1]) && tokens[day - 1]!.tag !== 'CD') return day;
  }
  if (isTimeWord(tokens[end - 1]))
    for (let i = end - 2; i > 0 && end - i < 5; i--)
      if (/^(last|this|earlier|late)$/.test(lower(tokens[i]))) return i;
  for (let i = end - 2; i > 0 && end - i < 6 && isNominal(tokens[i]); i--)
    if (isRelative(tokens[i - 2]) && tokens[i - 1]!.pos === 'ADP') return i - 1;
  if (isRelative(tokens[end - 3]) && tokens[end - 2]!.pos === 'ADP') return end - 2;
  return end;
}

/** The noun phrase that ends at `end`, with phrases of `of`, `in`, … and coordination. */
function tail(stretch: Stretch, end: number): Range | null {
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

/** `officials briefed on it`: a participle that narrows the noun before it. */
function isParticipleAfterNoun({ tokens }: Stretch, i: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    /^VB[NGD]$/.test(token.tag) &&
    /(ed|ing|en)$/.test(token.text) &&
    tokens[i - 1]?.pos === 'NOUN'
  );
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
    if (opens && endsNounPhrase(tokens[i - 1])) return tail(stretch, i)?.from ?? null;
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

/** The subject of `Smith, a lawyer from Ohio, said`: `comma` is the mark right before the verb. */
function bracketed(stretch: Stretch, comma: number): Range | null {
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
      const phrase = tail(stretch, segment.to);
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
