import assert from 'node:assert/strict';
import {
  isListed,
  readStories,
  toldApart,
  type Outcome,
} from '../../../../scripts/eval/told-apart.ts';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const article = (text: string) => ({ text, published: '2024-03-06' });

const tools = createTools(loadModels());

describe('stories that were told apart', () => {
  it('stand one in each line', () => {
    const line = JSON.stringify({ id: 1, manner: 'plain', fires: [], clears: [] });
    assert.deepEqual(
      readStories(`${line}\n\n${line}\n`).map(({ id }) => id),
      [1, 1],
    );
    assert.throws(() => readStories('no story'));
  });

  it('are found where a conflict is listed', () => {
    const flood = (dead: string) =>
      article(`The flood in Brennick killed ${dead} people on Tuesday, police said.`);
    assert.equal(isListed([flood('12'), flood('19')], tools), true);
    assert.equal(isListed([flood('12'), flood('12')], tools), false);
  });

  it('are read as saved files: the place before the dash is no part of what is told', () => {
    const dated = (day: string) =>
      article(`BRENNICK, March ${day} - A ferry sank on the Tolka on Monday, police said.`);
    assert.equal(isListed([dated('5'), dated('6')], tools), false);
  });

  it('are counted by kind: those that were read, and those that were not', () => {
    const told = (kind: Outcome['kind'], found: boolean, wrong: boolean, manner = 'plain') =>
      ({ id: kind, kind, manner, found, wrong }) as Outcome;
    const { found, wrong, found_apart, plain_apart, wrong_pairs, ...openings } = toldApart.score(
      [],
      [
        told('read', true, false),
        told('apart', true, false),
        told('apart', false, false, 'free'),
        told('pairs', false, true, 'pair'),
        told('openings-read', true, false, 'free'),
        told('openings', true, true, 'free'),
        told('openings', false, false, 'free'),
        told('ways-read', true, false),
        told('ways', true, true),
        told('ways', false, false),
        told('reports-read', true, true),
        told('reports', true, false),
        told('reports', false, true),
      ],
    );
    assert.equal(openings['found_openings_read'], 1);
    assert.equal(openings['found_openings'], 0.5);
    assert.equal(openings['wrong_openings'], 0.5);
    assert.deepEqual(
      [openings['ways_read'], openings['ways'], openings['wrong_ways']],
      [1, 0, 0.5],
    );
    assert.deepEqual(
      [openings['reports_read'], openings['reports'], openings['wrong_reports']],
      [0, 0.5, 0.5],
    );
    assert.deepEqual([found, wrong, found_apart, plain_apart, wrong_pairs], [1, 0, 0.5, 1, 1]);
  });
});
