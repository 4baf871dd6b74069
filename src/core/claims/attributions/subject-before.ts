import { bracketedSubject } from './bracketed-subject.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { endsNounPhrase, isDayName, isNominal, isRelative, isTimeWord, lower } from './phrases.ts';
import type { Range, Stretch } from './stretch.ts';

/**
 * The subject that ends right before `end`: a relative pronoun, a noun phrase with what depends on it,
 * or one with an apposition between commas. Null where there is none.
 */
export function subjectBefore(stretch: Stretch, end: number): Range | null {
  const { tokens, quotations } = stretch;
  const last = tokens[end - 1];
  if (!last || stretch.spoken[end - 1]) return null;
  if (/^[,—–-]$/.test(last.text)) return bracketedSubject(stretch, end - 1);
  if (isRelative(last)) return { from: end - 1, to: end };
  const aside = beforeAside(stretch, end);
  if (aside < end) return subjectBefore(stretch, aside);
  if (last.tag === 'VBZ' && last.pos === 'VERB' && (tokens[end - 2]?.pos ?? 'PUNCT') === 'PUNCT')
    return { from: end - 1, to: end }; // `engineers said`: a plural noun that a tagger takes for a verb
  const quoted = quotations[end - 1] !== null && tokens[end - 2]?.text !== ',';
  if (endsNounPhrase(last) || last.pos === 'ADJ' || quoted) return nounPhraseBefore(stretch, end);
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
