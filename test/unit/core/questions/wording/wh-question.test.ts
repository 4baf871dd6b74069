import assert from 'node:assert/strict';
import { when, where, who } from '../../../../../src/core/questions/wording/wh-question.ts';
import { toldIn } from '../told-in.ts';

const only = (text: string) => toldIn('a.md', text)[0]!;

describe('the question with a word for what is asked', () => {
  it('asks when and where, with the auxiliary before the subject', () => {
    const held = only('The meeting was held in Mardal on Monday.');
    assert.equal(when(held), 'When was The meeting held?');
    assert.equal(where(held), 'Where was The meeting held?');
    assert.equal(when(only('Valtor opened the mill on Monday.')), 'When did Valtor open the mill?');
  });

  it('asks who did it, and who holds an office', () => {
    assert.equal(
      who(only('Ada Quill won the Lindqvist Prize on Monday.')),
      'Who won the Lindqvist Prize?',
    );
    const offices = toldIn('a.md', 'Ada Quill was sworn in as mayor of Mardal on Monday.').map(who);
    assert.ok(offices.includes('Who is the new mayor of Mardal?'));
    assert.equal(who(only('Ada Quill is the mayor of Mardal.')), 'Who is the mayor of Mardal?');
  });

  it('asks nothing where the claim does not say who did what', () => {
    assert.equal(who(only('The mill burned on Monday.')), null);
  });
});
