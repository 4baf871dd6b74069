import assert from 'node:assert/strict';
import {
  amountsIn,
  countedIn,
  stemsIn,
  tellingsIn,
} from '../../../../src/core/questions/article-tellings.ts';
import { stemOf } from '../../../../src/core/questions/stem.ts';
import { read } from '../../../story.ts';

const claimsOf = (text: string) => read('a.md', text, '2024-03-05').claims;

describe('what an article tells as a whole', () => {
  it('is the kinds of people that it counts', () => {
    const counted = countedIn(
      claimsOf(
        'The ferry carried 38 passengers and five crew. It sank on Monday with its captain.',
      ),
    );
    for (const kind of ['passenger', 'crew', 'captain']) assert.ok(counted.has(kind), kind);
    assert.ok(!counted.has('ferry'));
  });

  it('is what each of its numbers is told of', () => {
    const text = 'Four people were killed in Mardal on Monday.';
    const told = tellingsIn(claimsOf(text));
    assert.deepEqual([...told], [[0, new Set(['kill'])]]);
    assert.deepEqual([...tellingsIn(claimsOf('Ada Quill left Mardal on Monday.'))], []);
  });

  it('is the amounts that it gives, by their measures', () => {
    const text = 'The bridge cost 40 million euros. A ticket costs 3 euros. It left Mardal.';
    const given = amountsIn(claimsOf(text));
    assert.deepEqual(
      given.get('price')?.map(({ quantity, thing }) => [thing?.text, quantity.text]),
      [
        ['The bridge', '40 million euros'],
        ['A ticket', '3 euros'],
      ],
    );
    assert.deepEqual([...given.keys()], ['price']);
  });

  it('is the stems of the words of its claims', () => {
    const stems = stemsIn(claimsOf('Dockers went on strike in Mardal on Monday.'));
    assert.ok(stems.has(stemOf('strike')));
    assert.ok(!stems.has('on'));
  });
});
