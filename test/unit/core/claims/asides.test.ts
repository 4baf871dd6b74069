import assert from 'node:assert/strict';
import { bareBody } from '../../../../src/core/article/article-body.ts';
import { asideBefore } from '../../../../src/core/claims/asides.ts';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const tools = createTools(loadModels());

/** The words of the aside that the last comma of a sentence closes. */
function aside(text: string): string | null {
  const { tokens } = tools.language.read(text, bareBody(text))[0]!;
  const close = tokens.findLastIndex((token) => token.text === ',');
  const opens = asideBefore(tokens, close);
  return opens === null ? null : text.slice(tokens[opens + 1]!.start, tokens[close]!.start);
}

describe('an aside', () => {
  for (const [text, expected] of [
    ['The truce, which began at noon, will last two days.', 'which began at noon'],
    ['The walk, during which a lamp broke, took six hours.', 'during which a lamp broke'],
    ['The bridge, built by prisoners, cost 40 million euros.', 'built by prisoners'],
    ['The truce, which began at noon, at dawn and at dusk, will last.', null],
    ['In May, the bridge cost 40 million euros, far too much.', null],
    ['The bridge, it was said, cost 40 million euros.', null],
  ] as const)
    it(`stands between two commas, and is of one noun: ${text}`, () => {
      assert.equal(aside(text), expected);
    });
});
