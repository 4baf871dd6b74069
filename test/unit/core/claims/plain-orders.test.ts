import assert from 'node:assert/strict';
import { bareBody } from '../../../../src/core/article/article-body.ts';
import { findQuantities } from '../../../../src/core/claims/find-quantities.ts';
import { ordersOf } from '../../../../src/core/claims/plain-orders.ts';
import { tellingsOf } from '../../../../src/core/claims/tellings.ts';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const tools = createTools(loadModels());

const read = (text: string) => tools.language.read(text, bareBody(text))[0]!;

/** The words of each order in which the last number of a sentence can be read, but for that in which it is written. */
function orders(text: string): string[] {
  const sentence = read(text);
  const quantity = findQuantities(text, sentence, []).at(-1)!;
  return ordersOf(sentence, quantity)
    .slice(1)
    .map(({ sentence: { tokens } }) => tokens.map((token) => token.text).join(' '));
}

/** What is told of the numbers of a sentence, each with what it counts. */
function told(text: string): string[] {
  const sentence = read(text);
  return [...tellingsOf(sentence, findQuantities(text, sentence, [])).values()].flatMap(
    (tellings) =>
      tellings.map(({ predicate, counted }) => `${predicate} ${counted.low} ${counted.of}`),
  );
}

describe('the orders in which a number can be read', () => {
  it('put it before the noun whose number it is, and what is told of it behind', () => {
    assert.deepEqual(orders('The number of mills that stayed shut was 46.'), [
      '46 mills that stayed shut .',
    ]);
    assert.deepEqual(orders('Doctors put the number of injured at 46.'), [
      'Doctors put 46 injured .',
    ]);
    assert.deepEqual(orders('The number of those killed was 46.'), ['46 those killed .']);
    assert.deepEqual(orders('The number of mills that stayed shut was 46'), [
      '46 mills that stayed shut',
    ]);
  });

  it('leave it where it is, where something else is told in between', () => {
    for (const text of [
      'The number of people hurt rose but reached only 46.',
      'The number of 46 mills',
      'Were 9 miners stuck?',
      'The 800 jobs that the firm, a mill, wants to cut are old.',
      'The 9 well-trained miners left.',
    ])
      assert.deepEqual(orders(text), [], text);
  });

  it('put what opens a sentence behind the number for which it waits', () => {
    assert.deepEqual(orders('Stuck in the shaft were 9 miners.'), [
      '9 miners were Stuck in the shaft .',
    ]);
  });

  it('put a participle behind its noun', () => {
    assert.deepEqual(orders('Divers were looking for the 9 trapped miners.'), [
      'Divers were looking for the 9 miners trapped .',
    ]);
  });

  it('put what somebody does to things behind the one who does it', () => {
    assert.deepEqual(orders('Nobody wanted the 46 mills that the storm destroyed.'), [
      'Nobody wanted the the storm destroyed 46 mills .',
    ]);
  });

  it('leave alone a number that is given of nothing, by how much it changed, or after another thought', () => {
    for (const text of [
      'The storm destroyed 46 mills.',
      'The number of mills fell by 46.',
      'The number of mills is unknown but 46 burned.',
      'The mayor of the town was 46.',
    ])
      assert.deepEqual(orders(text), [], text);
  });

  for (const [text, expected] of [
    ['The number of villas lost to the flames was 85.', 'destroy 85 villa'],
    ['The number of bakeries that stayed shut was put at 46.', 'close 46 bakery'],
    ['A spokeswoman gave the total of trapped miners as 12.', 'trap 12 miner'],
    ['Still missing after the flood are 14 hikers.', 'miss 14 hiker'],
    ['The 85 villas that the blaze destroyed were empty.', 'destroy 85 villa'],
    ['The union fought for the 26 jobs that Vallo is cutting.', 'lay-off 26 job'],
    ['The 7 islanders who had clung to wreckage were rescued.', 'rescue 7 islander'],
    ['The number of posts to be cut is 26.', 'lay-off 26 job'],
  ] as const)
    it(`let patterns of words read it: ${text}`, () => {
      assert.ok(told(text).includes(expected), told(text).join('; '));
    });

  it('tell that what is still to be done has no tense yet', () => {
    const text = 'The number of posts to be cut is 26.';
    const sentence = read(text);
    const found = tellingsOf(sentence, findQuantities(text, sentence, []));
    assert.deepEqual(
      [...found.values()].flat().map(({ untensed }) => untensed),
      [true],
    );
  });
});
