import assert from 'node:assert/strict';
import { agencyInText } from '../../../../src/core/article/agency-in-text.ts';
import { noCorrections } from '../../../../src/core/article/corrections.ts';
import { readLayout } from '../../../../src/core/article/layout.ts';
import { readLines } from '../../../../src/core/text/lines.ts';

const BODY = `Rescuers pulled twelve people from a collapsed block of flats in Varna on Tuesday, officials said.
Another nine residents were missing by nightfall, and crews worked on with cranes and dogs, he said.
The cause was not known, the mayor told reporters, and four streets would stay closed for weeks.`;

const agency = (above: string, below: string) =>
  agencyInText(
    readLayout(readLines(`Block of flats collapses\n${above}\n${BODY}\n${below}`), noCorrections),
  );

describe('the agency that a line of its own names', () => {
  for (const line of ['© AFP', 'Source: AFP', 'From AFP', 'Varna - AFP'])
    it(`is found in “${line}” above the article`, () => {
      assert.equal(agency(line, ''), 'AFP');
    });

  for (const line of [
    'With inputs from AFP',
    '(With inputs from AFP)',
    'With files from AFP.',
    'Additional reporting by AFP',
  ])
    it(`is found in “${line}” below the article`, () => {
      assert.equal(agency('', line), 'AFP');
    });

  it('is told by the credits below', () => {
    assert.equal(agency('', '(Reporting by Ana Brandt; Editing by Li Wei)'), 'Reuters');
  });

  it('is not the owner of a picture, nor anybody else', () => {
    assert.equal(agency('Photo of the ruin - AFP', ''), null);
    assert.equal(agency('© Harbour Post', ''), null);
    assert.equal(agency('', 'With inputs from Ana Brandt'), null);
    assert.equal(agency('', 'With inputs from readers of AFP news'), null);
  });
});
