import type { Corpus } from '../core/corpus.ts';

/** The earliest file that carries the same article; null where this file is it. */
export function reprintOf(corpus: Pick<Corpus, 'copiesOf'>, file: string): string | null {
  const [earliest] = corpus.copiesOf(file);
  return earliest === undefined || earliest === file ? null : earliest;
}
