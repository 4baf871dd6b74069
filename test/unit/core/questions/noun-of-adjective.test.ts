import assert from 'node:assert/strict';
import { conflictsOf } from '../../../story.ts';

describe('the mayoral election', () => {
  const won = (who: string, what: string) =>
    `${who} has won ${what} in the port city of Puerto Alma on Sunday, the electoral service said.`;

  it('is the election for mayor', () => {
    const mayoral = won('Ines Corval', 'the mayoral election');
    assert.deepEqual(conflictsOf(mayoral, won('Tomas Rueda', 'the election for mayor')), ['value']);
    assert.deepEqual(
      conflictsOf(mayoral, won('Tomas Rueda', 'the election for the regional council')),
      [],
    );
  });
});
