import assert from 'node:assert/strict';
import { relationOf } from './read-sentence.ts';

describe('who does it in the passive', () => {
  it('is not tied to the name before', () => {
    const signed = 'The agreement was signed for Norway by Foreign Minister Jon Arce.';
    assert.equal(relationOf('Jon', signed), 'obl:agent signed');
  });

  it('is not tied to a bare word before', () => {
    const jailed = 'Erik Falk was sentenced to six years in prison by Judge Lena Hald on Monday.';
    assert.equal(relationOf('Lena', jailed), 'obl:agent sentenced');
  });

  it('is nobody by whom the thing before is', () => {
    const book = 'The prize was given for a novel by Jon Arce.';
    assert.equal(relationOf('Arce', book), 'nmod novel');
    assert.equal(relationOf('Jon', 'Ulysses by Jon Arce was sold in Norway.'), 'nmod Ulysses');
  });
});
