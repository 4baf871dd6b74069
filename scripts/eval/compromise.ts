import nlp from 'compromise';
import type { EntityType } from '../../src/core/entities/mention.ts';
import { overlaps, type Span } from '../../src/core/text/span.ts';
import { ner } from './ner.ts';

type Found = Span & { readonly type: EntityType };

interface Term {
  readonly pre: string;
  readonly post: string;
  readonly offset: { readonly start: number; readonly length: number };
}

const finders = [
  ['people', 'PERSON'],
  ['organizations', 'ORG'],
  ['places', 'LOC'],
] as const;

/** The names that the library compromise finds, measured like ours: for comparison only. */
export const compromise: typeof ner = {
  predict: (documents) => documents.map(({ id, text }) => ({ id, text, entities: namesOf(text) })),
  score: ner.score,
};

/** Helps it where it can be helped: names are parted at marks, possessive endings and what lies in another name go. */
function namesOf(text: string): readonly Found[] {
  const document = nlp(text);
  const names: Found[] = [];
  for (const [finder, type] of finders)
    for (const { terms } of document[finder]().json({ offset: true }) as { terms: Term[] }[])
      for (const { start, end } of parted(terms)) {
        const ending = /['’]s?$/.exec(text.slice(start, end))?.[0].length ?? 0;
        const name = { start, end: end - ending, type };
        if (name.end > start && !names.some((other) => overlaps(other, name))) names.push(name);
      }
  return names.sort((a, b) => a.start - b.start);
}

function parted(terms: readonly Term[]): Span[] {
  const parts: { start: number; end: number }[] = [];
  terms.forEach(({ pre, offset }, i) => {
    const end = offset.start + offset.length;
    const between = (terms[i - 1]?.post ?? '') + pre;
    const last = parts.at(-1);
    if (last && !/[^\s.]/.test(between)) last.end = end;
    else parts.push({ start: offset.start, end });
  });
  return parts;
}
