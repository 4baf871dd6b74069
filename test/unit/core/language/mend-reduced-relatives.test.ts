import assert from 'node:assert/strict';
import { subjectOf, tagOf } from './read-sentence.ts';

const readings: readonly (readonly [word: string, tag: string, text: string])[] = [
  [
    'suspended',
    'VBN',
    'Oskar Holm, the police commander suspended from duty on Monday, was heard for five hours.',
  ],
  ['rammed', 'VBN', 'The Alma, a trawler rammed by a tanker off Norsund, sank within an hour.'],
  ['suspended', 'VBN', 'Ada Berg, a clerk suspended from work on Monday, was heard in court.'],
  ['built', 'VBN', 'The bridge, a span built in 1932, collapsed.'],
  ['resigned', 'VBD', 'Oskar Holm, the police commander, resigned from office on Monday.'],
  [
    'voted',
    'VBD',
    'Oskar Holm, the new mayor, voted against it on Monday, and was booed by the crowd.',
  ],
  [
    'warned',
    'VBD',
    'In Norsund, the police commander warned of floods on Monday, which had come early.',
  ],
];

describe('a participle in an aside, which was taken for the verb of the sentence', () => {
  for (const [word, tag, text] of readings)
    it(`makes “${word}” a ${tag} in: ${text}`, () => assert.equal(tagOf(word, text), tag));

  it('leaves the subject to the verb behind the aside', () => {
    const text = 'Ada Berg, a clerk suspended from work on Monday, was heard in court.';
    assert.equal(subjectOf('heard', text), 'Ada Berg');
    assert.equal(subjectOf('suspended', text), 'Ada Berg');
    const built = 'The bridge, a span built in 1932, collapsed.';
    assert.equal(subjectOf('collapsed', built), 'The bridge');
    assert.equal(subjectOf('built', built), 'a span');
  });
});
