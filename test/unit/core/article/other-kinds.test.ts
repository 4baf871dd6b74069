import assert from 'node:assert/strict';
import { otherKinds } from '../../../../src/core/article/other-kinds.ts';
import { lookAt } from '../../../../src/core/article/line-look.ts';
import { readLines } from '../../../../src/core/text/lines.ts';

const kindsOf = (...lines: readonly string[]) =>
  otherKinds(readLines(lines.join('\n\n')).map(lookAt)).map(({ why }) => why);

describe('the kinds of files that are no articles', () => {
  const told: [string, readonly string[]][] = [
    ['the headings of a court paper', ['IN THE COUNTY COURT AT ORVAL', 'Claim No. 7', 'BETWEEN:']],
    [
      'the questions of an examination',
      ['Time allowed: 2 hours', 'Describe the spit. (4 marks)', 'SECTION B'],
    ],
    [
      'small advertisements',
      ['FOR SALE', 'Oak table, £60 ono.', 'Kittens, to good home', 'Piano, collect only.'],
    ],
    [
      'the entries of a laboratory notebook',
      [
        'Sample 3: grown overnight at 30 °C',
        '10:15 Spun at 4000 rpm, poured off the supernatant',
        'Washed the cells with 2 ml of cold water',
        'Stained and incubated till noon. Two plates look contaminated.',
      ],
    ],
    [
      'the posts of a forum',
      ['Re: Which anchor?', 'seadog wrote on 12 May 2023', '> Never dragged.', '[Reply]'],
    ],
  ];
  for (const [why, lines] of told)
    it(`are told by ${why}`, () => {
      assert.deepEqual(kindsOf(...lines), [why]);
    });

  it('are not told by two such lines, nor by a few on a long page', () => {
    assert.deepEqual(kindsOf('FOR SALE', 'The council put the pier up for sale on Monday.'), []);
    const sentence = 'The council put the pier up for sale on Monday.';
    const page = [...Array<string>(100).fill(sentence), 'LOST', 'FOUND', 'WANTED'];
    assert.deepEqual(kindsOf(...page), []);
  });

  it('are not told by news of a court', () => {
    assert.deepEqual(
      kindsOf(
        'Skipper fined',
        'A skipper was fined at Stenholm magistrates’ court on Tuesday.',
        'The defendant, Jonas Pell, said nothing.',
        'Judgment will be given in May.',
      ),
      [],
    );
  });
});
