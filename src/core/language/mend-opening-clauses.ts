import type { Names, Parsed } from './tree-work.ts';

const OPENING =
  /^(?:When|If|While|Although|Though|As|After|Before|Since|Unless|Once|Until|Because)$/;

/**
 * Mends a clause that opens a sentence and was taken for the main one: in *When he won, the crowd was jubilant* the crowd has a clause of
 * its own behind the comma, with nothing to join it to the first, and *When* opens no sentence by itself.
 */
export function createOpeningClauseMender({ penn, relations }: Names) {
  const relation = (name: string) => relations.indexOf(name);
  const [root, clause] = [relation('root'), relation('advcl')];
  const isA = (label: number | undefined, test: RegExp) => test.test(relations[label ?? -1] ?? '');

  return ({ words, tags, heads, labels }: Parsed): void => {
    if (!OPENING.test(words[0] ?? '') || words[words.length - 1] !== '.') return;
    const top = words.findIndex((_, i) => heads[i]! < 0);
    if (top < 0 || heads[0] !== top) return;
    const comma = words.indexOf(',', top);
    const children = (head: number, test: RegExp, from: number) =>
      words.findIndex((_, i) => i > from && heads[i] === head && isA(labels[i], test));
    const verb = comma < 0 ? -1 : children(top, /^(?:conj|parataxis|ccomp|advcl|dep)$/, comma);
    if (verb < 0 || children(verb, /^(?:cc|mark)$/, comma) >= 0) return;
    const subject = children(verb, /^(?:nsubj|expl)/, comma);
    if (subject < 0 || subject > verb || /^(?:WP|WDT)$/.test(penn[tags[subject]!]!)) return;
    [heads[verb], labels[verb]] = [-1, root];
    [heads[top], labels[top]] = [verb, clause];
    for (let i = comma; i < words.length; i++) if (i !== verb && heads[i] === top) heads[i] = verb;
  };
}
