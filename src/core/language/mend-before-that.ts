import type { Names, Parsed } from './tree-work.ts';

/**
 * Mends what stands between a verb and the *that* of its content, and was hung inside the content: in *said this month that
 * Russia had attacked* it was said this month, as a clause begins with its *that*.
 */
export function createBeforeThatMender({ relations }: Names) {
  const [mark, content] = [relations.indexOf('mark'), relations.indexOf('ccomp')];

  return ({ words, heads, labels }: Parsed): void => {
    for (let that = 2; that < words.length; that++) {
      if (labels[that] !== mark || words[that] !== 'that') continue;
      const verb = heads[that]!;
      if (verb < that || labels[verb] !== content) continue;
      const host = heads[verb]!;
      if (host < 0 || host > that - 2) continue;
      for (let i = host + 1; i < that; i++) if (heads[i] === verb) heads[i] = host;
    }
  };
}
