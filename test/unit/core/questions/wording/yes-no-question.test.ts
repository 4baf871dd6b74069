import assert from 'node:assert/strict';
import { whether } from '../../../../../src/core/questions/wording/yes-no-question.ts';
import { toldIn } from '../told-in.ts';
import { asked } from './asked.ts';

const asksOf = (text: string) => toldIn('a.md', text).map(whether);

describe('the question whether it is so', () => {
  it('is asked of who does it, and to whom', () => {
    assert.deepEqual(asksOf('The parliament rejected the law on Monday.'), [
      'Did the parliament reject the law?',
    ]);
  });

  it('is not asked of a pronoun, of which nobody knows whom it means', () => {
    assert.deepEqual(asksOf('It rejected the law on Monday.'), [null]);
  });

  it('takes no object twice that the verb has in it', () => {
    const talks = (words: string) => `The talks in Mardal ${words} on Monday, the ministry said.`;
    for (const question of asked(talks('took place'), talks('did not take place')))
      assert.ok(!/place place/.test(question), question);
  });

  it('is asked of one person with was', () => {
    const questions = asked(
      'The mayor of Mardal, Ada Quill, was arrested on Monday, police said.',
      'The mayor of Mardal, Ada Quill, was not arrested on Monday, police said.',
    );
    assert.match(questions[0]!, /^Was /);
  });

  it('has its words in the order of a question', () => {
    assert.deepEqual(asksOf('The fire reduced the Hotel to rubble.'), [
      'Did the fire reduce the Hotel to rubble?',
    ]);
    assert.deepEqual(asksOf('Coffee exports fell on Monday.'), ['Did coffee exports fall?']);
  });

  it('is not asked of a dateline', () => {
    assert.deepEqual(asksOf('HELSINKI rose on Monday.'), [null]);
  });

  it('is not asked of a verb that says nothing by itself', () => {
    assert.deepEqual(asksOf('The bridge was safe on Monday.'), [null]);
  });
});
