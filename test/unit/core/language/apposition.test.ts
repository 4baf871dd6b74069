import assert from 'node:assert/strict';
import { read } from '../../../story.ts';
import { clausesOf } from './clauses-of.ts';

/** Whom a sentence tells of, by its first claim with a predicate. */
const told = (text: string, predicate: string) =>
  read('a.md', text, '2024-03-05').claims.find((claim) => claim.predicate === predicate)?.statement
    .phrases[0]?.text;

describe('a name beside a noun', () => {
  it('is the one of whom a sentence tells', () => {
    assert.equal(
      told(
        'The oldest member of the upper house, Baroness Edith Calloway, died on Monday.',
        'kill',
      ),
      'Baroness Edith Calloway',
    );
    assert.equal(told('The driver, Tomas Relk, was arrested on Monday.', 'arrest'), 'Tomas Relk');
  });

  it('is nobody where several are named, or several people are meant', () => {
    assert.equal(
      told('Two drivers of the firm, Bruno Karr and Felix Ott, were arrested.', 'arrest'),
      'Two drivers',
    );
    assert.deepEqual(
      clausesOf(
        'mayor/NN@8@nsubj:pass of/IN@3@case town/NN@1@nmod ,/,@5@punct Marr/NNP@1@appos and/CC@7@cc Vane/NNP@5@conj arrested/VBD/arrest@0@root',
      ),
      ['main: mayor | arrested | –'],
    );
    assert.deepEqual(
      clausesOf('mayors/NNS/mayor@4@nsubj ,/,@3@punct Marr/NNP@1@appos left/VBD/leave@0@root'),
      ['main: mayors | left | –'],
    );
    assert.deepEqual(
      clausesOf(
        'father/NN@6@nsubj from/IN@3@case Perth/NNP@1@nmod ,/,@5@punct Scotland/NNP@1@appos left/VBD/leave@0@root',
      ),
      ['main: father | left | –'],
    );
    assert.deepEqual(
      clausesOf('mayor/NN@4@nsubj ,/,@3@punct Marr/NNP@1@appos left/VBD/leave@0@root'),
      ['main: Marr | left | –'],
    );
  });
});
