import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keepPacked } from '../../../src/core/archive.ts';
import { createCorpus, type Corpus } from '../../../src/core/corpus.ts';
import { createPacking } from '../../../src/node/pack-analysis.ts';
import {
  ARTICLES,
  fresh,
  names,
  putOrRemove,
  putOutdated,
  state,
  tools,
  type Name,
} from './valley-folder.ts';

const briefing = 'Morning briefing: the five stories of the day';

const bodyOf = (corpus: Corpus, file: string, text: string) =>
  corpus.article(file)!.body.map(({ start, end }) => text.slice(start, end));

describe('a folder of articles', function () {
  this.timeout(120_000);

  it('has a conflict as long as both articles are there', () => {
    const corpus = createCorpus(tools);
    corpus.put('monday.txt', ARTICLES.monday);
    assert.equal(corpus.questions().length, 0);
    corpus.put('friday.txt', ARTICLES.friday);
    const [conflict] = corpus.questionsOf('monday.txt');
    assert.equal(conflict?.relation, 'conflict');
    assert.deepEqual(
      conflict.answers.map(({ file }) => file),
      ['monday.txt', 'friday.txt'],
    );
    corpus.remove('friday.txt');
    assert.equal(corpus.questions().length, 0);
  });

  it('does not read an article again when another one changes', () => {
    const corpus = createCorpus(tools);
    const monday = corpus.put('monday.txt', ARTICLES.monday);
    corpus.put('friday.txt', ARTICLES.friday);
    corpus.questions();
    assert.equal(corpus.analysis('monday.txt'), monday);
  });

  it('tells nothing anew of an article that says what it said before', () => {
    const corpus = createCorpus(tools, keepPacked(createPacking()));
    corpus.put('monday.txt', ARTICLES.monday);
    corpus.put('friday.txt', ARTICLES.friday);
    const questions = corpus.questionsOf('monday.txt');
    assert.ok(questions.length > 0);
    corpus.put('monday.txt', ARTICLES.monday);
    assert.ok(questions.every((one, i) => one === corpus.questionsOf('monday.txt')[i]));
    corpus.put('monday.txt', ARTICLES.monday.replace('1,200', '700'));
    assert.ok(!questions.includes(corpus.questionsOf('monday.txt')[0]!));
  });

  it('knows nothing of a file that was never put', () => {
    const corpus = createCorpus(tools);
    corpus.remove('gone.txt');
    assert.equal(corpus.analysis('gone.txt'), undefined);
    assert.deepEqual(corpus.questionsOf('gone.txt'), []);
    assert.equal(corpus.entityOf('gone.txt', 0), undefined);
  });

  it('learns from three stories which lines are furniture, and forgets it when one goes', () => {
    const corpus = createCorpus(tools);
    const files = new Map<string, Name>([
      ['a.txt', 'bridge'],
      ['b.txt', 'school'],
    ]);
    for (const [file, name] of files) corpus.put(file, ARTICLES[name]);
    assert.deepEqual(corpus.outdated(), []);
    assert.ok(bodyOf(corpus, 'a.txt', ARTICLES.bridge).includes(briefing));

    files.set('c.txt', 'strike');
    corpus.put('c.txt', ARTICLES.strike);
    assert.deepEqual(corpus.outdated(), ['a.txt', 'b.txt']);
    putOutdated(corpus, files);
    for (const [file, name] of files)
      assert.ok(!bodyOf(corpus, file, ARTICLES[name]).includes(briefing), file);

    corpus.remove('b.txt');
    files.delete('b.txt');
    assert.deepEqual(corpus.outdated(), ['a.txt', 'c.txt']);
    putOutdated(corpus, files);
    assert.ok(bodyOf(corpus, 'a.txt', ARTICLES.bridge).includes(briefing));
  });

  it('is the same after any history of changes as when read afresh', () => {
    const file = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt');
    const ask = fc.constantFrom('nothing', 'names', 'some', 'all');
    const change = fc.oneof(
      fc.record({ file, name: fc.constantFrom(...names), ask }),
      fc.record({ file, name: fc.constant(null), ask }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 16 }), (history) => {
        const corpus = createCorpus(tools);
        const files = new Map<string, Name>();
        for (const { file, name, ask } of history) {
          putOrRemove(corpus, files, file, name);
          if (ask === 'all') state(corpus);
          else if (ask === 'some') corpus.advance(() => true);
          else if (ask === 'names') corpus.join();
        }
        putOutdated(corpus, files);
        assert.deepEqual(state(corpus), state(fresh(files)));
      }),
      { numRuns: 120 },
    );
  });
});
