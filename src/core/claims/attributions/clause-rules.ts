import { hasFiniteVerb, isBareClause, onlyAdverbials } from './clause-shape.ts';
import { contentStart } from './content-start.ts';
import { draftOf, type CuePhrase, type Rule } from './cue-phrase.ts';
import { clauseBefore, clauseEnd } from './extent.ts';
import { isFinite, isRelative, lower } from './phrases.ts';
import type { Stretch } from './stretch.ts';
import { subjectAfter } from './subject-after.ts';

function takesClause({ word }: CuePhrase): boolean {
  return word.frames.has('that') || word.frames.has('quote');
}

/** `C, S said` · `C1, S said, C2` */
export const clauseSpeakerVerb: Rule = (scene, phrase) => {
  const { stretch } = scene;
  const { tokens } = stretch;
  const { own, cue } = phrase;
  if (
    !own ||
    !phrase.word.frames.has('that') ||
    tokens[cue.from]!.tag === 'MD' ||
    tokens[own.from - 1]?.text !== ',' ||
    stretch.spoken[own.from - 1]
  )
    return null;
  const next = tokens[cue.to];
  if (next && !/^[.,;]$/.test(next.text) && !onlyAdverbials(stretch, cue.to)) return null;
  if (next?.text === ',' && stretch.spoken[cue.to + 1]) return null;
  const before = clauseBefore(scene, own.from - 1, true);
  if (!before) return null;
  const content = [before];
  const isWhole = hasFiniteVerb(stretch, before.from, before.to);
  if (next?.text === ',' && (!isWhole || isFinite(stretch, cue.to + 1))) {
    const to = clauseEnd(scene, cue.to + 1);
    if (to > cue.to + 1) content.push({ from: cue.to + 1, to });
  }
  const last = content[content.length - 1]!;
  if (!isWhole && !hasFiniteVerb(stretch, cue.to, last.to)) return null;
  return draftOf(stretch, { ...phrase, source: own }, content, 'clause, speaker, verb');
};

/** `C, said S` */
export const clauseVerbSpeaker: Rule = (scene, phrase) => {
  const { stretch } = scene;
  const { own, verb, cue } = phrase;
  if (
    own ||
    !takesClause(phrase) ||
    verb.form !== 'finite' ||
    stretch.tokens[verb.left - 1]?.text !== ','
  )
    return null;
  const source = subjectAfter(stretch, cue.to);
  const before = source && clauseBefore(scene, verb.left - 1, true);
  if (
    !source ||
    !before ||
    !hasFiniteVerb(stretch, before.from, before.to) ||
    isFinite(stretch, source.to)
  )
    return null;
  return draftOf(stretch, { ...phrase, source }, [before], 'clause, verb, speaker');
};

/** The relative pronoun that the content lost: `which S said was closed`; -1 where there is none. */
export function gapBefore({ tokens }: Stretch, { own }: CuePhrase): number {
  const before = own && own.from > 0 ? tokens[own.from - 1] : undefined;
  return own && isRelative(before) && lower(before) !== 'where' ? own.from - 1 : -1;
}

/** `which S said was closed` */
export const relativeSpeakerVerb: Rule = (scene, phrase) => {
  const { stretch } = scene;
  const { cue } = phrase;
  const gap = gapBefore(stretch, phrase);
  if (gap < 0 || !takesClause(phrase)) return null;
  const start = contentStart(stretch, cue.to, phrase.word);
  if (!start || !isFinite(stretch, start.at)) return null;
  const content = [
    { from: gap, to: gap + 1 },
    { from: start.at, to: clauseEnd(scene, start.at, phrase.source) },
  ];
  return draftOf(stretch, phrase, content, 'relative, speaker, verb');
};

/** `S said that C` · `S said: "C"` · `S told X that C` */
export const shownClause: Rule = (scene, phrase) => {
  const { stretch } = scene;
  const start = takesClause(phrase) ? contentStart(stretch, phrase.cue.to, phrase.word) : null;
  if (!start || start.bare) return null;
  const rule = stretch.spoken[start.at] ? 'verb, quotation' : 'verb, that, clause';
  return draftOf(
    stretch,
    phrase,
    [{ from: start.at, to: clauseEnd(scene, start.at, phrase.source) }],
    rule,
  );
};

/** `S said C` · `S asked whether C` */
export const bareClause: Rule = (scene, phrase) => {
  const { stretch } = scene;
  const start = phrase.word.frames.has('that')
    ? contentStart(stretch, phrase.cue.to, phrase.word)
    : null;
  if (!start?.bare) return null;
  const content = { from: start.at, to: clauseEnd(scene, start.at, phrase.source) };
  if (isBareClause(stretch, start.at, content.to, phrase.word.frames.has('object')))
    return draftOf(stretch, phrase, [content], 'verb, clause');
  return /^(if|whether|why|how|what|where|who|when)$/.test(lower(stretch.tokens[start.at]))
    ? draftOf(stretch, phrase, [content], 'verb, question')
    : null;
};
