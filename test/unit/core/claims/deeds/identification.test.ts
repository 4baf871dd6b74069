import assert from 'node:assert/strict';
import { read } from '../../../../story.ts';

/** Who is told to be whom. */
const told = (text: string) =>
  read('a.md', text, '2024-03-06').claims.flatMap(({ predicate, statement }) =>
    predicate === 'be'
      ? [['agent', 'patient'].map((is) => statement.phrases.find(({ role }) => role === is)?.text)]
      : [],
  );

describe('who somebody is', () => {
  it('is told by a name that is given to him', () => {
    assert.deepEqual(told('The driver was identified by police as Jan Moll.'), [
      ['The driver', 'Jan Moll'],
    ]);
    assert.deepEqual(told('Police named the gunman who fled to Selm as Jan Moll, 19.'), [
      ['the gunman', 'Jan Moll'],
    ]);
  });

  it('is not told by an office that somebody is given, nor by what he is', () => {
    assert.deepEqual(told('The club named Jan Moll as its new coach.'), []);
    assert.deepEqual(told('The driver was identified as a teacher from Selm.'), []);
    assert.deepEqual(told('Police named the driver as Jan Moll’s brother.'), []);
  });
});
