import assert from 'node:assert/strict';
import { told } from '../told.ts';

describe('a verb of saying', () => {
  it('takes the words that belong to it, and leaves those of its subject', () => {
    assert.deepEqual(told('She went on to say the dam had failed.'), [
      'She | went on to say | the dam had failed',
    ]);
    assert.deepEqual(told('Officials have long said the dam would fail.'), [
      'Officials | have long said | the dam would fail',
    ]);
    assert.deepEqual(told('They’ll say the dam had failed.'), [
      'They | ’ll say | the dam had failed',
    ]);
    assert.deepEqual(told('It’s been rejected by the council.'), [
      'the council | ’s been rejected | It',
    ]);
  });

  it('is nobody’s where one is called upon to think', () => {
    assert.deepEqual(told('Now let’s consider the same shape.'), []);
  });

  it('goes over a long while', () => {
    assert.deepEqual(told('Cable firms have long been reluctant to sell the shows.'), [
      'Cable firms | have long been reluctant | to sell the shows',
    ]);
  });

  it('has its subject before a word of place', () => {
    for (const where of ['there', 'here', 'elsewhere'])
      assert.deepEqual(told(`Officials ${where} said the dam had failed.`), [
        'Officials | said | the dam had failed',
      ]);
    assert.deepEqual(told('He put his coat on to say the dam had failed.'), []);
  });
});
