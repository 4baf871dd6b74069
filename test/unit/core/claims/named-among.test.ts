import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** Who is told to have done, or undergone, what a predicate tells. */
const whose = (text: string, told: string) =>
  read('a.md', text, '2024-03-05').claims.flatMap(({ predicate, statement: { phrases } }) =>
    predicate === told ? [phrases[0]!.text] : [],
  );

describe('those among whom somebody was', () => {
  it('are told of by the first who is named', () => {
    assert.deepEqual(
      whose('Among those who took part in the march was Mayor Ana Rell.', 'attend'),
      ['Ana Rell'],
    );
    assert.deepEqual(whose('Among those killed were Ana Rell and Jon Berg.', 'kill'), ['Ana Rell']);
  });

  it('are nobody where it is denied, or where a thing or a number is among them', () => {
    assert.ok(!whose('Among those killed was not Ana Rell.', 'kill').includes('Ana Rell'));
    assert.deepEqual(whose('Among those killed were two children from Mardal.', 'kill'), ['those']);
    assert.deepEqual(whose('Those killed in the fire knew Ana Rell.', 'kill'), ['Those']);
  });
});
