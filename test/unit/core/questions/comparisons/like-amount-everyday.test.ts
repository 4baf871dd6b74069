import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

/** What both articles open with, and what each tells: all of it can be true. */
const EVERYDAY: readonly (readonly [string, string, string])[] = [
  [
    'The games in Mardal ended on Monday with Norway and Sweden in front.',
    'Norway took 12 medals.',
    'Sweden took 14 medals.',
  ],
  [
    'The vote in Mardal left the Greens and the Liberals close.',
    'The Greens took 31 per cent.',
    'The Liberals took 34 per cent.',
  ],
  [
    'Ada Hale and Bo Berg met in Mardal on Monday.',
    'Hale threw the javelin 81 metres.',
    'Berg threw the javelin 84 metres.',
  ],
  ['Mardal and Orval played all winter.', 'Mardal won 14 games.', 'Orval won 11 games.'],
  [
    'Mardal played in Orval on Monday.',
    'The home side had 14 shots.',
    'The visitors had 11 shots.',
  ],
  [
    'Prices at the pumps of Mardal rose on Monday.',
    'Diesel cost 1.62 euros a litre.',
    'Petrol cost 1.75 euros a litre.',
  ],
  [
    'Metals were dear in Tarsk on Monday.',
    'Gold traded at 2,030 dollars.',
    'Platinum traded at 1,910 dollars.',
  ],
  [
    'The pool of Mardal has new prices from Monday.',
    'Adults pay 12 euros.',
    'Children pay 9 euros.',
  ],
  [
    'Mardal votes on Monday.',
    'The north ward has 4,200 voters.',
    'The south ward has 5,100 voters.',
  ],
  ['Mardal voted on Monday.', 'Supporters cast 4,100 ballots.', 'Opponents cast 3,700 ballots.'],
  [
    'It rained in Mardal on Monday.',
    'The town got 41 millimetres of rain.',
    'The hills got 55 millimetres of rain.',
  ],
  [
    'Mardal held its run on Monday.',
    'The men ran 42 kilometres in 131 minutes.',
    'The women ran 42 kilometres in 148 minutes.',
  ],
  [
    'Shares of Korn moved in Tarsk on Monday.',
    'Shares of Korn closed at 41 euros.',
    'Shares of Korn opened at 44 euros.',
  ],
  [
    'Shares of Korn moved in Tarsk on Monday.',
    'The share reached a high of 44 euros.',
    'The share reached a low of 41 euros.',
  ],
  [
    'Marenia gave its figures for trade on Monday.',
    'It exported 4,100 tonnes.',
    'It imported 4,600 tonnes.',
  ],
  [
    'Korn changed its plant in Mardal on Monday.',
    'It took on 310 workers.',
    'It let go 270 workers.',
  ],
  [
    'The Tolka train ran late on Monday.',
    'At the stop 31 passengers got on.',
    'At the stop 27 passengers got off.',
  ],
  [
    'A ship ran aground off Mardal on Monday.',
    'The ship lies 180 metres from the shore.',
    'The ship is 220 metres long.',
  ],
  [
    'It was cold in Mardal on Monday.',
    'The thermometer showed 4 degrees at noon.',
    'The thermometer showed 6 degrees at dusk.',
  ],
  [
    'Markets in Tarsk rose on Monday.',
    'The bank index gained 41 points.',
    'The mining index gained 52 points.',
  ],
  [
    'Two trains met in Mardal on Monday.',
    'The express had 120 passengers.',
    'The local train had 80 passengers.',
  ],
  [
    'The council of Mardal voted on Monday.',
    'The levy got 21 votes.',
    'The road plan got 18 votes.',
  ],
  [
    'A film festival closed in Mardal on Monday.',
    'The jury saw 31 films.',
    'The public saw 38 films.',
  ],
  ['Mardal counted its birds on Monday.', 'Walkers saw 310 geese.', 'Walkers saw 270 ducks.'],
];

describe('two amounts of one unit in everyday news', () => {
  for (const [lead, one, other] of EVERYDAY)
    it(`are of two things: ${one} ${other}`, () => {
      assert.deepEqual(conflictsOf(`${lead} ${one}`, `${lead} ${other}`), []);
      assert.deepEqual(conflictsOf(`${lead} ${other}`, `${lead} ${one}`), []);
    });
});
