import assert from 'node:assert/strict';
import { createReprints } from '../../../../src/core/article/reprints.ts';
import { sketchOf } from '../../../../src/core/article/sketch.ts';

const agency = [
  'Rescuers pulled twelve people from a collapsed apartment block in the port city of Varna on Tuesday, the interior ministry said.',
  'Another nine residents were still missing by nightfall as crews worked with cranes and dogs under floodlights.',
  'The cause of the collapse was not known, but neighbours had complained of cracks in the stairwell since the spring.',
  'Officials closed four streets around the site and asked motorists to keep away from the old harbour.',
];

const other = [
  'The central bank left its main rate unchanged on Thursday, citing slower wage growth and a weaker currency.',
  'Analysts had expected a cut of a quarter of a point before the end of the year, a survey showed.',
];

const text = (paragraphs: readonly string[], published: string | null = null) => ({
  sketch: sketchOf(paragraphs),
  published,
});

describe('reprints in a folder', () => {
  it('are found when one outlet cuts the last paragraph', () => {
    const reprints = createReprints();
    reprints.put('a.txt', text(agency, '2024-05-14'));
    reprints.put('b.txt', text(agency.slice(0, 3), '2024-05-15'));
    reprints.put('c.txt', text(other, '2024-05-15'));
    assert.deepEqual(
      reprints.copiesOf('b.txt').map(({ file, kind }) => [file, kind]),
      [['a.txt', 'copy']],
    );
    assert.deepEqual(reprints.clusterOf('b.txt'), ['a.txt', 'b.txt']);
    assert.deepEqual(reprints.clusterOf('c.txt'), ['c.txt']);
    assert.deepEqual(reprints.clusters(), [['a.txt', 'b.txt']]);
  });

  it('share passages when one paragraph in three is the same', () => {
    const reprints = createReprints();
    reprints.put('a.txt', text(agency));
    reprints.put('b.txt', text([agency[1]!, ...other]));
    assert.deepEqual(
      reprints.copiesOf('a.txt').map(({ file, kind }) => [file, kind]),
      [['b.txt', 'passages']],
    );
    assert.deepEqual(reprints.clusterOf('a.txt'), ['a.txt']);
  });

  it('do not come from words that two reporters heard at one press conference', () => {
    const reprints = createReprints();
    const spoken =
      '“We will not rest until every family knows what happened to the people they love, and we will publish every page of the report,” the mayor said.';
    reprints.put('a.txt', text([spoken, other[0]!]));
    reprints.put('b.txt', text([spoken, agency[0]!]));
    assert.deepEqual(reprints.copiesOf('a.txt'), []);
  });

  it('name the earliest by date, and by file name on the same day', () => {
    const reprints = createReprints();
    reprints.put('b.txt', text(agency, '2024-05-15'));
    reprints.put('z.txt', text(agency, '2024-05-14'));
    reprints.put('a.txt', text(agency, '2024-05-15'));
    reprints.put('undated.txt', text(agency, null));
    assert.deepEqual(reprints.clusterOf('a.txt'), ['z.txt', 'a.txt', 'b.txt', 'undated.txt']);
    assert.equal(reprints.earliestOf('undated.txt'), 'z.txt');
  });

  it('are forgotten with the file, and follow a change of its text', () => {
    const reprints = createReprints();
    reprints.put('a.txt', text(agency));
    reprints.put('b.txt', text(agency));
    reprints.put('b.txt', text(other));
    assert.deepEqual(reprints.copiesOf('a.txt'), []);
    reprints.put('b.txt', text(agency));
    reprints.remove('a.txt');
    reprints.remove('never-put.txt');
    assert.deepEqual(reprints.copiesOf('b.txt'), []);
  });

  it('are not made of empty texts', () => {
    const reprints = createReprints();
    reprints.put('a.txt', text([]));
    reprints.put('b.txt', text(['Too short.']));
    assert.deepEqual(reprints.clusters(), []);
  });
});
