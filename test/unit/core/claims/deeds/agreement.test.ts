import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../../story.ts';

const told = (text: string) =>
  read('a.md', text, '2024-03-05')
    .claims.filter(({ predicate }) => predicate === 'settle')
    .map(({ polarity }) => polarity);

describe('whether those who talk came to terms', () => {
  it('is told by deals, agreements and the end of their talks', () => {
    for (const text of [
      'The two sides reached an agreement.',
      'The union and the company struck a deal.',
      'They agreed on a settlement.',
      'The talks ended in a deal.',
    ])
      assert.deepEqual(told(text), ['positive'], text);
    for (const text of [
      'No agreement was reached.',
      'They failed to reach a deal.',
      'The talks ended without an agreement.',
      'The negotiations ended without an agreement.',
      "Tuesday's meeting ended without a deal.",
      'The talks collapsed.',
      'The talks broke down.',
    ])
      assert.deepEqual(told(text), ['negative'], text);
  });

  it('is left open where talks end without a word, or are said not to have failed', () => {
    for (const text of ['The talks ended without a word.', 'The talks did not fail.'])
      assert.deepEqual(told(text), [], text);
  });

  it('is told with who came to terms, where that has a name', () => {
    const [claim] = read('a.md', 'Norland reached a deal on Monday.', '2024-03-05').claims;
    assert.deepEqual(
      claim!.statement.phrases.map(({ role, text }) => [role, text]),
      [
        ['patient', 'a deal'],
        ['between', 'Norland'],
      ],
    );
  });

  it('is not told of an engine that failed, nor of the agreement that was there before', () => {
    assert.deepEqual(told('The engine failed.'), []);
    assert.deepEqual(told('The ministers concluded the agreement.'), []);
  });

  it('cannot be both on one day, of one matter and with the same', () => {
    const lead = 'Dockers and the Tolka company held talks on pay in Mardal on Tuesday.';
    const none = `${lead} The talks ended without an agreement.`;
    const with_ = (text: string) => conflictsOf(none, `${lead} The two sides ${text}.`);
    assert.deepEqual(with_('reached an agreement'), ['polarity']);
    assert.deepEqual(with_('reached an agreement on pay'), ['polarity']);
    assert.deepEqual(with_('reached an agreement on sick leave'), []);
    assert.deepEqual(with_('reached an agreement with Norway'), []);
    assert.deepEqual(with_('had reached an agreement in 2021'), []);
    assert.deepEqual(with_('hope to reach an agreement'), []);
    assert.deepEqual(with_('reached an agreement to meet again'), []);
    const morning = `${lead} No agreement was reached in the morning.`;
    assert.deepEqual(conflictsOf(morning, `${lead} The two sides reached an agreement.`), []);
  });
});
