import assert from 'node:assert/strict';
import {
  nothingForeign,
  targetOf,
  type Act,
  type Annotation,
} from '../../../../src/core/annotations/annotation.ts';
import { rulingsOf } from '../../../../src/core/annotations/name-acts.ts';
import { emptyList, readNameList } from '../../../../src/core/entities/name-list.ts';

/** Records of acts, one a day in this order: `Ana same PERSON:A > PERSON:B`. */
function records(...lines: readonly string[]): readonly Annotation[] {
  return lines.map((line, i) => {
    const [, by, kind, about, value, taken] = /^(\w+) (\S+) (.*?) > (.*?)( \(taken back\))?$/.exec(
      line,
    )!;
    return {
      id: `01JD000000000000000000000${i}`,
      act: { kind, value, comment: null, sources: [] } as unknown as Act,
      target: targetOf({ entity: about || null }),
      withdrawn: taken !== undefined,
      by: by!,
      at: `2025-03-0${i + 1}T10:00:00Z`,
      foreign: nothingForeign,
      history: [],
    };
  });
}

const told = (all: readonly Annotation[], list = emptyList) =>
  rulingsOf(all, list).joins.map(
    ({ together, a, b }) => `${a.name} ${together ? '=' : '≠'} ${b.name}`,
  );

describe('acts about names', () => {
  it('count with the latest first, whoever acted', () => {
    assert.deepEqual(
      told(
        records(
          'Ana same PERSON:Ada Brandt > PERSON:Lena Voss',
          'Ben not-same PERSON:Ada Brandt > PERSON:Lena Voss',
        ),
      ),
      ['Ada Brandt ≠ Lena Voss', 'Ada Brandt = Lena Voss'],
    );
  });

  it('do not count once they are taken back, and leave other acts alone', () => {
    assert.deepEqual(
      told(
        records(
          'Ana same PERSON:Ada Brandt > PERSON:Lena Voss (taken back)',
          'Ana verdict PERSON:Ada Brandt > PERSON:Lena Voss',
        ),
      ),
      [],
    );
  });

  it('come after what the list of the folder says', () => {
    const { list } = readNameList(
      'names: [{name: Ada Brandt, notSameAs: [Lena Voss]}]\nnotNames: [Harbour]',
    );
    const all = records(
      'Ana same PERSON:Ada Brandt > PERSON:Lena Voss',
      'Ana rename PERSON:Ada Brandt > The mayor',
      'Ana not-a-name  > Ada Brandt',
      'Ana not-a-name  > Wharf',
    );
    assert.deepEqual(told(all, list), ['Ada Brandt ≠ Lena Voss', 'Ada Brandt = Lena Voss']);
    const { called, notNames } = rulingsOf(all, list);
    assert.deepEqual(
      called.map(({ name }) => name),
      ['Ada Brandt', 'The mayor'],
    );
    assert.deepEqual([...notNames], ['Harbour', 'Wharf'], 'a listed name is a name');
  });

  it('have no effect where a record names nobody', () => {
    const { joins, called } = rulingsOf(
      records('Ana same  > PERSON:Lena Voss', 'Ana rename nobody > The mayor'),
      emptyList,
    );
    assert.deepEqual([joins, called], [[], []]);
  });
});
