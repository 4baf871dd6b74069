import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';
import { deedsTold } from './told-deeds.ts';

describe('who did it, by a noun for the doer', () => {
  it('is told of the one buyer, designer or author', () => {
    for (const [deed, text, what] of [
      ['buy', 'The buyer of the mill is Papelsur.', 'the mill'],
      ['design', 'Papelsur was the designer of the bridge.', 'the bridge'],
      ['write', 'The author of the report is Papelsur.', 'the report'],
    ] as const)
      assert.deepEqual(deedsTold(deed, text), [['Papelsur', what]], text);
  });

  it('is not told of one of several, of nobody by name, or where it is denied', () => {
    for (const text of [
      'Papelsur was a buyer of the mill.',
      'The buyer of the mill is a paper maker.',
      'The buyer of the mill is not Papelsur.',
    ])
      assert.deepEqual(deedsTold('buy', text), [], text);
  });

  it('makes a conflict with another one who is told to have done it', () => {
    const lead = 'The Tolka bridge in Mardal was opened on Monday.';
    const by = (who: string) => `${lead} The designer of the Tolka bridge is ${who}.`;
    assert.equal(
      conflictsOf(by('Ada Quill'), `${lead} Erik Lund designed the Tolka bridge.`).length,
      1,
    );
    assert.equal(
      conflictsOf(by('Ada Quill'), `${lead} Ada Quill designed the Tolka bridge.`).length,
      0,
    );
  });

  it('is not told of one who is only held for it, was it once, or is one of several', () => {
    for (const role of ['alleged', 'suspected', 'former', 'likely', 'preferred', 'largest'])
      assert.deepEqual(deedsTold('buy', `Papelsur is the ${role} buyer of the mill.`), [], role);
    assert.deepEqual(deedsTold('buy', 'Papelsur is the buyer of half of the steel.'), []);
  });
});
