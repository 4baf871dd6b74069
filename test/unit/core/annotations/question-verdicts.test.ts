import assert from 'node:assert/strict';
import {
  nothingForeign,
  targetOf,
  type Annotation,
  type Verdict,
} from '../../../../src/core/annotations/annotation.ts';
import { questionVerdicts } from '../../../../src/core/annotations/question-verdicts.ts';

const QUESTION = 'number:ferry';

function judged(
  by: string,
  hour: number,
  value: Verdict,
  more: Partial<Annotation> = {},
): Annotation {
  return {
    id: `01JPTESTTESTTESTTESTTESTT${String(hour)}`,
    act: { kind: 'verdict', value, comment: null, sources: [] },
    target: targetOf({ question: QUESTION }),
    withdrawn: false,
    by,
    at: `2026-03-04T0${String(hour)}:00:00Z`,
    history: [],
    foreign: nothingForeign,
    ...more,
  };
}

const given = (...records: readonly Annotation[]) =>
  (questionVerdicts(records).get(QUESTION) ?? []).map(({ by, verdict }) => `${by}: ${verdict}`);

describe('verdicts on a question', () => {
  it('are the latest of each person, in the order in which they were given', () => {
    const records = [
      judged('Ann', 3, 'false'),
      judged('Ben', 2, 'verified'),
      judged('Ann', 1, 'verified'),
    ];
    assert.deepEqual(given(...records), ['Ben: verified', 'Ann: false']);
  });

  it('are not those that were taken back, nor those on words of an article, nor dismissals', () => {
    const onWords = targetOf({ file: 'ferry.txt' });
    assert.deepEqual(
      given(
        judged('Ann', 1, 'false', { withdrawn: true }),
        judged('Ben', 2, 'false', { target: onWords }),
        judged('Cem', 3, 'false', {
          act: { kind: 'dismissal', value: null, comment: 'no', sources: [] },
        }),
      ),
      [],
    );
  });
});
