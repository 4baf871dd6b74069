import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../../src/core/analysis.ts';
import { keepAll, keepPacked, type Archive } from '../../../src/core/archive.ts';
import { createCorpus, type Corpus } from '../../../src/core/corpus.ts';
import type { Kept } from '../../../src/core/questions/earlier-work.ts';
import { createTools } from '../../../src/core/tools.ts';
import { loadModels } from '../../../src/node/load-models.ts';
import { unpackFiled } from '../../../src/core/questions/filed-claims.ts';
import { createPairComparer, createPairSender, fileSent } from '../../../src/node/claims-task.ts';
import { createPacking } from '../../../src/node/pack-analysis.ts';

const tools = createTools(loadModels());

const article = (day: string, ...paragraphs: readonly string[]) =>
  [`Flood in the valley`, `Published ${day}`, ...paragraphs].join('\n\n');

const ARTICLES = {
  monday: article(
    'March 2, 2026',
    'ORVAL — The army said Monday that 1,200 soldiers are searching the valley of Orval.',
    'Governor Sergei Malkin visited the town on Monday and thanked the rescuers.',
  ),
  friday: article(
    'March 6, 2026',
    'ORVAL — The army said that 900 soldiers are searching the valley of Orval.',
    'Governor Sergey Malkin told reporters on Thursday that the dam was safe.',
  ),
  copy: article(
    'March 7, 2026',
    'ORVAL — The army said that 900 soldiers are searching the valley of Orval.',
    'Governor Sergey Malkin told reporters on Thursday that the dam was safe.',
  ),
  redated: article(
    'September 6, 2026',
    'ORVAL — The army said that 900 soldiers are searching the valley of Orval.',
    'Governor Sergey Malkin told reporters on Thursday that the dam was safe.',
  ),
  saturday: article(
    'March 7, 2026',
    'Malkin, the governor, left the valley on Friday, his office said.',
    'Police said 17 people were killed in the flood.',
  ),
  sunday: article('March 8, 2026', 'Police said 19 people were killed in the flood.'),
  brother: article(
    'March 7, 2026',
    'ORVAL — Governor Sergei Malkin was born in Orval, where his brother Ivan Malkin keeps a mill.',
    'The army said that 700 soldiers are searching the valley of Orval. Malkin thanked them.',
  ),
  wire: article(
    'March 6, 2026',
    'ORVAL (Reuters) — Police said 21 people were killed in the flood in Orval.',
    'The United Nations (UN) sent boats to Orval on Friday, Ivan Malkin said.',
  ),
  bridge: article(
    'March 9, 2026',
    'ORVAL — Engineers reopened the old bridge of Orval on Monday, three days before the mayor had hoped.',
    'Morning briefing: the five stories of the day',
    'About 400 people live on the other bank and had reached the town by boat since the flood.',
  ),
  school: article(
    'March 10, 2026',
    'VARNA — Pupils of two schools in Varna were sent home on Tuesday as the heating had failed again.',
    'Morning briefing: the five stories of the day',
    'Parents have written to the council, which promised new boilers before the next winter.',
  ),
  strike: article(
    'March 11, 2026',
    'STENHOLM — Dockers in Stenholm went back to work on Wednesday after eleven days without pay.',
    'Morning briefing: the five stories of the day',
    'Their union said that talks about the night shifts would begin after Easter.',
  ),
  note: 'Shopping: bread, milk, and a map of Orval.',
};

type Name = keyof typeof ARTICLES;
const names = Object.keys(ARTICLES) as Name[];

/** An article is read once for all histories: what is tested is how the articles come together. */
const readings = new Map<string, Analysis>();

function put(corpus: Corpus, file: string, name: Name): void {
  const known = readings.get(`${file} ${name}`);
  if (known) corpus.take(known);
  else readings.set(`${file} ${name}`, corpus.put(file, ARTICLES[name]));
}

/** Puts an article in place of a file, or removes the file. */
function putOrRemove(
  corpus: Corpus,
  files: Map<string, Name>,
  file: string,
  name: Name | null,
): void {
  if (name) {
    put(corpus, file, name);
    files.set(file, name);
  } else {
    corpus.remove(file);
    files.delete(file);
  }
}

function state(corpus: Corpus) {
  return {
    files: corpus.files(),
    bodies: corpus.files().map((file) => corpus.article(file)!.body),
    entities: corpus.entities(),
    members: corpus.entities().map(({ id }) => corpus.mentionsOf(id)),
    copies: corpus.files().map((file) => corpus.copiesOf(file)),
    questions: corpus.questions(),
    doubts: corpus.files().map((file) => corpus.doubtsOf(file)),
  };
}

function fresh(files: ReadonlyMap<string, Name>): Corpus {
  const corpus = createCorpus(tools);
  for (const [file, name] of [...files].reverse()) put(corpus, file, name);
  putOutdated(corpus, files);
  return corpus;
}

