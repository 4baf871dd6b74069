import assert from 'node:assert/strict';
import { kindOfCase } from '../../../../src/core/claims/kind-of-case.ts';
import { read } from '../../../story.ts';

describe('what a counted case is one of', () => {
  const kind = (text: string, ...modifiers: string[]) =>
    kindOfCase(text.toLowerCase().split(' '), { modifiers });

  it('is illness, by what spreads and by what is said of the case', () => {
    assert.equal(kind('Doctors recorded 20 cases of measles'), 'illness');
    assert.equal(kind('There were 12 new cases in the town', 'new'), 'illness');
  });

  it('is something else, by what it is of and by who deals with it', () => {
    assert.equal(kind('Officials reported 12 cases of fraud'), 'other');
    assert.equal(kind('The lawyer took on 12 new cases in court', 'new'), 'other');
  });

  it('is open where nothing tells', () => {
    assert.equal(kind('The reward was paid in 20 cases'), null);
  });

  it('makes nobody ill where it is not illness, or nothing tells', () => {
    const infected = (text: string) =>
      read('a.md', text, '2024-03-05').claims.some(({ predicate }) => predicate === 'infect');
    for (const text of [
      'Doctors recorded 20 cases of measles in Porto.',
      'Officials reported 20 new cases on Friday.',
      'The ministry confirmed 20 cases.',
    ])
      assert.ok(infected(text), text);
    for (const text of [
      'The programme has paid out 6 million dollars in some 20 cases around the world.',
      'In one case, a firm was given a billion dollars by a bank.',
      'Prosecutors dropped 12 cases against the firm.',
      'Police recorded 30 cases of arson in May.',
      'The shop sold 30 cases of wine.',
    ])
      assert.ok(!infected(text), text);
  });
});
