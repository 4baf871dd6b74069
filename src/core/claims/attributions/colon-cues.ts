import data from '../../../../data/claims/attributions.json' with { type: 'json' };
import type { Draft } from './draft.ts';
import { trimEnd } from './extent.ts';
import { lower } from './phrases.ts';
import type { Scene } from './scene.ts';
import type { Range, Stretch } from './stretch.ts';
import { wordSet } from '../../text/word-list.ts';

const speaking = wordSet(data.speaking);
const labels = wordSet(data.labels);

/** `S: C` at the start of a paragraph, as in headlines and transcripts. */
export function colonBefore(scene: Scene, i: number): Draft | null {
  const { stretch } = scene;
  const { tokens } = stretch;
  if (i !== 0 || !stretch.opensParagraph) return null;
  let colon = 0;
  while (colon < 7 && /^(PROPN|NOUN|ADJ|ADP|DET|NUM)$/.test(tokens[colon]?.pos ?? '')) colon++;
  if (colon === 0 || tokens[colon]?.text !== ':' || colon + 2 >= tokens.length) return null;
  if (!isSpeaker(stretch, { from: 0, to: colon })) return null;
  const content = { from: colon + 1, to: trimEnd(stretch, colon + 1, tokens.length) };
  const found = draft({ from: 0, to: colon }, colon, content, stretch);
  return found && { ...found, goesOn: 'in paragraph' };
}

/** `C: S` at the end of a headline. */
export function colonAfter(scene: Scene, i: number): Draft | null {
  const { stretch } = scene;
  const { tokens } = stretch;
  const rest = tokens.length - i - 1;
  if (tokens[i]!.text !== ':' || i < 3 || rest < 1 || rest > 4 || !stretch.opensParagraph)
    return null;
  const source = { from: i + 1, to: trimEnd(stretch, i + 1, tokens.length) };
  if (source.to < tokens.length || !isSpeaker(stretch, source)) return null;
  return draft(source, i, { from: 0, to: i }, stretch);
}

function isSpeaker({ tokens }: Stretch, { from, to }: Range): boolean {
  const words = tokens.slice(from, to);
  if (words.length === 0 || words.some((token) => labels.has(lower(token)))) return false;
  if (words.some((token) => speaking.has(lower(token)))) return true;
  return words.every((token) => token.pos === 'PROPN' || /^(of|the|and)$/.test(lower(token)));
}

function draft(source: Range, colon: number, content: Range, stretch: Stretch): Draft | null {
  if (content.to <= content.from) return null;
  const word = { lemma: ':', stance: 'asserts', states: true } as const;
  const direct = stretch.spoken[content.from] && stretch.spoken[content.to - 1];
  return {
    source,
    cue: { from: colon, to: colon + 1 },
    content: [content],
    word,
    rule: 'speaker, colon',
    quotation: direct ? 'direct' : 'indirect',
  };
}