/** Reads the files again of which other lines recur than when they were read. */
function putOutdated(corpus: Corpus, files: ReadonlyMap<string, Name>): void {
  for (const file of corpus.outdated()) corpus.put(file, ARTICLES[files.get(file)!]);
  assert.deepEqual(corpus.outdated(), []);
}

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

  it('does in steps what questions wait for', () => {
    const files = new Map(names.map((name) => [`${name}.txt`, name] as const));
    const corpus = fresh(files);
    let steps = 1;
    while (!corpus.advance(() => true)) steps++;
    assert.ok(steps > files.size);
    assert.deepEqual(state(corpus), state(fresh(files)));
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

  it('is the same where others file and compare, and what they bring comes late or never', () => {
    const file = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt');
    const then = fc.constantFrom('nothing', 'take files', 'take pairs', 'bring', 'lose', 'some');
    const change = fc.record({ file, name: fc.option(fc.constantFrom(...names)), then });
    let brought = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 8, maxLength: 24 }), (history) => {
        const corpus = createCorpus(tools, keepPacked(createPacking()));
        const threads = [0, 1].map(() => [createPairSender(), createPairComparer()] as const);
        let turn = 0;
        const underway: (() => void)[] = [];
        const takeFiles = () => {
          corpus.join();
          const sent = corpus.takeToFile(() => false);
          if (sent)
            underway.push(() => corpus.bringFiled(sent, unpackFiled(fileSent(sent)).claims));
          return sent;
        };
        const takePairs = () => {
          while (takeFiles()) underway.pop()!();
          const thread = ++turn % threads.length;
          const taken = corpus.takePairs(() => true, thread);
          if (!taken) return;
          const [send, compare] = threads[thread]!;
          const related = compare(send(taken));
          brought += related.length;
          underway.push(() => corpus.bringBack(taken, related));
        };
        const files = new Map<string, Name>();
        for (const { file, name, then } of history) {
          putOrRemove(corpus, files, file, name);
          if (then === 'take files') takeFiles();
          else if (then === 'take pairs') takePairs();
          else if (then === 'bring') underway.shift()?.();
          else if (then === 'lose') underway.pop();
          else if (then === 'some') corpus.advance(() => true);
        }
        putOutdated(corpus, files);
        takePairs();
        for (const bring of underway) bring();
        assert.deepEqual(state(corpus), state(fresh(files)));
      }),
      { numRuns: 120 },
    );
    assert.ok(brought > 20, `only ${brought} pairs were brought back`);
  });

  it('is the same after any number of starts, with changes before, between and after them', () => {
    // One store for all histories: what the others have left is never taken for this one's.
    const entries = new Map<string, Uint8Array>();
    const kept: Kept = {
      get: (name) => entries.get(name),
      put: (name, bytes) => void entries.set(name, bytes),
    };
    const file = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt');
    const then = fc.constantFrom('nothing', 'keep some', 'keep all', 'start again');
    const change = fc.record({ file, name: fc.option(fc.constantFrom(...names)), then });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 16 }), (history) => {
        let corpus = createCorpus(tools, keepAll(), kept);
        const files = new Map<string, Name>();
        for (const { file, name, then } of history) {
          putOrRemove(corpus, files, file, name);
          if (then === 'keep some') corpus.keep(() => true);
          else if (then !== 'nothing') assert.ok(corpus.keep(() => false));
          if (then !== 'start again') continue;
          corpus = createCorpus(tools, keepAll(), kept);
          for (const [file, name] of files) put(corpus, file, name);
        }
        putOutdated(corpus, files);
        assert.deepEqual(state(corpus), state(fresh(files)));
      }),
      { numRuns: 120 },
    );
    assert.ok(entries.size > names.length);
  });

  it('compares nothing again at the next start, and what changed meanwhile alone', () => {
    const entries = new Map<string, Uint8Array>();
    let written = 0;
    const kept: Kept = {
      get: (name) => entries.get(name),
      put(name, bytes) {
        written++;
        entries.set(name, bytes);
      },
    };
    /** How often claims are looked at. */
    let looks = 0;
    const counting = (): Archive => {
      const archive = keepAll();
      return {
        ...archive,
        claims(file) {
          looks++;
          return archive.claims(file);
        },
      };
    };
    const files = new Map<string, Name>([
      ['a.txt', 'monday'],
      ['b.txt', 'friday'],
      ['c.txt', 'bridge'],
      ['d.txt', 'school'],
    ]);
    const start = () => {
      const corpus = createCorpus(tools, counting(), kept);
      for (const [file, name] of files) put(corpus, file, name);
      looks = written = 0;
      corpus.keep(() => false);
      return corpus;
    };
    start();
    assert.equal(written, files.size);
    const again = start();
    assert.deepEqual([looks, written], [0, 0]);
    assert.ok(again.questions().some(({ relation }) => relation === 'conflict'));
    files.set('d.txt', 'strike');
    start();
    assert.ok(looks > 0 && looks <= 2, `${looks} looks`);
  });
});
