import assert from 'node:assert/strict';
import { read } from './read-sentence.ts';

/** The tags of the words of a sentence that a test is about. */
function tagsOf(text: string, ...words: readonly string[]): string {
  return read(text)
    .tokens.filter((token) => words.includes(token.text))
    .map(({ tag }) => tag)
    .join(' ');
}

describe('words of closed classes', () => {
  it('are no names that open a sentence', () => {
    assert.equal(tagsOf('Falk’s arrest on Monday followed a tip.', 'Falk', '’s'), 'NNP POS');
    assert.equal(
      tagsOf('Tarnholm’s councillors voted on Monday to end it.', 'Tarnholm', '’s'),
      'NNP POS',
    );
  });

  it('are numbers that open a sentence', () => {
    assert.equal(tagsOf('Fourteen were in intensive care.', 'Fourteen'), 'CD');
    assert.equal(tagsOf('Seventeen officers were hurt.', 'Seventeen'), 'CD');
    assert.equal(tagsOf('Stroud told Canal Six that nobody was hurt.', 'Six'), 'NNP');
    assert.equal(tagsOf('Rosk Ferry Fire Kills Two off Selby', 'Two'), 'CD');
  });

  it('are articles where they are', () => {
    assert.equal(tagsOf('Another’s house burned down.', 'Another'), 'DT');
    assert.equal(tagsOf('The firm closed.', 'The'), 'DT');
  });

  it('are there, which tells that something is, or where it is', () => {
    assert.equal(tagsOf('Police said there were no injuries in the fire.', 'there'), 'EX');
    assert.equal(tagsOf('He was there on Monday.', 'there'), 'RB');
  });

  it('are about, which tells of whom, or that a number is not sure', () => {
    assert.equal(tagsOf('It ended the doubts that voters have about her.', 'about'), 'IN');
    assert.equal(tagsOf('It cost about 40 euros.', 'about'), 'RB');
    assert.equal(tagsOf('That’s about it.', 'about'), 'RB');
  });

  it('are no dashes', () => {
    const text = 'Bloomberg said Norway – short of snow – had sold its ski jumps.';
    assert.equal(tagsOf(text, '–'), ': :');
  });
});
