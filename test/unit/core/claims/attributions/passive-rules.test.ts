import assert from 'node:assert/strict';
import { told } from '../told.ts';

describe('passives', () => {
  it('name who is quoted, and leave out who quotes', () => {
    assert.deepEqual(
      told('"We have no plans to leave," Dahl was quoted as saying by state media.'),
      ['Dahl | was quoted as saying | "We have no plans to leave,"'],
    );
  });

  it('name the speaker after by', () => {
    assert.deepEqual(told('The plan was rejected by the council.'), [
      'the council | was rejected | The plan',
    ]);
    assert.deepEqual(told('It is estimated by the U.N. that 3,000 people fled.'), [
      'the U.N. | is estimated | 3,000 people fled',
    ]);
  });

  it('take no speaker out of an event', () => {
    assert.deepEqual(told('The bridge was damaged by the flood.'), []);
  });
});
