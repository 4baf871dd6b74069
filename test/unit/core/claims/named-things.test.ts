import assert from 'node:assert/strict';
import type { Names } from '../../../../src/core/entities/find-names.ts';
import type { EntityType } from '../../../../src/core/entities/mention.ts';
import { findNamedThings } from '../../../../src/core/claims/named-things.ts';

const text =
  'The Kalo Bridge opened. Delmore Airlines flew over Lake Maruvi. Anna Bridge and Lake Tolka. ' +
  'Ford Motor Company wrote to the United Nations, Island Voice said.';

function named(...things: [string, EntityType][]) {
  const mentions = things.map(([name, type], character) => {
    const start = text.indexOf(name);
    return { type, character, start, end: start + name.length, text: name };
  });
  const characters = things.map(([name, type]) => ({ type, name, forms: [], roles: [] }));
  return findNamedThings({ mentions, characters } as Names);
}

describe('a thing that bears its kind in its name', () => {
  const things = named(
    ['Kalo Bridge', 'LOC'],
    ['Delmore Airlines', 'ORG'],
    ['Anna Bridge', 'PERSON'],
  );

  it('is meant by its kind further on: the bridge, the airline', () => {
    assert.equal(things.called('bridge', 60), 0);
    assert.equal(things.called('airline', 60), 1);
  });

  it('is a storm, where it is a cyclone or a hurricane', () => {
    const storms = named(['Lake Tolka', 'MISC'], ['Ford Motor Company', 'MISC']);
    assert.equal(storms.called('storm', 150), null);
    const wind = findNamedThings({
      mentions: [{ type: 'MISC', character: 0, start: 0, end: 14, text: 'Cyclone Tovela' }],
      characters: [{ type: 'MISC', name: 'Cyclone Tovela', forms: [], roles: [] }],
    } as unknown as Names);
    assert.equal(wind.called('storm', 40), 0);
    assert.equal(wind.called('cyclone', 40), 0);
    assert.equal(wind.called('wind', 40), null);
  });

  it('is not meant before it is named, nor by another kind', () => {
    assert.equal(things.called('bridge', 2), null);
    assert.equal(things.called('tunnel', 60), null);
  });

  it('is not meant where two are of that kind', () => {
    const lakes = named(['Lake Maruvi', 'LOC'], ['Lake Tolka', 'LOC']);
    assert.equal(lakes.called('lake', 95), null);
  });

  it('is not meant by an event that comes again', () => {
    assert.equal(named(['Delmore Airlines', 'MISC']).called('airline', 60), null);
  });

  it('is not meant by a word that whatever is told of may be called, nor by the first word of any name', () => {
    const others = named(
      ['Ford Motor Company', 'ORG'],
      ['United Nations', 'ORG'],
      ['Island Voice', 'ORG'],
    );
    for (const word of ['company', 'nation', 'island'])
      assert.equal(others.called(word, 400), null);
  });
});
