import { onlyAdverbials } from './clause-shape.ts';
import { gapBefore } from './clause-rules.ts';
import { addresseeEnd } from './content-start.ts';
import { draftOf, type Rule } from './cue-phrase.ts';
import { clauseEnd, objectEnd } from './extent.ts';
import { isNominal, isTimeWord, lower } from './phrases.ts';

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
          [{ from: cue.to, to: clauseEnd(scene, cue.to) }],
          'verb, infinitive',
        );
  if (!word.frames.has('someone') || !isNominal(next)) return null;
  const from = addresseeEnd(stretch, cue.to);
  if (tokens[from]?.tag !== 'TO') return null;
  return draftOf(
    stretch,
    phrase,
    [{ from, to: clauseEnd(scene, from) }],
    'verb, someone, infinitive',
  );
};

/** `S denied C` · `what S called C` */
export const verbObject: Rule = (scene, phrase) => {
  const { stretch } = scene;
  const { tokens, quotations } = stretch;
  const { cue, word } = phrase;
  if (!word.frames.has('object')) return null;
  const next = tokens[cue.to];
  const gap = gapBefore(stretch, phrase);
  const startsObject =
    isNominal(next) || Boolean(quotations[cue.to]) || /^VB[GN]$/.test(next?.tag ?? '');
  if (gap >= 0 && !startsObject)
    return draftOf(stretch, phrase, [{ from: gap, to: gap + 1 }], 'relative, speaker, verb');
  if (!next || isTimeWord(next) || onlyAdverbials(stretch, cue.to)) return null;
  if (startsObject)
    return draftOf(
      stretch,
      phrase,
      [{ from: cue.to, to: objectEnd(scene, cue.to) }],
      'verb, object',
    );
  if (!/^(how|what|why|whether)$/.test(lower(next))) return null;
  return draftOf(
    stretch,
    phrase,
    [{ from: cue.to, to: clauseEnd(scene, cue.to) }],
    'verb, question',
  );
};
