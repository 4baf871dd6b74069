import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** What is told in a sentence, by its predicates. */
const told = (text: string) =>
  read('a.md', text, '2024-03-05').claims.map(({ predicate }) => predicate);

describe('what no proof there is of', () => {
  it('is not told as a fact', () => {
    for (const text of [
      'The agency said there was no proof that the reactor leaked.',
      'The agency said there was no clear evidence that the reactor leaked.',
      'The agency said there was no evidence the reactor leaked.',
      'The agency said it never found evidence that the reactor leaked.',
      'The ministry said it has not seen signs that the reactor leaked.',
      'The mayor said the police lacked evidence that the reactor leaked.',
      'The mayor bristled at the suggestion that the reactor leaked.',
    ])
      assert.ok(!told(text).includes('leak'), text);
  });

  it('is told where there is proof, and where no other thing is denied', () => {
    for (const text of [
      'The union said it had proof that the reactor leaked.',
      'The agency has evidence that the reactor leaked.',
      'The ministry said it had not told the guards that the reactor leaked.',
      'The ministry said no one knew that the reactor leaked.',
      'The agency said no guard was hurt and there was evidence that the reactor leaked.',
    ])
      assert.ok(told(text).includes('leak'), text);
  });
});
