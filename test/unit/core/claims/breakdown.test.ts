import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../story.ts';

/** The phrases of the first claim with a predicate. */
const phrasesOf = (text: string, told: string) =>
  read('a.md', text, '2024-03-05')
    .claims.find(({ predicate }) => predicate === told)!
    .statement.phrases.map((phrase) => phrase.text);

describe('a number that is broken down behind a colon', () => {
  it('is of no place of its parts', () => {
    assert.deepEqual(
      phrasesOf(
        'On Friday 38 people were killed: 19 in Lissow, 12 in Marnow and seven in Petrak.',
        'kill',
      ),
      ['38 people'],
    );
    assert.deepEqual(
      conflictsOf(
        'The dam of Kordal broke. By Friday 38 people were killed: 19 in Lissow, 12 in Marnow and seven in Petrak.',
        'The dam of Kordal broke. By Friday the death toll stood at 36.',
      ),
      ['number'],
    );
  });

  it('keeps its places where nothing is broken down', () => {
    assert.ok(
      phrasesOf('On Friday 38 people were killed in Lissow: 19 men and 19 women.', 'kill').includes(
        'Lissow',
      ),
    );
    assert.ok(
      phrasesOf('On Friday 38 people were killed: 19 in Lissow.', 'kill').includes('Lissow'),
    );
    assert.ok(
      phrasesOf(
        'The mayor said this: 38 people were killed in Lissow and 12 in Marnow.',
        'kill',
      ).includes('Lissow'),
    );
    assert.ok(
      phrasesOf(
        'On Friday 38 people were killed in Lissow: police found 12 of them in Marnow.',
        'kill',
      ).includes('Lissow'),
    );
  });
});
