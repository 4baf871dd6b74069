import { onlyAdverbials } from './clause-shape.ts';
import { gapBefore } from './clause-rules.ts';
import { addresseeEnd } from './content-start.ts';
import { draftOf, type Rule } from './cue-phrase.ts';
import { clauseEnd, objectEnd } from './extent.ts';
import { isNominal, isTimeWord, lower, nounPhraseEnd } from './phrases.ts';
import type { Stretch } from './stretch.ts';

/** `S refused to C` · `S urged X to C` */
export const verbInfinitive: Rule = (scene, phrase) => {
  const { stretch } = scene;
  const { tokens } = stretch;
  const { cue, verb, word } = phrase;
  if (!word.frames.has('to')) return null;
  const next = tokens[cue.to];
  const isReduced =
    word.frames.has('someone') && cue.from + 1 === cue.to && /ed$/.test(tokens[verb.head]!.text);
  if (next?.tag === 'TO')
    return isReduced
      ? null
      : draftOf(
          stretch,
          phrase,
          [{ from: cue.to, to: clauseEnd(scene, cue.to, phrase.source) }],
          'verb, infinitive',
        );
  if (!word.frames.has('someone') || !isNominal(next)) return null;
  const from = addresseeEnd(stretch, cue.to);
  if (tokens[from]?.tag !== 'TO') return null;
  return draftOf(
    stretch,
    phrase,
    [{ from, to: clauseEnd(scene, from, phrase.source) }],
    'verb, someone, infinitive',
  );
};

/** `S denied C` · `what S called C` */
export const verbObject: Rule = (scene, phrase) => {
  const { stretch } = scene;
  const { tokens } = stretch;
  const { cue, verb, word } = phrase;
  // *The ministry said, quoting the police, that …*: whom it quotes; *quoted* alone says no more.
  const isQuoting = word.lemma === 'quote' && verb.form === 'ing';
  if (!word.frames.has('object') && !isQuoting) return null;
  const from = objectStart(stretch, cue.to);
  const gap = gapBefore(stretch, phrase);
  if (gap >= 0 && from < 0)
    return draftOf(stretch, phrase, [{ from: gap, to: gap + 1 }], 'relative, speaker, verb');
  if (onlyAdverbials(stretch, cue.to)) return null;
  if (from >= 0)
    return draftOf(
      stretch,
      phrase,
      [{ from, to: objectEnd(scene, from, phrase.source) }],
      'verb, object',
    );
  if (!/^(how|what|why|whether)$/.test(lower(tokens[cue.to]))) return null;
  const content = { from: cue.to, to: clauseEnd(scene, cue.to, phrase.source) };
  return draftOf(stretch, phrase, [content], 'verb, question');
};

/** Where the object starts after the verb, past an adverb or `as nonsense`; -1 where there is none. */
function objectStart(stretch: Stretch, after: number): number {
  const { tokens, quotations } = stretch;
  let i = after;
  if (lower(tokens[i]) === 'as') {
    const end = nounPhraseEnd(stretch, i + 1);
    if (end === i + 1 || !/^(DT|PRP\$|NNS)$/.test(tokens[end]?.tag ?? '')) return -1;
    i = end;
  } else if (tokens[i]?.tag === 'RB' && /^(JJ|VB[GN])/.test(tokens[i + 1]?.tag ?? '')) i++;
  const first = tokens[i];
  if (!first || isTimeWord(first)) return -1;
  return isNominal(first) || quotations[i] || /^VB[GN]$/.test(first.tag) ? i : -1;
}
