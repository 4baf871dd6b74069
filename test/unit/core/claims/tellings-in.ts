import { bareBody } from '../../../../src/core/article/article-body.ts';
import { findQuantities } from '../../../../src/core/claims/find-quantities.ts';
import { tellingsOf } from '../../../../src/core/claims/tellings.ts';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const tools = createTools(loadModels());

/** What patterns of words tell of the numbers of a text, as classes of predicates. */
export function classesTold(text: string): readonly string[] {
  return tools.language.read(text, bareBody(text)).flatMap((sentence) => {
    const found = tellingsOf(sentence, findQuantities(text, sentence, []));
    return [...found.values()].flatMap((tellings) => tellings.map(({ predicate }) => predicate));
  });
}
