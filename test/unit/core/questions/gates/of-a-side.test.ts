import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

/** Whether two articles of one day are listed for the number that each gives. */
const differ = (a: string, b: string) => conflictsOf(a, b).includes('number');

describe('those on one side of a line', () => {
  const fled = (where: string) =>
    `Marenia and Galdia fought over the Sarn valley. ${where} of the valley.`;

  it('are some of those on both, and others than those on the other', () => {
    const both = '52,000 people left their homes on the Marenian side';
    assert.ok(!differ(fled(both), fled('18,000 people left their homes on our side')));
    assert.ok(!differ(fled(both), fled('70,000 people left their homes on both sides')));
    assert.ok(differ(fled(both), fled('25,000 people left their homes on the Marenian side')));
  });
});

describe('those who are for one side', () => {
  const came = (who: string) =>
    `Athletic Corveira met Tarsk United in Orval on Sunday. ${who} had come to the match, police said.`;

  it('are some of all who came', () => {
    const all = came('8,100 people');
    assert.ok(!differ(all, came('2,300 supporters of Athletic Corveira')));
    assert.ok(differ(all, came('2,300 people')));
  });
});

describe('those aboard a plane', () => {
  const crashed = (words: string) => `A plane crashed near Tarvik on Monday, killing ${words}.`;

  it('are some of the dead where others were on the ground', () => {
    const all = crashed('all 14 people on board');
    assert.ok(!differ(all, crashed('17 people, three of them on the ground')));
    assert.ok(!differ(crashed('17 people, three of them on the ground'), all));
    assert.ok(differ(all, crashed('17 people, three of them children')));
    const both = 'all 14 people on board and nobody on the ground';
    assert.ok(differ(crashed(both), crashed('all 17 people on board and nobody on the ground')));
  });
});
