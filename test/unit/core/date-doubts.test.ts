import assert from 'node:assert/strict';
import { noCorrections } from '../../../src/core/article/corrections.ts';
import { createCorpus, type Corpus } from '../../../src/core/corpus.ts';
import { createTools } from '../../../src/core/tools.ts';
import { loadModels } from '../../../src/node/load-models.ts';

const tools = createTools(loadModels());

const page = (headline: string, published: string, ...paragraphs: readonly string[]) =>
  [headline, `Published ${published}`, ...paragraphs].join('\n\n') + '\n';

const EARLY = page(
  'Holm and Ferrow open talks in Oslo',
  'January 16, 2024',
  'OSLO — Foreign Minister Anders Holm of Norway met Finnish Defence Minister Nadia Ferrow in Oslo on Tuesday to speak about the Baltic Sea.',
  'Finland and Norway want to watch the sea together, Holm told reporters, with help from Sweden.',
);
const EVENT = [
  'OSLO — Norway’s foreign minister, Anders Holm, received his guest Nadia Ferrow of Finland in Oslo on Tuesday as both countries worry about the Baltic Sea.',
  'Ferrow said Sweden would be asked to join them. She is to travel home later in the day.',
];
const REDATED = page('Ministers meet over sea patrols', 'May 8, 2025', ...EVENT);

describe('doubts about a date from the rest of the folder', () => {
  function folder(files: Readonly<Record<string, string>>): Corpus {
    const corpus = createCorpus(tools);
    for (const [file, text] of Object.entries(files)) corpus.put(file, text);
    return corpus;
  }

  it('arise for old news that a page put its own date on', () => {
    const corpus = folder({ 'early.txt': EARLY, 'late.txt': REDATED });
    assert.deepEqual(corpus.doubtsOf('late.txt'), [
      'What seems to be the same event, also on Tuesday, is dated 2024-01-16 in early.txt.',
    ]);
    assert.deepEqual(corpus.doubtsOf('early.txt'), []);
    assert.deepEqual(corpus.doubtsOf('unknown.txt'), []);
  });

  it('arise for a copy that is dated long after the first', () => {
    const copy = EARLY.replace('January 16, 2024', 'February 20, 2024');
    assert.deepEqual(folder({ 'a.txt': EARLY, 'b.txt': copy }).doubtsOf('b.txt'), [
      'The same text is dated 2024-01-16 in a.txt, 35 days earlier, and both tell of Tuesday.',
    ]);
  });

  it('come and go with the other article', () => {
    const corpus = folder({ 'late.txt': REDATED });
    assert.deepEqual(corpus.doubtsOf('late.txt'), []);
    corpus.put('early.txt', EARLY);
    assert.equal(corpus.doubtsOf('late.txt').length, 1);
    corpus.put('early.txt', EARLY.replace('on Tuesday', 'on Monday'));
    assert.deepEqual(corpus.doubtsOf('late.txt'), []);
    corpus.put('early.txt', EARLY);
    corpus.remove('early.txt');
    assert.deepEqual(corpus.doubtsOf('late.txt'), []);
  });

  it('do not arise for a date that a person gave, or that the article itself bears out', () => {
    const corpus = folder({ 'early.txt': EARLY });
    const late = corpus.put('late.txt', REDATED);
    corpus.put('late.txt', REDATED, { ...noCorrections, published: '2025-05-08' });
    assert.equal(late.article.published?.value, '2025-05-08');
    assert.deepEqual(corpus.doubtsOf('late.txt'), []);
    const newer = [...EVENT, 'The two had agreed on it in March 2025.'];
    corpus.put('late.txt', page('Ministers meet over sea patrols', 'May 8, 2025', ...newer));
    assert.deepEqual(corpus.doubtsOf('late.txt'), []);
  });

  it('do not arise for the next meeting of the same people, on another weekday', () => {
    const again = REDATED.replace('on Tuesday', 'on Thursday');
    const corpus = folder({ 'early.txt': EARLY, 'late.txt': again });
    assert.deepEqual(corpus.doubtsOf('late.txt'), []);
  });
});
