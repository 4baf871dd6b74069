import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** Who does what to whom, for the claim with this predicate. */
function told(text: string, predicate: string) {
  const claim = read('a.md', text, '2024-03-06').claims.find((c) => c.predicate === predicate);
  return claim?.statement.phrases
    .filter(({ role }) => role === 'agent' || role === 'patient')
    .map((phrase) => `${phrase.role} ${phrase.text}`);
}

describe('clauses that dates and the order of words hide', () => {
  it('have the phrase right before the verb for their subject after a conjunction', () => {
    assert.deepEqual(
      told('Customers were confused after the central bank had raised its main rate.', 'raise'),
      ['agent the central bank', 'patient its main rate'],
    );
  });

  it('have what follows the day for their object', () => {
    assert.deepEqual(
      told("The rebels of Kasra accepted on Friday the government's offer of a truce.", 'accept'),
      ['agent The rebels', "patient the government's offer"],
    );
  });

  it('begin after the date line', () => {
    assert.deepEqual(
      told('OSLO - Forty unpublished poems have been found in a cookery book.', 'discover'),
      ['patient Forty unpublished poems'],
    );
  });

  it('begin after a day that no comma parts from a name', () => {
    assert.deepEqual(told('On Tuesday Anna Berg met Pablo Soto.', 'meet'), [
      'agent Anna Berg',
      'patient Pablo Soto',
    ]);
  });

  it('have an election for their object though its name holds a day', () => {
    assert.deepEqual(told("Josef Kral won Sunday's election in Arvania.", 'win'), [
      'agent Josef Kral',
      "patient Sunday's election",
    ]);
  });

  it('have what stands right behind *be* for what it says of the subject', () => {
    assert.deepEqual(told('The song is a notable drop-off in quality.', 'be'), [
      'agent The song',
      'patient a notable drop-off',
    ]);
    assert.deepEqual(told('The vote is Tuesday.', 'be'), ['agent The vote']);
  });

  it('do not take a day for an object', () => {
    assert.deepEqual(told('The minister resigned Friday.', 'resign'), ['agent The minister']);
  });
});

describe('a number behind a day', () => {
  it('begins what is counted', () => {
    assert.deepEqual(told('On Monday 310 families left the town.', 'depart'), [
      'agent 310 families',
      'patient the town',
    ]);
  });
});
