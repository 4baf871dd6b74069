import assert from 'node:assert/strict';
import { namedPlaces } from '../../../../src/core/claims/named-places.ts';
import { read } from '../../../story.ts';

describe('the named places of a statement', () => {
  const places = (text: string) => {
    const { claims } = read('a.md', text, '2024-03-05');
    return namedPlaces(claims[0]!.statement.phrases, /^(?:in|near)$/).map(
      ({ role, text: name }) => `${role} ${name}`,
    );
  };

  it('stand behind their prepositions, or behind a word for their kind', () => {
    assert.deepEqual(places('The stone fell in Orval on Monday.'), ['in Orval']);
    assert.deepEqual(places('The stone fell near the village of Orval on Monday.'), ['near Orval']);
    assert.deepEqual(places('The stone fell near the foot of Orval on Monday.'), ['near Orval']);
    assert.deepEqual(places('The stone fell in the cathedral of Orval on Monday.'), ['in Orval']);
  });

  it('are no names of other things', () => {
    assert.deepEqual(places('The stone fell near the house of Ana Berg on Monday.'), []);
  });
});
