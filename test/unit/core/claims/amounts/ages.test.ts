import assert from 'node:assert/strict';
import { read } from '../../../../story.ts';

/** Whose age a text tells, and how old. */
function ages(text: string): readonly string[] {
  return read('a.md', text, '2024-03-06').claims.flatMap(({ quantity, statement }) =>
    quantity?.of === 'age'
      ? [`${statement.phrases.find(({ role }) => role === 'of')?.head ?? ''} ${quantity.low}`]
      : [],
  );
}

describe('findAges', () => {
  for (const [text, told] of [
    ['Ana Roza died on Tuesday in a Mardal hospital, aged 57, after an illness.', 'ana roza 57'],
    ['Ana Roza, 57, sang in Mardal.', 'ana roza 57'],
    ['A 57-year-old singer, Ana Roza, was found on Tuesday.', 'ana roza 57'],
    ['The oldest member of the choir, Ana Roza, died at the age of 57.', 'ana roza 57'],
    ['The 57-year-old singer from Perth, Scotland, sang in Mardal.', 'singer 57'],
    ['Ana Roza, aged 57, was allowed to leave hospital on Tuesday.', 'ana roza 57'],
    ['Ana Roza died on Tuesday, leaving a husband aged 57.', 'husband 57'],
    ['Candles were lit for Ana Roza. The singer, who was 57, had been ill.', 'ana roza 57'],
    ['Candles were lit for Ana Roza. The 57-year-old had been ill.', 'ana roza 57'],
    ['Ana Roza was 57 and had sung in Mardal for years.', 'ana roza 57'],
    ['Ana Roza was 57 when she died in Mardal.', 'ana roza 57'],
    ['Ana Roza has reached the age of 57.', 'ana roza 57'],
    ['The man, 57, sang in Mardal.', 'man 57'],
    ['Ana Roza died at age 57.', 'ana roza 57'],
    ['Ana Roza died on Tuesday at 57.', 'ana roza 57'],
    ['Ana Roza reached the summit on Monday at the age of 57.', 'ana roza 57'],
    ['Ana Roza’s age was put at 57.', 'ana roza 57'],
    ['The boy, aged seven, sang in Mardal.', 'boy 7'],
    ['The rescued woman was 57.', 'woman 57'],
    ['Fifty-seven-year-old Ana Roza sang in Mardal.', 'ana roza 57'],
    ['The fifty-seven-year-old woman sang in Mardal.', 'woman 57'],
    ['Ana Roza, fifty-seven, sang in Mardal.', 'ana roza 57'],
    ['Ana Roza was fifty-seven when she died in Mardal.', 'ana roza 57'],
    ['Ana Roza died aged fifty-seven.', 'ana roza 57'],
    ['Seven-year-old Ana Roza sang in Mardal.', 'ana roza 7'],
  ] as const)
    it(`tells whose: ${text}`, () => {
      assert.deepEqual(ages(text), [told]);
    });

  for (const text of [
    'The 57-year-old died on Tuesday.',
    'The score was 57.',
    'The age was 57.',
    'In March, 57 of the boats sank.',
    'Ana Roza was one and had a say in it.',
    'Ana Roza, several, sang in Mardal.',
    'Ana Roza left at about 57.',
    'Ana Roza arrived on Tuesday at 57.',
    'Ana Roza died on Tuesday at 11.',
    'Ana Roza died on Tuesday at 57 Mardal Street.',
    'The men, 57, sang in Mardal.',
    'Ana Roza, one of the founders, sang in Mardal.',
    'Ana Roza sang until she was 57.',
    'The boats lay at the South Quay, 57 of them.',
    'Ana Roza met the men of Mardal, 57 of whom sang.',
    'He was 66, she was 57.',
    'Ana Roza was 57 and 61 votes short of a seat.',
  ])
    it(`tells none: ${text}`, () => {
      assert.deepEqual(ages(text), []);
    });
});
