import { bareBody } from '../../../../../src/core/article/article-body.ts';
import { readerByWording } from '../../../../../src/core/claims/amounts/by-wording.ts';
import { findQuantities } from '../../../../../src/core/claims/find-quantities.ts';
import { createTools } from '../../../../../src/core/tools.ts';
import { loadModels } from '../../../../../src/node/load-models.ts';

const tools = createTools(loadModels());

/** What each number of a text measures, and of what, as patterns of words tell. */
export function measuredIn(text: string): readonly string[] {
  return tools.language.read(text, bareBody(text)).flatMap((sentence) => {
    const read = readerByWording(sentence);
    return findQuantities(text, sentence, []).flatMap((quantity) => {
      const amount = read(quantity);
      if (!amount) return [];
      const { thing, measure } = amount;
      const words = thing ? sentence.tokens.slice(thing.from, thing.to) : [];
      return [[measure, ...words.map((token) => token.text)].join(' ')];
    });
  });
}
