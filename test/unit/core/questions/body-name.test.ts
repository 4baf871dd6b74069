import assert from 'node:assert/strict';
import { bodyName } from '../../../../src/core/questions/body-name.ts';

describe('one name for a body that speaks', () => {
  const ministry = '@RU foreign ministry';
  for (const name of [
    'the Russian Foreign Ministry',
    'Russia’s foreign ministry',
    'Russian Ministry of Foreign Affairs',
  ])
    it(`is “${ministry}” for “${name}”`, () => assert.equal(bodyName(name), ministry));

  it('is the country for its government', () => {
    assert.equal(bodyName('the Kremlin'), '@RU');
    assert.equal(bodyName('Russian government'), '@RU');
  });

  it('spells defence in one way', () => {
    assert.equal(
      bodyName('South Korean Defense Ministry'),
      bodyName('South Korea’s defence ministry'),
    );
  });

  it('keeps the bodies of one country apart, and those of two', () => {
    assert.notEqual(bodyName('Russian Defence Ministry'), ministry);
    assert.notEqual(bodyName('Ukraine’s foreign ministry'), ministry);
    assert.notEqual(bodyName('Foreign Ministry'), ministry);
  });

  it('leaves a capital before the name of a body as it is: Oslo police are not Norway’s', () => {
    assert.equal(bodyName('Oslo police'), 'oslo police');
  });
});
