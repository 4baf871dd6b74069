import assert from 'node:assert/strict';
import { dayNumberOf, tellWhenAsked } from '../../../../src/core/questions/tell.ts';
import { read } from '../../../story.ts';
import { toldIn } from './told-in.ts';

const TEXT =
  'Four people were killed in Mardal on Monday and nine were hurt. The council of Tarsk chose a mayor on Tuesday.';

describe('a claim as it is compared', () => {
  it('leads where it is the first of its sentence', () => {
    assert.deepEqual(
      toldIn('a.md', TEXT).map(({ claim, leads }) => [claim.predicate, leads]),
      [
        ['kill', true],
        ['wound', false],
        ['choose', true],
      ],
    );
  });

  it('has its sentence in plain words once for all claims of it', () => {
    const [killed, hurt, chosen] = toldIn('a.md', TEXT);
    assert.equal(killed!.plain, hurt!.plain);
    assert.notEqual(killed!.plain, chosen!.plain);
    assert.ok(killed!.words.length > 0);
    assert.deepEqual(hurt!.words, []);
  });

  it('is told when it is asked for, and read from the article no sooner', () => {
    const { claims, article } = read('a.md', TEXT, '2024-03-05');
    const asked: number[] = [];
    const told = tellWhenAsked('a.md', {
      claims: () => ({
        length: claims.length,
        at(index: number) {
          asked.push(index);
          return claims[index];
        },
      }),
      published: article.published?.value ?? null,
      cluster: 'a.md',
      entityOf: () => undefined,
      weights: [],
    });
    assert.equal(told.count, claims.length);
    assert.deepEqual(asked, []);
    const first = told.at(0);
    assert.equal(told.at(0), first);
    assert.deepEqual(asked, [0]);
  });

  it('is of the day on which it was published, where it says no other', () => {
    const [told] = toldIn('a.md', TEXT, '2024-03-05');
    assert.equal(told!.said, '2024-03-05');
    assert.equal(told!.dayNumber, dayNumberOf('2024-03-05'));
    assert.equal(dayNumberOf('1970-01-03'), 2);
  });
});
