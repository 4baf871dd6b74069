import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../story.ts';

/** The amounts of a text: which measure, of what, and the words that give it. */
function amounts(text: string): readonly string[] {
  return read('a.md', text, '2024-05-06').claims.flatMap(({ predicate, statement }) => {
    const counted = statement.phrases.find(({ quantity }) => quantity);
    if (predicate !== 'amount' || !counted?.quantity) return [];
    const of = statement.phrases.find(({ role }) => role === 'of')?.head ?? '-';
    return [`${counted.quantity.of} of ${of}: ${counted.quantity.text}`];
  });
}

describe('an amount is one plain statement', () => {
  for (const [plain, ...ways] of [
    [
      'price of tunnel: 90 million euro',
      'The tunnel cost 90 million euros.',
      'The cost of the tunnel was 90 million euros, the road office said.',
      'The road office paid 90 million euros for the tunnel.',
      'The road office bought the tunnel for 90 million euros in cash.',
      'In all, 90 million euros were spent on the tunnel.',
      'The 90 million euro tunnel was opened by the minister.',
      'The tunnel was built at a cost of 90 million euros.',
    ],
    [
      'profit of dalgo: 12 million euros',
      'Dalgo earned 12 million euros in the second quarter.',
      'Dalgo posted a net profit of 12 million euros in the second quarter.',
      'Profit at Dalgo rose 8 percent to 12 million euros.',
      "Dalgo's profit came to 12 million euros.",
    ],
    [
      'fine of dalgo: 3 million euros',
      'Dalgo was fined 3 million euros by the regulator.',
      'The regulator imposed a fine of 3 million euros on Dalgo.',
      'Dalgo has to pay 3 million euros.',
    ],
    [
      'term of keller: six years',
      'The court sentenced Keller to six years in prison.',
      'Keller received a prison sentence of six years.',
      'Keller was jailed for six years.',
      'Keller got six years in prison.',
    ],
    [
      'duration of strike: 36-hour',
      'The union announced a 36-hour walkout at the port.',
      'The 36-hour strike begins on Friday.',
    ],
  ] as const)
    for (const text of ways)
      it(`${plain}, told as: ${text}`, () => {
        const found = amounts(text);
        assert.ok(
          found.some((told) => told.startsWith(plain)),
          found.join('; '),
        );
      });

  for (const [plain, text] of [
    ['age of hanna keller: 42', 'Hanna Keller, 42, runs the mill.'],
    ['age of hanna keller: 42', 'Hanna Keller, 42 and a widow, runs the mill.'],
    ['magnitude of -: 6.3', 'The earthquake measured 6.3 on the Richter scale.'],
    ['spill of -: 40 tonnes', 'About noon 40 tonnes of diesel leaked from the barge.'],
    ['burnt area of -: 600 hectares', 'The wildfire burned 600 hectares.'],
    ['distance of fire: 8 kilometres', 'The fire is 8 kilometres from Marsk.'],
    ['interest rate of -: 4 percent', 'The bank lifted its key rate to 4 percent.'],
  ] as const)
    it(`reads ${plain}`, () => {
      assert.deepEqual(amounts(text), [plain]);
    });
});

describe('no amount of a thing is', () => {
  for (const text of [
    'Oil cost 80 dollars a barrel.',
    'Unemployment rose by 3 percent.',
    'The firm could earn 12 million euros.',
    'Keller spent six years in prison.',
    'Hanna Keller did not swim until she was 15.',
    'Hanna Keller, one of the founders, runs the mill.',
    'The firm paid 2 million euros in cash.',
  ])
    it(text, () => {
      assert.deepEqual(amounts(text), []);
    });
});

