import assert from 'node:assert/strict';
import { told } from '../told.ts';

function contents(text: string): string[] {
  return told(text).map((line) => line.split(' | ')[2]!);
}

describe('what is said', () => {
  it('goes to the end of the sentence, without its full stop', () => {
    assert.deepEqual(contents('Lee said the bridge, which fell in May, was old.'), [
      'the bridge, which fell in May, was old',
    ]);
  });

  it('keeps the comma inside the quotation marks', () => {
    assert.deepEqual(
      contents('Lee called the plan "very dangerous," while Dahl said it was good.'),
      ['the plan "very dangerous,"', 'it was good'],
    );
  });

  it('ends where another speaker or another cue starts', () => {
    assert.deepEqual(
      contents('The army said it had shot down 12 drones, but residents said three hit a plant.'),
      ['it had shot down 12 drones', 'three hit a plant'],
    );
    assert.deepEqual(contents('Talks will resume in May, Lee said, citing an official.'), [
      'Talks will resume in May',
      'an official',
    ]);
  });

  it('ends where others claim, deny or are saying something else', () => {
    for (const others of [
      'but insiders claim it will cost more',
      'though rebels deny it will cost more',
      'while insiders are saying it will cost more',
    ])
      assert.deepEqual(contents(`The army said the bridge was cheap, ${others}.`), [
        'the bridge was cheap',
        'it will cost more',
      ]);
    assert.deepEqual(
      contents('The army said the bridge was cheap, and soldiers hope it will hold.'),
      ['the bridge was cheap, and soldiers hope it will hold'],
    );
  });

  it('goes past the name of whom somebody is accused of it, and past no other', () => {
    assert.deepEqual(contents('Lee accused the mayor, Karl Dahl, of taking bribes.'), [
      'the mayor, Karl Dahl, of taking bribes',
    ]);
    assert.deepEqual(contents('Lee accused the mayor, Karl Dahl, and the council voted in May.'), [
      'the mayor',
    ]);
  });

  it('ends with the clause of a speaker who stands between commas', () => {
    assert.deepEqual(contents('The bank, which said it would cut jobs, posted a loss.'), [
      'it would cut jobs',
    ]);
  });
});
