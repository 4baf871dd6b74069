import assert from 'node:assert/strict';
import fc from 'fast-check';
import { saysTheSame } from '../../../../src/core/annotations/differences.ts';
import { readMeaning } from '../../../../src/core/annotations/meaning.ts';

const same = (a: string, b: string) => saysTheSame(readMeaning(a), readMeaning(b));

describe('what a sentence says', () => {
  const alike: readonly (readonly [string, string])[] = [
    ['The US has said that 8,000 soldiers left.', 'The U.S. said eight thousand troops left'],
    ['It cost $5 million.', 'It cost 5 million dollars.'],
    [
      'About 250 people died on 1 November 2024.',
      'Around two hundred and fifty people died on Nov. 1, 2024',
    ],
    ['Kim Jong-un’s visit to North Korea', "Kim Jong Un's visit to N. Korea"],
    ['He can’t swim, he said.', 'He cannot swim — he said'],
    ['“It’s calm,” he said.', '« It is calm », he said.'],
    ['The `calm´ sea, at 3 a.m.', "The 'calm' sea, at 3am"],
    ['The Oster’s owner fled.', 'The Osterʼs owner fled.'],
    ['FERRY HITS A ROCK', 'Ferry Hits a Rock'],
    ['Fifty per cent of the organisation agreed.', '50% of the organization agreed.'],
    ['8 000 people', '8,000 people'],
    ['It cost five thousand million.', 'It cost 5 billion.'],
    ['It started on Monday.', 'It also began on Monday.'],
    ['8,000–10,000 men', '8,000 to 10,000 men'],
    ['Officials ﬁght on.', 'Officials fight on.'],
    ['> The ferry sank.', 'The ferry sank.'],
    ['The **ferry** sank.', 'The ferry sank.'],
    ['Hale & Sons paid.', 'Hale and Sons paid.'],
    ['the passen\u00adgers of the Café', 'The passengers of the Cafe\u0301'],
  ];
  for (const [a, b] of alike)
    it(`is the same in "${a}" and "${b}"`, () => {
      assert.ok(same(a, b));
    });

  const unlike: readonly (readonly [string, string])[] = [
    ['8,000 troops left.', '80,000 troops left.'],
    ['8,000 troops left.', '8,000 workers left.'],
    ['8,000 troops left.', 'More than 8,000 troops left.'],
    ['8,000 troops left.', '8,000 troops left?'],
    ['8,000 troops left.', '8,000 troops have not left.'],
    ['They aren’t here.', 'They are here.'],
    ['She said it rained.', 'She denied it rained.'],
    ['She said it rained.', 'She said it may have rained.'],
    ['It rained on Monday.', 'It rained on Tuesday.'],
    ['It rained on 1 May.', 'It rained on 2 May.'],
    ['Estavia attacked Norland.', 'Norland attacked Estavia.'],
    ['It was 5 degrees.', 'It was −5 degrees.'],
    ['It was 5 degrees.', 'It was –5 degrees.'],
    ['It took 2 hours.', 'It took 2½ hours.'],
    ['It took ½ of it.', 'It took ¼ of it.'],
    ['It covers 5 km.', 'It covers 5 km².'],
    ['It took ٣ days.', 'It took ٤ days.'],
    ['Mr Hale resigned.', 'Mrs Hale resigned.'],
    ['He has said so.', 'He had said so.'],
    ['He says it rains.', 'He said it rains.'],
    ['It grew by 5 miles.', 'It grew by 5 kilometres.'],
    ['It cost $5 million.', 'It cost €5 million.'],
    ['It fell to 1.5%.', 'It fell to 15%.'],
    ['They told us to go.', 'They told the US to go.'],
    ['Five six-packs', 'Five'],
    ['It cost 5 million.', 'It cost 5 million million.'],
    ['A few people came.', 'Few people came.'],
    ['A number of guests rose.', 'The number of guests rose.'],
    ['A third of them left.', 'The third of them left.'],
    ['The man who’s killed fled.', 'The man who killed fled.'],
    ['Oster’s wounded men fled.', 'Oster wounded men fled.'],
    ['It cost A$5.', 'It cost $5.'],
    ['He had hepatitis A in May.', 'He had hepatitis in May.'],
    ['The “calm” sea rose.', 'The calm sea rose.'],
    ['Some 80 left.', 'Some \u202e80\u202c left.'],
    ['They left.', 'They l\u0336e\u0336f\u0336t\u0336.'],
  ];
  for (const [a, b] of unlike)
    it(`is another in "${a}" and "${b}"`, () => {
      assert.ok(!same(a, b));
    });

  it('names the kinds of its words, each at its place', () => {
    const text = 'On Monday the mayor of Lucan denied that eleven may have died.';
    const kinds = readMeaning(text).map((m) => [m.kind, text.slice(m.start, m.end)]);
    assert.deepEqual(
      kinds.filter(([kind]) => kind !== 'wording'),
      [
        ['date', 'Monday'],
        ['name', 'Lucan'],
        ['negation', 'denied'],
        ['number', 'eleven'],
        ['modality', 'may'],
      ],
    );
  });

  it('is read from any text, in linear time', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        readMeaning(text);
      }),
    );
    const cost = (text: string) => {
      const { user } = process.cpuUsage();
      readMeaning(text);
      return process.cpuUsage().user - user;
    };
    for (const unit of ["a'", '1,', '- ', 'one hundred and ', '1 000 ', '½', '> ']) {
      cost(unit.repeat(1_500));
      const once = cost(unit.repeat(1_500));
      const tenfold = cost(unit.repeat(15_000));
      // Quadratic time would take a hundred times as long.
      assert.ok(tenfold < 50 * once + 200_000, `${unit}: ${once} and ${tenfold} microseconds`);
    }
  });
});
