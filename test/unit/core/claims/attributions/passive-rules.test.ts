import assert from 'node:assert/strict';
import { relayed, told } from '../told.ts';

describe('passives', () => {
  it('name who is quoted, and leave out who quotes', () => {
    assert.deepEqual(
      told('"We have no plans to leave," Dahl was quoted as saying by state media.'),
      ['Dahl | was quoted as saying | "We have no plans to leave,"'],
    );
  });

  it('name who passes on what somebody is quoted as saying, wherever that stands', () => {
    const before = 'The minister was quoted by Interfax as saying that the dam had failed.';
    assert.deepEqual(told(before), ['The minister | was quoted | the dam had failed']);
    assert.deepEqual(relayed(before), ['Interfax']);
    const within = '“We are ready,” the minister was quoted by Interfax as saying.';
    assert.deepEqual(told(within), [
      'the minister | was quoted by Interfax as saying | “We are ready,”',
    ]);
    assert.deepEqual(relayed(within), ['Interfax']);
    assert.deepEqual(relayed('“We will stay,” Dahl was quoted as saying by Interfax.'), [
      'Interfax',
    ]);
    const nobody = 'The minister was quoted as saying the dam had failed.';
    assert.deepEqual(told(nobody), ['The minister | was quoted as saying | the dam had failed']);
    assert.deepEqual(relayed(nobody), ['']);
  });

  it('tell what somebody was asked, and not about what', () => {
    assert.deepEqual(told('The mayor was asked whether the dam had failed.'), [
      ' | was asked | whether the dam had failed',
    ]);
    assert.deepEqual(told('The mayor was asked, “Has the dam failed?”'), [
      ' | was asked | “Has the dam failed?”',
    ]);
    assert.deepEqual(told('The mayor was questioned about the dam.'), []);
  });

  it('take what is done for a purpose for no content', () => {
    assert.deepEqual(told('The plan was rejected to save money.'), []);
  });

  it('name the speaker after by', () => {
    assert.deepEqual(told('The plan was rejected by the council.'), [
      'the council | was rejected | The plan',
    ]);
    assert.deepEqual(told('It is estimated by the U.N. that 3,000 people fled.'), [
      'the U.N. | is estimated | 3,000 people fled',
    ]);
  });

  it('take no evening for a speaker', () => {
    assert.deepEqual(
      told('The list was confirmed by Monday evening.').filter((one) => one.startsWith('Monday')),
      [],
    );
  });

  it('take no speaker out of an event', () => {
    assert.deepEqual(told('The bridge was damaged by the flood.'), []);
  });
});
