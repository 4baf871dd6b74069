import { namesDay } from '../../calendar/day-names.ts';
import { contentStart } from './content-start.ts';
import { cueAt } from './cue-at.ts';
import { draftOf, type Rule } from './cue-phrase.ts';
import { clauseEnd } from './extent.ts';
import { lower } from './phrases.ts';
import { quotationBefore } from './quotation-rules.ts';
import type { Scene } from './scene.ts';
import type { Range } from './stretch.ts';
import { subjectAfter } from './subject-after.ts';

/** `S was quoted as saying C` · `S was quoted by X as saying C` */
export const quotedAsSaying: Rule = (scene, { cue, own, word: quoted }) => {
  const { stretch } = scene;
  if (quoted.lemma !== 'quote') return null;
  const by = lower(stretch.tokens[cue.to]) === 'as' ? null : agent(scene, cue.to);
  const as = by?.to ?? cue.to;
  const saying = lower(stretch.tokens[as]) === 'as' ? cueAt(stretch, scene.words, as + 1) : null;
  if (!saying) return null;
  const { word, to } = saying;
  const told = (content: Range, cueEnd: number, relay: Range | null) =>
    draftOf(
      stretch,
      { source: own, cue: { from: cue.from, to: cueEnd }, word, relay },
      [content],
      'quoted as saying',
    );
  const said = own && quotationBefore(stretch, own.from);
  if (said) return told(said, to, by ?? agent(scene, to));
  const start = contentStart(stretch, to, word);
  return start && told({ from: start.at, to: clauseEnd(scene, start.at) }, by ? cue.to : to, by);
};

/** `it was reported by S that C` · `X was told that C` */
export const passiveThat: Rule = (scene, phrase) => {
  const { stretch } = scene;
  const { tokens } = stretch;
  const { cue, own, word } = phrase;
  const it = own !== null && own.to - own.from === 1 && lower(tokens[own.from]) === 'it';
  const source = agent(scene, cue.to);
  const that = lower(tokens[cue.to]) === 'that' ? cue.to : (source?.to ?? -1);
  if (lower(tokens[that]) !== 'that' || !(it || word.frames.has('someone'))) return null;
  const content = [{ from: that + 1, to: clauseEnd(scene, that + 1) }];
  return draftOf(stretch, { ...phrase, source }, content, 'passive, that, clause');
};

/** `C is expected to C` */
export const passiveInfinitive: Rule = (scene, phrase) => {
  const { stretch } = scene;
  const { cue, own, word } = phrase;
  if (
    !own ||
    stretch.tokens[cue.to]?.tag !== 'TO' ||
    !(word.frames.has('that') || word.frames.has('to'))
  )
    return null;
  const content = [own, { from: cue.to, to: clauseEnd(scene, cue.to) }];
  return draftOf(
    stretch,
    { ...phrase, source: agent(scene, cue.to) },
    content,
    'passive, infinitive',
  );
};

/** `C was rejected by S` */
export const passiveAgent: Rule = (scene, phrase) => {
  const { own, cue, word } = phrase;
  const source = agent(scene, cue.to);
  if (!own || !source || !word.frames.has('object')) return null;
  return draftOf(scene.stretch, { ...phrase, source }, [own], 'passive, by speaker');
};

/** `C has been criticized for C` */
export const passiveJudged: Rule = (scene, phrase) => {
  const { own, cue, word } = phrase;
  if (
    !own ||
    word.kind !== 'judging' ||
    !/^(for|of|over|as)$/.test(lower(scene.stretch.tokens[cue.to]))
  )
    return null;
  const content = [own, { from: cue.to, to: clauseEnd(scene, cue.to) }];
  return draftOf(scene.stretch, { ...phrase, source: null }, content, 'passive, judged');
};

/** `X was asked whether C` · `X was asked, "C"` */
export const passiveAsked: Rule = (scene, { cue, word }) => {
  const { stretch } = scene;
  if (!/^(ask|question)/.test(word.lemma)) return null;
  const from = stretch.tokens[cue.to]?.text === ',' ? cue.to + 1 : cue.to;
  const asks = /^(if|whether|what|why|how|who|when|where)$/.test(lower(stretch.tokens[from]));
  if (!stretch.spoken[from] && !asks) return null;
  const content = [{ from, to: clauseEnd(scene, from) }];
  return draftOf(stretch, { source: null, cue, word }, content, 'passive, asked');
};

/** The speaker whom `by` names shortly after a passive. */
function agent({ stretch }: Scene, from: number) {
  for (let i = from; i < stretch.tokens.length && i - from < 8; i++) {
    if (stretch.spoken[i] || stretch.tokens[i]!.text === ',') return null;
    // *by Monday evening* says until when.
    const isUntil = namesDay(stretch.tokens[i + 1]?.text ?? '');
    if (lower(stretch.tokens[i]) === 'by') return isUntil ? null : subjectAfter(stretch, i + 1);
  }
  return null;
}
