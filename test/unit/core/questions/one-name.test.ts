import assert from 'node:assert/strict';
import { areSpellings } from '../../../../src/core/questions/one-name.ts';
import { findStory } from '../../../story.ts';

/** How many conflicts stand between two copies of one sentence with other names, each with more text after it. */
function conflicts(name: string, other: string, more = '', otherMore = ''): number {
  const copy = (by: string, rest: string) =>
    `The caches were dropped early on Wednesday over the hills by ${by} and found by a shepherd. ${rest}`;
  return findStory({
    'a.md': { text: copy(name, more), published: '2024-10-23' },
    'b.md': { text: copy(other, otherMore), published: '2024-10-23' },
  })
    .questions()
    .filter(({ relation }) => relation === 'conflict').length;
}

describe('two names in two copies of one sentence', () => {
  it('contradict where they name two people or bodies', () => {
    assert.equal(conflicts('Marta Ruiz', 'Hugo Tavistock'), 1);
    assert.equal(conflicts('Belgium', 'Denmark'), 1);
  });

  it('may be two spellings of one', () => {
    assert.equal(conflicts('the Shabab', 'the Shabaab'), 0);
    assert.equal(conflicts('Kobane', 'Kobani'), 0);
  });

  it('may be a full name and the letters it is known by', () => {
    assert.equal(conflicts('Orban State', 'OS'), 0);
    assert.equal(conflicts('OSI', 'OSIL'), 0);
  });

  it('may be a title and a given name', () => {
    assert.equal(conflicts('President Hale', 'Nora Hale'), 0);
  });

  it('may be parts of one full name that both articles give', () => {
    const full = 'Jess Smith flew the aeroplane.';
    assert.equal(conflicts('Jess', 'Miss Smith', full, full), 0);
  });

  it('stay apart where only one of the articles knows both', () => {
    assert.equal(conflicts('Jess', 'Tavistock', 'Jess Smith flew the aeroplane.'), 1);
  });

  it('are no names where they are days: another day contradicts', () => {
    const told = (day: string) => ({
      text: `The caches were dropped over the hills late on ${day} and found by a shepherd near Orval.`,
      published: '2024-10-24',
    });
    const rows = findStory({ 'a.md': told('Monday'), 'b.md': told('Tuesday') }).questions();
    assert.equal(rows.filter(({ relation }) => relation === 'conflict').length, 1);
  });
});

describe('to whom a speaker spoke', () => {
  const told = (paper: string) => ({
    text: `A few of the people who wrote to me about the old truck are really ugly, Ben Okafor told ${paper} in Orval on Monday.`,
    published: '2024-10-24',
  });
  const conflicts = (a: string, b: string) =>
    findStory({ 'a.md': told(a), 'b.md': told(b) })
      .questions()
      .filter(({ relation }) => relation === 'conflict');

  it('may be two papers', () => {
    assert.deepEqual(conflicts('the Valley Courier', 'the Brambury Herald'), []);
  });
});

describe('what newsrooms write of their own work', () => {
  it('is no edited copy: each has its own name to put there', () => {
    const told = (paper: string) => ({
      text: `${paper} was not able to verify that the captain herself was responsible for the post on Monday.
        ${paper} did not at once return a request for comment from the sailors of the town of Orval.`,
      published: '2024-10-24',
    });
    assert.deepEqual(
      findStory({ 'a.md': told('Haven'), 'b.md': told('Brambury') })
        .questions()
        .filter(({ relation }) => relation === 'conflict'),
      [],
    );
  });

  it('are one name where a Russian and a Ukrainian write it', () => {
    assert.ok(areSpellings('oleksandr hrytsenko', 'alexander gritsenko'));
    assert.ok(!areSpellings('oleksandr hrytsenko', 'alexander gerasimov'));
    assert.ok(!areSpellings('nora hale', 'nora gale'));
  });
});
