import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../../src/core/language/tokenize.ts';

function words(text: string): string {
  const bounds = tokenize(text, { start: 0, end: text.length });
  const found: string[] = [];
  for (let i = 0; i < bounds.length; i += 2) found.push(text.slice(bounds[i], bounds[i + 1]));
  return found.join(' ');
}

describe('tokens', () => {
  const examples: readonly (readonly [string, string, string])[] = [
    ['keep numbers whole', 'some 8,000 or 3.5 (12:30)', 'some 8,000 or 3.5 ( 12:30 )'],
    ['part a currency from its amount', '$1.2bn, US$5 and €40m', '$ 1.2 bn , US$ 5 and € 40 m'],
    ['part a unit from its number', '10km at 5pm, 155mm', '10 km at 5 pm , 155 mm'],
    [
      'keep the points of abbreviations',
      'Gen. Mark A. Milley of the U.S. Army',
      'Gen. Mark A. Milley of the U.S. Army',
    ],
    ['part an initial from a name without a space', 'the N.Korean envoy', 'the N. Korean envoy'],
    ['cut the point off the last word', 'He left Moscow.', 'He left Moscow .'],
    ['keep the point of a month', 'on Nov. 3, 2024.', 'on Nov. 3 , 2024 .'],
    [
      'take no. for an abbreviation before a number only',
      'He said no. No. 5',
      'He said no . No. 5',
    ],
    [
      'part hyphens as treebanks do',
      'Russian-backed, 14-year-old',
      'Russian - backed , 14 - year - old',
    ],
    ['keep prefixes and dates', 'non-lethal on 2024-10-31', 'non-lethal on 2024-10-31'],
    [
      'part a possessor',
      "Moscow's, Kyiv’s and the troops' kit",
      "Moscow 's , Kyiv ’s and the troops ' kit",
    ],
    ['part contractions', "can't won’t they'll I'd cannot", "ca n't wo n’t they 'll I 'd can not"],
    ['part two clitics of one word', "wouldn't've", "would n't 've"],
    ['part contractions in capitals', "KYIV CAN'T SAY RUSSIA'S", "KYIV CA N'T SAY RUSSIA 'S"],
    ['keep apostrophes inside names', "O'Brien in Sana'a's port", "O'Brien in Sana'a 's port"],
    [
      'part dashes without spaces',
      'talks—the first–ended--now',
      'talks — the first – ended -- now',
    ],
    [
      'hold every kind of quote apart',
      '“We’re ‘ready’,” he said',
      '“ We ’re ‘ ready ’ , ” he said',
    ],
    ['hold dots of an omission together', 'so… and then...', 'so … and then ...'],
    ['find a missing space after a point', 'the border.Kyiv said', 'the border . Kyiv said'],
    [
      'keep addresses whole',
      'see https://a.example/b?c=1, or @desk',
      'see https://a.example/b?c=1 , or @desk',
    ],
    ['part slashes but for fractions', 'and/or 1/2', 'and / or 1/2'],
    ['keep AT&T whole', 'AT&T and R&D', 'AT&T and R&D'],
    ['know the nineties', "in the '90s and 1990s", "in the '90s and 1990s"],
  ];
  for (const [name, text, expected] of examples)
    it(name, () => assert.equal(words(text), expected));

  it('hold every character but white space exactly once, whatever comes', () => {
    const pieces = fc.constantFrom(
      'U.S',
      '.',
      "n't",
      "'",
      '’',
      '-',
      ' ',
      '\n',
      '8,0',
      '$',
      'a',
      'É',
      '…',
      '"',
      '(',
      '🙂',
      '@',
      'www.',
      ':',
      '/',
      '\u200b',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const bounds = tokenize(text, { start: 0, end: text.length });
        let at = 0;
        for (let i = 0; i < bounds.length; i += 2) {
          assert.match(text.slice(at, bounds[i]), /^[\s\u200b]*$/);
          assert.ok(bounds[i]! < bounds[i + 1]!);
          at = bounds[i + 1]!;
        }
        assert.match(text.slice(at), /^[\s\u200b]*$/);
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it('do not look outside their span', () => {
    const text = 'Kyiv denied it. Moscow did not.';
    assert.deepEqual(tokenize(text, { start: 5, end: 11 }), [5, 11]);
  });
});
