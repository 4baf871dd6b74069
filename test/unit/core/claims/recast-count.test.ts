import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** What the claims of a sentence tell of a number of people or things: `kill 12 person`. */
function told(text: string): readonly string[] {
  return read('a.md', text, '2024-03-06').claims.flatMap(({ predicate, statement }) =>
    predicate === 'amount'
      ? []
      : statement.phrases.flatMap(({ role, quantity }) =>
          quantity && role === 'patient'
            ? [`${predicate!} ${String(quantity.low)} ${quantity.of}`]
            : [],
        ),
  );
}

describe('a count in a way of its own', () => {
  for (const [text, plain] of [
    ['The death toll rose to 46.', 'kill 46 person'],
    ['The toll reached 46.', 'kill 46 person'],
    ['The number of injured rose to 46.', 'wound 46 person'],
    ['The injury toll rose to 46.', 'wound 46 person'],
    ['Twelve miners were found dead.', 'kill 12 miner'],
    ['Twelve people were left homeless.', 'displace 12 person'],
    ['The fire left 12 injured.', 'wound 12 person'],
    ['The storm left 9 missing.', 'miss 9 person'],
    ['Twelve lives were lost.', 'kill 12 person'],
    ['The fire claimed 12 lives.', 'kill 12 person'],
    ['Twelve miners lost their lives.', 'kill 12 miner'],
    ['Twelve deaths were reported.', 'kill 12 person'],
    ['Police made 9 arrests.', 'arrest 9 person'],
    ['There are 28 beds in the hospital.', 'have 28 bed'],
  ] as const)
    it(`is told plainly: ${text}`, () => {
      assert.ok(told(text).includes(plain), told(text).join());
    });

  for (const text of [
    'The number of trees rose to 46.',
    'The casualty toll rose to 46.',
    'There are 280 beds in 12 hospitals.',
    'There are 280 beds in a hospital.',
    'The miners lost 12 friends.',
  ])
    it(`stays as it is: ${text}`, () => {
      assert.ok(!/^(?:kill|wound|have)/m.test(told(text).join('\n')), told(text).join());
    });
});
