import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../../story.ts';

const told = (text: string) =>
  read('a.md', text, '2024-03-06').claims.map(({ predicate, statement }) => [
    predicate,
    statement.phrases.find(({ role }) => role === 'patient')?.head,
  ]);

const lead = 'Thieves took a gold mask from the San Telmo museum in Oaxaca, prosecutors said.';
const differ = (a: string, b: string) =>
  conflictsOf(`${lead} ${a}`, `${lead} ${b}`, '2024-03-06').length;

describe('a deed told by its noun', () => {
  it('is what took place', () => {
    assert.deepEqual(told('The signing took place in Salalah.'), [['sign', 'signing']]);
    assert.deepEqual(told('The signing of the pact took place in Salalah.'), [['sign', 'pact']]);
    assert.deepEqual(told('The concert was in Salalah.'), [['happen', 'concert']]);
  });

  it('is what a ceremony is held for', () => {
    assert.deepEqual(told('The opening ceremony of the hall took place in Selm.'), [
      ['open', 'hall'],
    ]);
    assert.deepEqual(told('The closing ceremony of the fair took place in Selm.'), [
      ['happen', 'ceremony'],
    ]);
  });

  it('is none where nothing says where or when, nor of one of many', () => {
    assert.notEqual(told('The signing came as a surprise.')[0]?.[0], 'sign');
    assert.notEqual(told('A theft took place in Salalah.')[0]?.[0], 'steal');
  });

  it('is compared with the same deed told by its verb', () => {
    const theft = 'The theft happened on Friday night, after the museum had closed.';
    const was = (day: string) => `The mask was stolen from the San Telmo museum on ${day} night.`;
    assert.equal(differ(theft, was('Sunday')), 1);
    assert.equal(differ(theft, was('Friday')), 0);
    assert.equal(differ(theft, 'The mask was reported missing by the museum on Sunday night.'), 0);
  });

  it('is tied by its day where the articles name nothing but places', () => {
    const pact = (words: string) =>
      `Coastguard chiefs from Oman and Qatar signed an agreement on sea rescue on Tuesday. ${words} The pact lets the coastguards share radar data.`;
    const signing = pact('The signing took place in Salalah.');
    assert.equal(
      conflictsOf(signing, pact('The agreement was signed in Sohar.'), '2024-03-06').length,
      1,
    );
    assert.equal(
      conflictsOf(signing, pact('The agreement was praised in Sohar.'), '2024-03-06').length,
      0,
    );
  });

  it('is denied of him whose sentencing did not take place', () => {
    const told = (did: string) =>
      read('a.md', `The sentencing of Oskar Thiel ${did} on Monday.`, '2024-03-06').claims.map(
        ({ predicate, polarity, subject }) => [predicate, polarity, subject],
      );
    assert.deepEqual(told('did not take place'), [['sentence', 'negative', 'Oskar Thiel']]);
    assert.deepEqual(told('took place'), [['sentence', 'positive', 'Oskar Thiel']]);
  });
});
