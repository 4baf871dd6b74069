import assert from 'node:assert/strict';
import type { BodyAnalysis } from '../../../../../src/core/analysis.ts';
import { conflictsOf, indexStory, read } from '../../../../story.ts';
import { placeRows as rows } from '../place-rows.ts';

describe('where a leader travels', () => {
  const berg = (words: string) => `Prime Minister Anna Berg ${words}, her office said.`;

  it('is one country on one day, by whatever verb', () => {
    const china = berg('will visit China on Thursday');
    for (const words of ['will visit Japan', 'will travel to Japan', 'will arrive in Japan'])
      assert.deepEqual(rows(china, berg(`${words} on Thursday`)), [['China', 'Japan']], words);
    assert.deepEqual(
      rows(berg('held talks in Cairo on Monday'), berg('was in Tunis for talks on Monday')),
      [['Cairo', 'Tunis']],
    );
  });

  it('is that of one person, whatever is named before the name', () => {
    const lund = (words: string) => `German Chancellor Erik Lund ${words} on Thursday.`;
    assert.equal(rows(lund('will visit China'), lund('will travel to Japan')).length, 1);
  });

  it('may be two countries on two days, and two towns of one on one day', () => {
    const china = berg('will visit China on Thursday');
    assert.deepEqual(rows(china, berg('will visit Japan on Friday')), []);
    assert.deepEqual(rows(china, berg('will travel to Japan next week')), []);
    assert.deepEqual(rows(berg('visited China'), berg('visited Japan')), []);
    assert.deepEqual(
      rows(berg('arrived in Orval on Monday'), berg('travelled to Selm on Monday')),
      [],
    );
  });

  it('may be two countries where an article names both, or a town in the other', () => {
    const china = berg('will visit China on Thursday');
    assert.deepEqual(rows(china, `${berg('will visit Japan on Thursday')} China is next.`), []);
    const egypt = `${berg('arrived in Jordan on Monday')} She had been in Egypt.`;
    assert.deepEqual(rows(egypt, berg('held talks in Cairo on Monday')), []);
  });

  it('is asked of one person, who went there', () => {
    const china = berg('visited China on Thursday');
    assert.deepEqual(rows(china, berg('visited Japan on Thursday')).length, 1);
    assert.deepEqual(rows(china, berg('did not visit Japan on Thursday')), []);
    assert.deepEqual(rows(china, berg('will visit Japan on Thursday')), []);
    const lund = 'Foreign Minister Erik Lund visited Japan on Thursday, his office said.';
    assert.deepEqual(rows(china, lund), []);
  });

  it('is no museum that she sees there', () => {
    assert.deepEqual(
      rows(berg('visited China on Thursday'), berg('visited the Tokyo Museum on Thursday')),
      [],
    );
  });
});

describe('where somebody is treated, held or has fled to', () => {
  const orr = (words: string) => `The president of Rovia, Ilan Orr, ${words}, officials said.`;

  it('is one place for some days', () => {
    for (const [one, other] of [
      ['was flown to a hospital in Paris on Monday', 'is being treated in London'],
      ['fled to Chad on Monday', 'has fled to Niger'],
      ['is being held in Selm', 'is in custody in Tarik'],
    ] as const)
      assert.equal(rows(orr(one), orr(other)).length, 1, one);
  });

  it('is not where somebody treats or holds others', () => {
    const berg = (words: string) => `The surgeon Anna Berg ${words} on Monday after the blast.`;
    assert.deepEqual(rows(berg('treated a man in Orval'), berg('treated a boy in Selm')), []);
    assert.equal(
      rows(berg('was treated in Orval'), 'Anna Berg was treated in Selm on Monday.').length,
      1,
    );
  });

  it('may be two towns where an article names both', () => {
    const orval = orr('was flown to a hospital in Orval on Monday');
    const tarvik = orr('is being treated in Tarvik');
    assert.equal(rows(orval, tarvik).length, 1);
    assert.deepEqual(rows(orval, `${tarvik} He was moved from Orval.`), []);
  });

  it('may be two places that are told days apart', () => {
    const chad = orr('has fled to Chad');
    const later = (day: string) => conflictsOf(chad, orr('has fled to Niger'), '2024-03-05', day);
    assert.deepEqual(later('2024-03-06'), ['place']);
    assert.deepEqual(later('2024-03-09'), []);
    const files = { 'a.md': ['Chad', '2024-03-05'], 'b.md': ['Niger', '2024-03-09'] } as const;
    const [a, b] = Object.entries(files).map(([file, [land, day]]) =>
      read(file, orr(`has fled to ${land}`), day),
    );
    const fled = ({ file, claims }: BodyAnalysis) => ({
      file,
      claim: claims.find(({ predicate }) => predicate === 'flee')!.id,
    });
    const compared = indexStory([a!, b!]).explain(fled(a!), fled(b!));
    assert.equal(compared?.cleared, 'told of two days');
  });
});
