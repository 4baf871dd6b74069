import { contentStart } from './content-start.ts';
import { cueAt } from './cue-at.ts';
import { draftOf, type Rule } from './cue-phrase.ts';
import { clauseBefore, clauseEnd } from './extent.ts';
import { isFinite, lower } from './phrases.ts';
import type { Scene } from './scene.ts';
import type { Range, Stretch } from './stretch.ts';
import { subjectAfter } from './subject-after.ts';

/** `"C," S said` · `"C," S said, "C."` */
export const quotationSpeakerVerb: Rule = (scene, phrase) => {
  const { stretch } = scene;
  const { own, cue, word } = phrase;
  const quotation = own && word.frames.has('quote') ? quotationBefore(stretch, own.from) : null;
  if (!quotation) return null;
  const content = [upTo(scene, quotation), ...quotationAfter(scene, cue.to)];
  return draftOf(stretch, { ...phrase, source: own }, content, 'quotation, speaker, verb');
};

/** `"C," said S` */
export const quotationVerbSpeaker: Rule = (scene, phrase) => {
  const { stretch } = scene;
  const { verb, own, cue, word } = phrase;
  if (own || verb.form === 'ing' || !word.frames.has('quote')) return null;
  const quotation = quotationBefore(stretch, verb.left);
  const source = quotation && subjectAfter(stretch, cue.to);
  if (!quotation || !source) return null;
  const content = [upTo(scene, quotation), ...quotationAfter(scene, source.to)];
  return draftOf(stretch, { ...phrase, source }, content, 'quotation, verb, speaker');
};

/** How many words may stand between a wish and its colon: beyond, those words are what is wished. */
const FAR_FROM_COLON = 12;

/** `S said:` at the end of its paragraph, before a quotation in the next. */
export const verbColon: Rule = ({ stretch }, { source, cue, word }) => {
  const last = stretch.tokens.length - 1;
  if (stretch.tokens[last]!.text !== ':' || !word.frames.has('quote')) return null;
  if (!word.states && last - cue.to > FAR_FROM_COLON) return null;
  for (let i = cue.to; i < last; i++) if (isFinite(stretch, i)) return null;
  return {
    source,
    cue,
    content: [],
    word,
    rule: 'verb, next paragraph',
    quotation: 'direct',
    goesOn: 'in next paragraph',
  };
};

/** `Lee cited S as saying C` */
export const citedAsSaying: Rule = (scene, { source, cue, word }) => {
  const { stretch } = scene;
  if (!/^(cite|quote)$/.test(word.lemma)) return null;
  const quoted = subjectAfter(stretch, cue.to);
  if (!quoted) return null;
  const end = quoted.to + (stretch.tokens[quoted.to]?.text === ',' ? 1 : 0);
  if (lower(stretch.tokens[end]) !== 'as') return null;
  const saying = cueAt(stretch, scene.words, end + 1);
  const start = saying && contentStart(stretch, saying.to, saying.word);
  if (!start) return null;
  const phrase = {
    source: quoted,
    cue: { from: end, to: saying.to },
    word: saying.word,
    relay: source,
  };
  const content = [{ from: start.at, to: clauseEnd(scene, start.at) }];
  return draftOf(stretch, phrase, content, 'cited as saying');
};

/** The quotation that ends right before `at`, past a comma. */
export function quotationBefore({ tokens, quotations, spoken }: Stretch, at: number): Range | null {
  const last = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  if (!spoken[last]) return null;
  let from = last;
  while (from > 0 && quotations[from - 1] === quotations[last]) from--;
  return { from, to: last + 1 };
}

/** The quotation with the words of the sentence that lead to it. */
function upTo(scene: Scene, quotation: Range): Range {
  const before = clauseBefore(scene, quotation.to, false);
  return before && before.from < quotation.from ? before : quotation;
}

/** What goes on after the speaker: `"C," S said, "C."` */
function quotationAfter(scene: Scene, from: number): Range[] {
  const { tokens, spoken } = scene.stretch;
  for (let i = from; i < tokens.length && i - from < 20; i++) {
    if (isFinite(scene.stretch, i)) return [];
    if (!spoken[i]) continue;
    const mark = lower(tokens[i - 1]);
    return mark === ',' || mark === ':' ? [{ from: i, to: clauseEnd(scene, i) }] : [];
  }
  return [];
}
