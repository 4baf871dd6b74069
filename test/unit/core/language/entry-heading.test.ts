import assert from 'node:assert/strict';
import { isEntryHeading } from '../../../../src/core/language/entry-heading.ts';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const { language } = createTools(loadModels());

/** The sentences of a paragraph. */
function sentencesOf(text: string): string[] {
  return language
    .read(text, [{ start: 0, end: text.length }])
    .map(({ start, end }) => text.slice(start, end));
}

describe('the heading of an entry in a chronology', () => {
  for (const [heading, entry] of [
    ['March 6:', 'Ana Rell dies in hospital.'],
    ['9 April, 2024:', 'Two men are arrested.'],
    ['Nov. 8, 2024 –', 'The mayor resigns.'],
    ['Sunday, Nov. 10, late evening:', 'Police storm the house.'],
    ['6.40 p.m.:', 'The first ambulance arrives.'],
    ['14:05 GMT -', 'The bridge is closed.'],
    ['Evening:', '19 dead, 11 missing.'],
    ['2019:', 'The firm is founded.'],
    ['Monday:', 'The strike begins.'],
    ['- 2 Nov:', '14 people are killed.'],
    ['**Nov 2, 2024** —', 'Ten people are killed.'],
    ['**Nov 2**:', 'Ten people are killed.'],
    ['The victims:', 'Nine people have died.'],
  ] as const)
    it(`is cut off: ${heading} ${entry}`, () => {
      assert.deepEqual(sentencesOf(`${heading} ${entry}`), [heading, entry]);
      assert.ok(isEntryHeading(heading));
    });

  for (const sentence of [
    'Police: two men are dead.',
    'March 6: and then nothing happened.',
    'On March 6 Ana Rell died.',
    'March 6 was a Sunday.',
    'Two men are dead: the driver and a guard.',
    'The minister: “Nobody was hurt.”',
    '3:2 was the score.',
    '14 people were hurt: Ana Rell and her guards.',
  ])
    it(`does not stand in: ${sentence}`, () => {
      assert.deepEqual(sentencesOf(sentence), [sentence]);
      assert.ok(!isEntryHeading(sentence));
    });
});
