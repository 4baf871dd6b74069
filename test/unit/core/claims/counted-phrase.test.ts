import assert from 'node:assert/strict';
import { countedNoun } from '../../../../src/core/claims/counted-phrase.ts';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';
import { read } from '../../../story.ts';

const { language } = createTools(loadModels());

/** What the number with which a text begins counts, narrowed by what; null for nothing. */
function behind(text: string): string | null {
  const tokens = language
    .read(text, [{ start: 0, end: text.length }])
    .flatMap((sentence) => sentence.tokens);
  const found = countedNoun(tokens, text.search(/[ -]|$/));
  return found && [...found.modifiers, found.head].join(' ');
}

/** What the numbers of a sentence count, narrowed by what. */
function counted(text: string) {
  return read('a.md', text, '2024-09-18').claims.flatMap(({ quantity }) =>
    quantity ? [[quantity.of, ...quantity.modifiers].join(' ')] : [],
  );
}

describe('what a number counts', () => {
  it('stands behind a participle with a hyphen', () => {
    const [first] = counted('The town bought 40 battery-powered buses on Monday, the mayor said.');
    assert.match(first!, /^bus /);
  });

  it('is no year: tourists last year', () => {
    const [first] = counted(
      'The islands received 1.9 million tourists last year, the bureau said.',
    );
    assert.equal(first, 'tourist');
  });

  for (const [text, noun] of [
    ['12 young soldiers left.', 'young soldier'],
    ['12 of the soldiers left.', 'soldier'],
    ['12 more soldiers left.', 'soldier'],
    ['12 burning houses fell.', 'burn house'],
    ['12 dead were found.', 'person'],
    ['12 others fled.', 'person'],
    ['12 passengers and crew fled.', 'person'],
    ['12 passengers and dogs fled.', 'passenger'],
    ['12-member teams met.', null],
    ['12 and 13 are left.', null],
    ['12', null],
  ] as const)
    it(`is ${noun ?? 'nothing'}: ${text}`, () => {
      assert.equal(behind(text), noun);
    });
});
