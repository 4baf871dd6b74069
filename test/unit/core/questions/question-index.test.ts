import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  createQuestionIndex,
  type QuestionIndex,
} from '../../../../src/core/questions/question-index.ts';
import { findStory, read } from '../../../story.ts';

const MONDAY = {
  published: '2024-03-04',
  text: '4,000 Norwegian soldiers are training in Estonia.',
};

describe('createQuestionIndex', () => {
  it('lists one row for two figures that cannot both hold', () => {
    const story = findStory({
      'a.txt': MONDAY,
      'b.txt': {
        published: '2024-03-05',
        text: '6,000 Norwegian soldiers are training in Estonia.',
      },
    });
    const [row, ...others] = story.questions();
    assert.equal(others.length, 0);
    assert.equal(row?.relation, 'conflict');
    assert.equal(row.question, 'How many Norwegian soldiers are training in Estonia?');
    assert.deepEqual(
      row.answers.map((answer) => answer.answer),
      ['4,000 (2024-03-04)', '6,000 (2024-03-05)'],
    );
  });

  it('lists no conflict for a range that holds the figure', () => {
    const story = findStory({
      'a.txt': MONDAY,
      'b.txt': {
        published: '2024-03-05',
        text: 'Thousands of Norwegian soldiers are training in Estonia.',
      },
    });
    assert.deepEqual(
      story.questions().filter((row) => row.relation !== 'agreement'),
      [],
    );
  });

  it('forgets an article, and does not mind the order', () => {
    const articles = {
      'a.txt': MONDAY,
      'b.txt': {
        published: '2024-03-05',
        text: '6,000 Norwegian soldiers are training in Estonia.',
      },
      'c.txt': {
        published: '2024-03-05',
        text: '6,000 Norwegian soldiers are training in Estonia.',
      },
    };
    const story = findStory(articles);
    const turned = findStory(Object.fromEntries(Object.entries(articles).reverse()));
    assert.deepEqual(story.questions(), turned.questions());
    story.remove('b.txt');
    story.remove('c.txt');
    assert.deepEqual(story.questions(), []);
  });

  it('says the same after any history of changes as when told afresh, where keys become common', () => {
    const sayings = [
      '4,000 Norwegian soldiers are training in Estonia.',
      '6,000 Norwegian soldiers are training in Estonia.',
      'Four people were killed in Mardal on Monday, police said.',
      'Nine people were killed in Mardal on Monday, police said.',
      'Parliament rejected the new law on Monday.',
      'Parliament passed the new law on Monday.',
    ];
    const days = ['2024-03-04', '2024-03-05', '2024-05-06'];
    const files = Array.from({ length: 8 }, (_, i) => `${i}.txt`);
    const versions = files.map((file, i) =>
      [0, 1, 2].map((turn) =>
        read(
          file,
          [sayings[(i + turn) % 6], sayings[(2 * i + turn) % 6]].join(' '),
          days[(i + turn) % 3]!,
        ),
      ),
    );
    const put = (index: QuestionIndex, file: number, version: number) => {
      const { claims, article, characters } = versions[file]![version]!;
      index.put(files[file]!, {
        claims: () => claims,
        published: article.published?.value ?? null,
        cluster: files[file]!,
        entityOf: (character) => characters[character]!.name,
        weights: characters.map(() => 1),
      });
    };
    const change = fc.record({
      file: fc.nat(files.length - 1),
      version: fc.option(fc.nat(2)),
      asks: fc.boolean(),
      steps: fc.nat(3),
    });
    const common = 2;
    fc.assert(
      fc.property(fc.array(change, { minLength: 4, maxLength: 20 }), (history) => {
        const index = createQuestionIndex(null, common);
        const known = new Map<number, number>();
        for (const { file, version, asks, steps } of history) {
          if (version === null) {
            index.remove(files[file]!);
            known.delete(file);
          } else {
            put(index, file, version);
            known.set(file, version);
          }
          let left = steps;
          if (steps > 0) index.advance(() => --left <= 0);
          if (asks) index.questions();
        }
        const fresh = createQuestionIndex(null, common);
        for (const [file, version] of known) put(fresh, file, version);
        assert.deepEqual(index.questions(), fresh.questions());
        for (const file of files)
          assert.deepEqual(
            index.questionsOf(file),
            fresh.questions().filter(({ answers }) => answers.some((one) => one.file === file)),
          );
      }),
      { numRuns: 40 },
    );
  });
});
