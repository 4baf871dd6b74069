import {
  closingBracket,
  isClauseStarter,
  isFinite,
  isNominal,
  isRelative,
  isTimeWord,
  isVerb,
  lower,
  nounPhraseEnd,
  REACH,
} from './phrases.ts';
import type { Scene } from './scene.ts';
import type { Range, Stretch } from './stretch.ts';

/** The end of the content that starts at `from`: a clause or verb phrase, up to the next attribution or the end of the sentence. A speaker `who …` between commas ends with its clause. */
export function clauseEnd(scene: Scene, from: number, source: Range | null = null): number {
  const { stretch } = scene;
  const { tokens, quotations } = stretch;
  const inRelative =
    source !== null && isRelative(tokens[source.from]) && tokens[source.from - 1]?.text === ',';
  let i = from;
  let brackets = 0;
  const limit = Math.min(tokens.length, from + 8 * REACH);
  for (; i < limit; i++) {
    if (quotations[i]) continue;
    const token = tokens[i]!;
    const word = lower(token);
    if (word === '(') brackets++;
    if (word === ';' || (word === ')' && --brackets < 0)) break;
    if (i === from) continue;
    if (inRelative && token.text === ',' && isFinite(stretch, afterAdverbs(stretch, i + 1))) break;
    if (word === 'according' && lower(tokens[i + 1]) === 'to') break;
    if ((token.text === ',' || token.pos === 'CCONJ') && startsAttribution(scene, i + 1)) break;
    if (
      /^(while|although|though|as|when|whereas)$/.test(word) &&
      isClauseStarter(token) &&
      startsAttribution(scene, i)
    )
      break;
  }
  return trimEnd(stretch, from, i);
}

function afterAdverbs({ tokens }: Stretch, from: number): number {
  let i = from;
  while (tokens[i]?.pos === 'ADV') i++;
  return i;
}

/** Whether the words at `from` (after a comma or conjunction) go on to another attribution of the sentence. */
function startsAttribution(scene: Scene, from: number): boolean {
  const { stretch } = scene;
  const { tokens } = stretch;
  let nominal = false;
  for (let i = from; i < tokens.length && i - from < 12; i++) {
    const token = tokens[i]!;
    const word = lower(token);
    if (stretch.spoken[i] || /^[;:,()]$/.test(word)) return false;
    if (word === 'according') return true;
    if (token.pos === 'VERB' && scene.speaks(i)) {
      if (token.tag === 'VBG') return !nominal || /^(?:is|are)$/.test(lower(tokens[i - 1]));
      return /^VB[DZPN]$/.test(token.tag) && (token.tag !== 'VBP' || STATING.test(token.lemma));
    }
    if (
      token.pos === 'VERB' ||
      (token.pos === 'AUX' && !/^(has|have|had|did|was|were|is|are|['’](s|ve|re|d))$/.test(word))
    )
      return false;
    if (isRelative(token) || (i > from && token.pos === 'SCONJ')) return false;
    if (isNominal(token)) nominal = true;
  }
  return false;
}

/** What several people do when they state something; *think* and *hope* in the present are mostly the speaker's own words. */
const STATING = /^(?:say|claim|deny|insist|argue|maintain|allege|contend)$/;

/** Without the punctuation and conjunctions that close a sentence or lead on. */
export function trimEnd({ tokens, quotations }: Stretch, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    !quotations[end - 1] &&
    /^([.,;:!—–-]+|and|but|while|as|or)$/i.test(tokens[end - 1]!.text)
  )
    end--;
  return end;
}

/** The end of the noun phrase at `from` with the phrases that depend on it, for cues that take an object. */
export function objectEnd(scene: Scene, from: number, source: Range | null = null): number {
  const { stretch } = scene;
  const { tokens, quotations } = stretch;
  const limit = clauseEnd(scene, from, source);
  let i = Math.max(nounPhraseEnd(stretch, from), from + 1);
  while (i < limit) {
    const token = tokens[i]!;
    const word = lower(token);
    const next = tokens[i + 1];
    if (quotations[i]) i++;
    else if (token.text === '(') {
      const close = closingBracket(stretch, i);
      if (close < 0) break;
      i = close + 1;
    } else if (/^[,—–]$/.test(token.text)) {
      // *accused the mayor, Karl Weber, of taking bribes*
      const name = nounPhraseEnd(stretch, i + 1);
      if (tokens[name]?.text === ',' && lower(tokens[name + 1]) === 'of') {
        i = name + 1;
        continue;
      }
      if (!next || !(/^(who|which|whose|including)$/i.test(next.text) || next.pos === 'DET')) break;
      i++;
    } else if (
      /^(on|in|at|during)$/.test(word) &&
      (isTimeWord(next) || isTimeWord(tokens[i + 2]) || next?.pos === 'NUM')
    )
      break;
    else if (
      /^(because|when|while|after|before|during|if|although|though|but|amid|since|until)$/.test(
        word,
      )
    )
      break;
    else if (token.pos === 'CCONJ' && isVerb(next)) break;
    else i++;
  }
  return trimEnd(stretch, from, Math.min(i, limit));
}

/** From the start of the sentence to `to`, or from the end of what was found before. */
export function clauseBefore(
  scene: Scene,
  to: number,
  whole: boolean,
): { from: number; to: number } | null {
  const { tokens, quotations } = scene.stretch;
  let from = 0;
  if (!whole)
    for (const { cue, source, content } of scene.drafts) {
      if (content.some((part) => part.to > to)) return null;
      for (const part of [cue, ...(source ? [source] : []), ...content])
        if (part.to <= to) from = Math.max(from, part.to);
    }
  const stop = Math.max(from, to - 4 * REACH);
  for (let i = to - 1; i > stop; i--)
    if (tokens[i]!.text === ';' && !quotations[i]) {
      from = i + 1;
      break;
    }
  while (
    from < to &&
    !quotations[from] &&
    (tokens[from]!.pos === 'CCONJ' || /^[,.;:]$/.test(tokens[from]!.text))
  )
    from++;
  const end = trimEnd(scene.stretch, from, to);
  return end > from ? { from, to: end } : null;
}
