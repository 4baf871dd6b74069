import assert from 'node:assert/strict';
import { surroundings } from '../../../../src/core/article/page-context.ts';
import { placeQuestions } from '../../../../src/core/article/place-questions.ts';
import { readLines } from '../../../../src/core/text/lines.ts';

const sentence = (who: string) =>
  `The mayor of Varna told ${who} on Monday that the old bridge would be closed for a year.`;

const page = [
  'Old bridge to close | Varna Post',
  'Old bridge to close',
  sentence('the council'),
  sentence('reporters'),
  'Related stories',
  'Varna harbour reopens',
  'Varna harbour reopens',
];

function answers(name: string, lines = page): number[] {
  const question = placeQuestions.find((one) => one.name === name);
  assert.ok(question, name);
  const read = surroundings(readLines(lines.join('\n\n')));
  return read.looks.map((look, i) => question.answer(look, i, read));
}

describe('what is asked of a line at its place', () => {
  it('sees a heading of a list above it', () => {
    assert.deepEqual(answers('heading before'), [0, 0, 0, 0, 0, 1, 0]);
    assert.deepEqual(answers('heading two before'), [0, 0, 0, 0, 0, 0, 1]);
    assert.deepEqual(answers('heading next'), [0, 0, 0, 1, 0, 0, 0]);
  });

  it('sees that a line comes again', () => {
    assert.deepEqual(answers('again').slice(4), [0, 1, 1]);
  });

  it('counts the full sentences around a line, but not the line itself', () => {
    const near = answers('density').map((given) => Math.floor(given / 4));
    assert.deepEqual(near, [2, 2, 1, 1, 2, 2, 1]);
  });

  it('counts how many lines ago the headline stood', () => {
    const since = answers('since headline').map((given) => Math.floor(given / 4));
    assert.deepEqual(since, [0, 1, 2, 3, 3, 4, 4]);
  });

  it('stays within its bins at both ends of a page', () => {
    for (const { name, bins } of placeQuestions)
      for (const lines of [page, ['Alone'], page.slice().reverse()])
        for (const given of answers(name, lines)) assert.ok(given >= 0 && given < bins, name);
  });
});
