import assert from 'node:assert/strict';
import { toldRows as rows } from './told-rows.ts';

describe('the edits between two copies, taken together', () => {
  const carried = (count: string) =>
    `Rescuers carried ${count} people from the flooded valley of Mardal on Monday night, the fire service said.`;

  it('agree where their numbers are ranges that meet', () => {
    assert.deepEqual(rows(carried('about 300'), carried('some 310')), []);
    assert.deepEqual(rows(carried('more than 300'), carried('410')), []);
    assert.deepEqual(rows(carried('up to 300'), carried('almost 250')), []);
  });

  it('do not differ where a denial is limited', () => {
    const put = (words: string) =>
      `The justice minister said that the reform of the constitution ${words} next spring.`;
    const held = put('would be put to a referendum');
    assert.deepEqual(rows(held, put('would not be put to a referendum before')), []);
    assert.equal(rows(held, put('would not be put to a referendum')).length, 1);
  });

  it('differ where one denies all that the other tells in detail, not where it denies the detail', () => {
    const put = (words: string) =>
      `The justice minister said on Thursday that the reform of the constitution ${words}.`;
    const [yes, no] = ['would be put to a referendum', 'would not be put to a referendum'];
    assert.equal(rows(put(`${yes} next spring`), put(no)).length, 1);
    assert.deepEqual(rows(put(yes), put(`${no} next spring`)), []);
  });

  it('agree on a share that one writes with its sign', () => {
    const was = (share: string) =>
      `That was ${share} of the votes that were expected at the election of the president in Marenia.`;
    assert.deepEqual(rows(was('roughly 18 per cent'), was('roughly 18%')), []);
    assert.deepEqual(
      rows(was('roughly 18 per cent'), was('not roughly 18%')).map(({ told }) => told),
      ['conflict edited-copy'],
    );
    assert.equal(rows(was('roughly 18 per cent'), was('roughly 35%')).length, 1);
  });
});
