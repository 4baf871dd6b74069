import assert from 'node:assert/strict';
import { timesOf, valuesOf } from './times-of.ts';

describe('the day of speech', () => {
  // Published on a Friday.
  const published = '2024-11-01';

  const cases: [string, string, string][] = [
    ['a speaker behind it', '“We leave tomorrow,” the envoy said Monday.', 'tomorrow → 2024-10-29'],
    [
      'a speaker before it',
      'The envoy said on Tuesday: “Yesterday was a hard day for all of us.”',
      'Yesterday → 2024-10-28',
    ],
    [
      'a part of a sentence',
      'He told reporters Monday that “the talks start today.”',
      'today → 2024-10-28',
    ],
    [
      'a second quotation of the paragraph',
      '“We leave,” the envoy said Monday. “I spoke to her yesterday about all of it.”',
      'yesterday → 2024-10-27',
    ],
    [
      'a weekday in the quotation',
      '“We will meet on Friday,” the envoy said last Thursday.',
      'Friday → 2024-11-01',
    ],
  ];
  for (const [name, text, expected] of cases)
    it(`is what ${name} is counted from: ${text}`, () => {
      assert.ok(valuesOf(text, published).includes(expected), String(valuesOf(text, published)));
    });

  it('is named in the reason, with publication as the other reading', () => {
    const [tomorrow] = timesOf('“We leave tomorrow,” the envoy said Monday.', published);
    assert.equal(tomorrow?.anchor, '2024-10-28');
    assert.equal(tomorrow.reason, '“tomorrow”, counted from the day of speech (2024-10-28)');
    assert.equal(tomorrow.alternative, '2024-11-02');
  });

  const untouched: [string, string, string][] = [
    ['no day', '“We leave tomorrow,” the envoy said.', 'tomorrow → 2024-11-02'],
    [
      'words outside',
      '“We leave,” she said Monday. It rained yesterday.',
      'yesterday → 2024-10-31',
    ],
    ['another paragraph', 'He left Monday.\n\n“I go tomorrow,” she said.', 'tomorrow → 2024-11-02'],
    [
      'an act, not a speech',
      '“We leave tomorrow,” read the note found Monday.',
      'tomorrow → 2024-11-02',
    ],
    ['a speech of long ago', '“I go tomorrow,” he said on May 3, 1968.', 'tomorrow → 2024-11-02'],
  ];
  for (const [name, text, expected] of untouched)
    it(`does not count for ${name}: ${text}`, () => {
      assert.ok(valuesOf(text, published).includes(expected), String(valuesOf(text, published)));
    });
});
