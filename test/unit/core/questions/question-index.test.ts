import assert from 'node:assert/strict';
import { findStory } from '../../../story.ts';

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
});
