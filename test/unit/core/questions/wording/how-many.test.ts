import assert from 'node:assert/strict';
import { howMany, isAboard } from '../../../../../src/core/questions/wording/how-many.ts';
import { answering } from '../../../../../src/core/questions/answering.ts';
import { toldIn } from '../told-in.ts';

const asksOf = (text: string) => toldIn('a.md', text).map(howMany);

describe('the question how many', () => {
  it('asks of those who are counted, where it was', () => {
    assert.deepEqual(asksOf('4,000 Norwegian soldiers are training in Estonia.'), [
      'How many Norwegian soldiers are training in Estonia?',
    ]);
  });

  it('asks what somebody did to them', () => {
    assert.deepEqual(asksOf('Valtor hired 40 welders on Monday.'), [
      'How many welders did Valtor hire?',
    ]);
  });

  it('has words of its own where the claim has no verb for it', () => {
    assert.deepEqual(asksOf('12 dead in Mardal blast.'), ['How many people were killed?']);
  });

  it('names those who were on board, whatever the words for it', () => {
    assert.ok(
      asksOf('There were 31 people on board the Halcyon.').includes(
        'How many people were on board the Halcyon?',
      ),
    );
  });

  it('knows a count of those on board from one that names no vessel', () => {
    const namesVessel = (text: string) =>
      toldIn('a.md', text).some((told) => isAboard(answering(() => told)));
    assert.ok(namesVessel('There were 31 people on board the Halcyon.'));
    assert.ok(!namesVessel('There were 31 people on board the ferry.'));
    assert.ok(!namesVessel('There were 31 people in the valley.'));
  });

  it('asks nothing where nobody is counted', () => {
    assert.deepEqual(asksOf('The mill burned on Monday.'), [null]);
  });
});
