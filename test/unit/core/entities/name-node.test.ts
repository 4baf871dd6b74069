import assert from 'node:assert/strict';
import { keyOf } from '../../../../src/core/entities/name-node.ts';
import type { EntityType } from '../../../../src/core/entities/mention.ts';

const key = (type: EntityType, name: string) => keyOf({ type, name }).key;

describe('the key of a name', () => {
  it('is the code of a country, and apart from it that of its people', () => {
    assert.equal(key('LOC', 'the United States'), '=US');
    assert.equal(key('MISC', 'American'), '~US');
    assert.equal(key('LOC', 'Washington'), 'washington');
  });

  it('is one for the spellings of a city', () => {
    assert.equal(key('LOC', 'Kiev'), key('LOC', 'Kyiv'));
    assert.notEqual(key('LOC', 'Kiev'), key('LOC', 'Kharkiv'));
  });

  it('puts the state of a body in front', () => {
    assert.equal(key('ORG', 'Foreign Ministry of Norway'), '=NO foreign ministry');
    assert.equal(key('ORG', "Norway's Foreign Ministry"), '=NO foreign ministry');
    assert.equal(key('ORG', 'Bank of Lucan'), 'bank of lucan');
  });
});
