import assert from 'node:assert/strict';
import { when, where, who } from '../../../../../src/core/questions/wording/wh-question.ts';
import { toldIn } from '../told-in.ts';

const only = (text: string) => toldIn('a.md', text)[0]!;

describe('the question with a word for what is asked', () => {
  it('asks when and where, with the auxiliary before the subject', () => {
    const held = only('The meeting was held in Mardal on Monday.');
    assert.equal(when(held), 'When was the meeting held?');
    assert.equal(where(held), 'Where was the meeting held?');
    assert.equal(when(only('Valtor opened the mill on Monday.')), 'When did Valtor open the mill?');
  });

  it('asks nothing of a pronoun, of which nobody knows whom it means', () => {
    assert.equal(when(toldIn('a.md', 'It rejected the law on Monday.')[0]!), null);
    assert.equal(
      when(toldIn('a.md', 'Rusk rejected the law on Monday.')[0]!),
      'When did Rusk reject the law?',
    );
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

  it('asks of what was done to somebody, where no auxiliary says so', () => {
    assert.equal(when(only('The bridge, built in 1912, is closed.')), 'When was the bridge built?');
    assert.equal(when(only('The ferry sank on Monday.')), 'When did the ferry sink?');
    assert.equal(
      when(only('Ofelia Brant passed away on Monday.')),
      'When did Ofelia Brant pass away?',
    );
  });

  it('asks nothing with a verb that the text does not have', () => {
    for (const told of toldIn('a.md', 'The court sentenced Ida Falk to five years.')) {
      const asks = [when(told), where(told)].join();
      assert.ok(!asks.includes('amount'), asks);
    }
    assert.equal(when(only('A cigarette was the cause on Monday.')), null);
    assert.equal(when(only('HELSINKI rose on Monday.')), null);
  });

  it('asks nothing where the claim does not say who did what', () => {
    assert.equal(who(only('The mill burned on Monday.')), null);
  });
});