describe('an amount that an adjective or a possessive tells', () => {
  it('is the length, height or depth of the thing', () => {
    assert.deepEqual(amounts('The line is 7.5 kilometres long and has 12 stops.'), [
      'length of line: 7.5 kilometres',
    ]);
    assert.deepEqual(amounts('The new line has a length of 9.5 kilometres.'), [
      'length of line: 9.5 kilometres',
    ]);
    assert.deepEqual(amounts('With a length of 9.5 kilometres, the new line is the longest.'), [
      'length of line: 9.5 kilometres',
    ]);
    assert.deepEqual(amounts('The tower stands 310 metres high.'), ['height of tower: 310 metres']);
    assert.deepEqual(amounts('The divers swam 40 metres along the wall.'), []);
  });

  it('is the size by which things of a kind are told', () => {
    assert.deepEqual(amounts('The 17-metre whale lay on the sand.'), ['length of whale: 17-metre']);
    assert.deepEqual(amounts('The 4-metre statue was unveiled.'), ['height of statue: 4-metre']);
    assert.deepEqual(amounts('The 4-metre gap was closed.'), []);
  });

  it('is how old somebody was, named before', () => {
    const text = 'Elvira Pintos, the oldest woman in Uruguay, died on Tuesday. Her age was 111.';
    assert.deepEqual(amounts(text), ['age of elvira pintos: 111']);
    assert.deepEqual(amounts('Elvira Pintos died on Tuesday. The age was 111.'), []);
  });

  it('is a term that somebody is to serve, and none that was served', () => {
    assert.deepEqual(amounts('Rolf Stein must spend 22 years in prison, the court ruled.'), [
      'term of rolf stein: 22 years',
    ]);
    assert.deepEqual(amounts('Judges gave Rolf Stein, 44, a sentence of 17 years.'), [
      'term of rolf stein: 17 years',
      'age of rolf stein: 44',
    ]);
    assert.deepEqual(amounts('Rolf Stein spent 22 years in prison.'), []);
  });

  it('is the price of a firm, whose shares are all sold', () => {
    assert.deepEqual(amounts('The price for all the shares was $84.3 million.'), [
      'price of -: $84.3 million',
    ]);
    assert.deepEqual(amounts('Valtor paid $48.3 million for the whole company.'), [
      'price of -: $48.3 million',
    ]);
  });
});

describe('the time in which a race was won', () => {
  const time = (text: string) => amounts(text).filter((told) => told.startsWith('finishing'));

  it('is told to the second', () => {
    const long = 'two hours, four minutes and 11 seconds';
    assert.deepEqual(time(`Kiplimo finished in ${long}.`), [`finishing time of -: ${long}`]);
    assert.deepEqual(time(`The Kenyan's winning time was ${long}.`), [
      `finishing time of -: ${long}`,
    ]);
    assert.deepEqual(time('Kiplimo finished in two hours.'), []);
    assert.deepEqual(time(`The repair took ${long}.`), []);
  });
});

describe('the score of a match', () => {
  const score = (text: string) => amounts(text).filter((told) => told.startsWith('score'));

  it('is how it ended, whoever is named first', () => {
    assert.deepEqual(score('They beat Itauguá 3-1 on Wednesday.'), ['score of -: 3-1']);
    assert.deepEqual(score('The final ended 2–2 after extra time.'), ['score of -: 2–2']);
  });

  it('is none of another time, nor of several matches, nor a range', () => {
    assert.deepEqual(score('Itauguá lost after they had led 3-1 at half-time.'), []);
    assert.deepEqual(score('Berg won 6-3, 6-4.'), []);
    assert.deepEqual(score('They beat Itauguá 3-1. On Monday they had lost to Orval 0-2.'), []);
    assert.deepEqual(score('Sales of 10-12 bottles were lost.'), []);
  });

  it('conflicts with another one of the same match, and not with the same told by the losers', () => {
    const opening =
      'Estrella are in the final of the Paraguayan cup after a win at home in Orval.\n\n';
    const beat = `${opening}They beat Atlético Itauguá 3-1 on Wednesday night.`;
    const saw = (end: string) =>
      `${opening}Their team saw off Atlético Itauguá ${end} on Wednesday.`;
    assert.deepEqual(conflictsOf(beat, saw('4-1'), '2024-09-25'), ['number']);
    assert.deepEqual(conflictsOf(beat, saw('3-1'), '2024-09-25'), []);
    const lost = `${opening}Atlético Itauguá lost 1-3 on Wednesday.`;
    assert.deepEqual(conflictsOf(beat, lost, '2024-09-25'), []);
  });
});
