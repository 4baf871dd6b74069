import assert from 'node:assert/strict';
import { compareClaims } from '../../../../src/core/questions/compare.ts';
import { filePair, type PairedPlace } from '../../../../src/core/questions/filed-pair.ts';
import { createPairGroups } from '../../../../src/core/questions/pair-groups.ts';
import type { Told } from '../../../../src/core/questions/told.ts';
import { toldIn } from './told-in.ts';

/** Articles that each give another number of soldiers, and two of a flood elsewhere. */
const texts = new Map([
  ...Array.from({ length: 12 }, (_, i): [string, string] => [
    `valley-${String(i).padStart(2, '0')}.txt`,
    `The army said that ${200 + 50 * i} soldiers are searching the valley of Orval.`,
  ]),
  ['flood-a.txt', '17 people were killed in the flood in Tarsk, police said.'],
  ['flood-b.txt', '19 people were killed in the flood in Tarsk, police said.'],
]);

function groupsOf() {
  const told = new Map<string, Told>();
  const places = new Map<string, PairedPlace>();
  for (const [file, text] of texts) {
    const claim = toldIn(file, text).find(({ claim }) => claim.quantity)!;
    told.set(file, claim);
    places.set(file, { file, claim: claim.claim.id, index: 0, stamp: 1, sentence: 0 });
  }
  const asked: string[] = [];
  const groups = createPairGroups(({ file }) => {
    asked.push(file);
    return told.get(file)!;
  });
  const pair = (a: string, b: string) => {
    const comparison = compareClaims(told.get(a)!, told.get(b)!, { oneEvent: false });
    return filePair(places.get(a)!, places.get(b)!, comparison);
  };
  return { groups, pair, asked };
}

const [last, ...others] = [...texts.keys()].filter((file) => file.startsWith('valley')).reverse();

describe('pairs that answer one question', () => {
  it('get one more answer without a look at the claims behind all the others', () => {
    const { groups, pair, asked } = groupsOf();
    others.forEach((a, i) => others.slice(0, i).forEach((b) => groups.add(pair(a, b))));
    const [before] = groups.questions();
    assert.equal(before?.answers.length, others.length);
    asked.length = 0;
    for (const other of others) groups.add(pair(other, last!));
    const [question] = groups.questions();
    assert.deepEqual(question?.answers.map(({ file }) => file).sort(), [...others, last].sort());
    // Of the others two at most: the latest, and the one whose pair the question is told by.
    assert.ok(new Set(asked).size <= 3, [...new Set(asked)].join());
  });

  it('lose an answer whose pairs are gone', () => {
    const { groups, pair } = groupsOf();
    const pairs = others.slice(1).map((other) => pair(other, others[0]!));
    for (const one of pairs) groups.add(one);
    groups.drop(pairs[0]!);
    assert.deepEqual(
      groups.questions().map(({ answers }) => answers.length),
      [others.length - 1],
    );
  });

  it('keep the same question while another one changes', () => {
    const { groups, pair } = groupsOf();
    groups.add(pair('flood-a.txt', 'flood-b.txt'));
    const [flood] = groups.questionsOf('flood-a.txt');
    assert.equal(flood?.relation, 'conflict');
    groups.add(pair(others[1]!, others[0]!));
    assert.equal(groups.questions().length, 2);
    assert.equal(groups.questionsOf('flood-b.txt')[0], flood);
  });
});
