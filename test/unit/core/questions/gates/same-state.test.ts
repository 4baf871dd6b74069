import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b, '2024-03-06').length;

describe('the state of a thing of which a number is', () => {
  it('is another one at another place beside the one that is measured', () => {
    const snow = (words: string) => `Snow cut Molve off from the valley on Monday. ${words}.`;
    const village = snow('The weather service measured 85 centimetres of snow in Molve');
    const other = 'The weather service measured 130 centimetres of snow';
    assert.equal(conflicts(village, snow(`${other} in Molve`)), 1);
    assert.equal(conflicts(village, snow(`${other} above the village of Molve`)), 0);
  });

  it('is another one for those who are in shelters', () => {
    const storm = (words: string) => `Cyclone Odile struck the Mahab region on Sunday. ${words}.`;
    const homes = storm('The cyclone displaced 48,000 people in the Mahab region');
    const other = 'The cyclone displaced 29,000 people in the Mahab region';
    assert.equal(conflicts(homes, storm(other)), 1);
    assert.equal(conflicts(homes, storm(`${other} into public shelters`)), 0);
    const sheltered = storm('The cyclone displaced 48,000 people to shelters in the Mahab region');
    assert.equal(conflicts(sheltered, storm(`${other} into public shelters`)), 1);
  });

  it('is another one at an earlier sale', () => {
    const sale = (words: string) =>
      `A painting by Jan van Heule was sold in Gent on Monday. ${words}.`;
    const now = sale('The painting was sold for 12 million pounds');
    assert.equal(conflicts(now, sale('The painting was sold for 18 million pounds')), 1);
    assert.equal(
      conflicts(
        now,
        sale('When it last changed hands, the painting was sold for 3 million pounds'),
      ),
      0,
    );
  });

  it('is another one for all of a year than for one day', () => {
    const boat = (words: string) => `A boat sank on Lake Mara on Monday. ${words}.`;
    const now = boat('14 people died in the sinking on Monday');
    assert.equal(conflicts(now, boat('19 people died in the sinking')), 1);
    assert.equal(conflicts(now, boat('19 people have now died on the lake this year')), 0);
  });

  it('is another one for the whole of a wider region', () => {
    const storm = (words: string) =>
      `Storm Petra cut power lines in the north-west of France on Monday. ${words}.`;
    const west = storm('118,000 households were without power');
    assert.equal(conflicts(west, storm('181,000 households were without power')), 1);
    const wide = '181,000 households across the whole of the north-west were without power';
    assert.equal(conflicts(west, storm(wide)), 0);
  });

  it('is another one for a vote that came first', () => {
    const senate = (words: string) =>
      `Ann Osterman will lead the Supreme Court of Maravia. The senate backed her on Monday${words}.`;
    const backed = senate(' by 58 votes to 31');
    assert.equal(conflicts(backed, senate(' in a 52-37 vote')), 1);
    const first = ', having first agreed in a 52-37 vote to end the debate';
    assert.equal(conflicts(backed, senate(first)), 0);
  });

  const storm = (words: string) => `Cyclone Odile struck the Mahab region on Sunday. ${words}.`;
  const homes = storm('The cyclone displaced 48,000 people in the Mahab region');
  const other = 'The cyclone displaced 29,000 people in the Mahab region';

  it('is another one at first, so far, or on one day of several', () => {
    for (const when of [
      'at first',
      'at the time',
      'at its peak',
      'initially',
      'originally',
      'so far',
      'until now',
      'until then',
      'on the first day',
      'on the second night',
      'on the third day',
      'on the last day',
      'on the opening day',
      'on the final night',
      'on a windy day',
    ])
      assert.equal(conflicts(homes, storm(`${other} ${when}`)), 0, when);
    assert.equal(conflicts(homes, storm(`${other} overall`)), 1);
  });

  it('is another one for those who are in camps', () => {
    for (const where of ['in camps', 'into a camp', 'to public camps', 'in shelters'])
      assert.equal(conflicts(homes, storm(`${other} ${where}`)), 0, where);
  });

  it('is another one for a figure that was taken back, in whatever words', () => {
    const quake = (words: string) => `A quake shook the island of Tarsk on Monday. ${words}`;
    const now = quake('The magnitude was 6.3.');
    for (const first of ['put', 'gave', 'estimated', 'set', 'reported'])
      assert.equal(
        conflicts(now, quake(`The institute first ${first} the magnitude at 6.8.`)),
        0,
        first,
      );
    const told = 'The institute put the magnitude at 6.8';
    for (const back of ['lowering', 'raising', 'revising', 'cutting', 'correcting', 'reducing'])
      assert.equal(conflicts(now, quake(`${told} before ${back} it.`)), 0, back);
    assert.equal(conflicts(now, quake(`${told} before noon.`)), 1);
  });

  it('is another one above, below or beyond any place beside the one that is measured', () => {
    const snow = (words: string) => `Snow cut Molve off from the valley on Monday. ${words}.`;
    const village = snow('The weather service measured 85 centimetres of snow in Molve');
    for (const where of ['above the town', 'below the city', 'outside the valley'])
      assert.equal(
        conflicts(village, snow(`The weather service measured 130 centimetres of snow ${where}`)),
        0,
        where,
      );
    for (const where of ['beyond the station', 'above the camp'])
      assert.equal(
        conflicts(village, snow(`The weather service measured 130 centimetres of snow ${where}`)),
        0,
        where,
      );
  });

  it('is another one at any earlier sale', () => {
    const sale = (words: string) =>
      `A painting by Jan van Heule was sold in Gent on Monday. The painting ${words}.`;
    const now = sale('was sold for 12 million pounds');
    for (const before of [
      'had once been sold for 3 million pounds',
      'had previously been sold for 3 million pounds',
      'had earlier been sold for 3 million pounds',
      'was once sold for 3 million pounds',
      'was previously sold for 3 million pounds',
      'was last sold for 3 million pounds',
      'was sold for 3 million pounds ten years ago',
    ])
      assert.equal(conflicts(now, sale(before)), 0, before);
  });

  it('is another one for a whole season or month, whichever is read first', () => {
    const boat = (words: string) => `A boat sank on Lake Mara on Monday. ${words}.`;
    const now = boat('14 people died in the sinking on Monday');
    for (const span of ['year', 'season', 'month']) {
      const all = boat(`19 people have now died on the lake this ${span}`);
      assert.equal(conflicts(now, all), 0, span);
      assert.equal(conflicts(all, now), 0, span);
    }
  });

  it('is no other one for the whole of the firm that is sold', () => {
    const sold = (words: string) =>
      `Luzarte of Aveiro is to be sold to Brandt Keller on Monday. ${words}.`;
    const one = sold('Brandt Keller is paying 340 million dollars for Luzarte');
    assert.equal(
      conflicts(one, sold('The buyer is paying 310 million dollars for the whole of the company')),
      1,
    );
  });
});
