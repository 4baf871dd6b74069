import assert from 'node:assert/strict';
import {
  nothingForeign,
  targetOf,
  type Annotation,
  type Label,
} from '../../../../src/core/annotations/annotation.ts';
import { scoreLabels } from '../../../../src/core/annotations/labelled-set.ts';
import type { Question, QuestionKind, Relation } from '../../../../src/core/questions/question.ts';

function asked(id: string, kind: QuestionKind, relation: Relation): Question {
  const row = { question: `What of ${id}?`, strength: 'strong', answers: [], reasons: [] } as const;
  return { id, kind, relation, ...row };
}

function label(question: string, value: Label, by = 'Ada', at = '2026-03-05'): Annotation {
  return {
    id: `${question}-${by}-${at}`,
    act: { kind: 'report', value, comment: null, sources: [] },
    target: targetOf({ question }),
    withdrawn: false,
    by,
    at: `${at}T12:00:00Z`,
    foreign: nothingForeign,
    history: [],
  };
}

describe('the labels that a team has given', () => {
  const questions = [
    asked('toll', 'number', 'conflict'),
    asked('crew', 'number', 'conflict'),
    asked('alarm', 'polarity', 'dispute'),
    asked('search', 'number', 'update'),
  ];

  it('say how much of what is listed is right, for each kind of row', () => {
    const score = scoreLabels(questions, [
      label('toll', 'conflict'),
      label('crew', 'different-scope'),
      label('alarm', 'conflict'),
    ]);
    assert.equal(score.labelled, 3);
    assert.equal(score.right, 2);
    assert.equal(score.precision, 2 / 3);
    assert.deepEqual(score.byKind, {
      number: { labelled: 2, right: 1, precision: 0.5 },
      polarity: { labelled: 1, right: 1, precision: 1 },
    });
    assert.equal(score.byLabel['different-scope'], 1);
  });

  it('have no precision before anybody gave one', () => {
    const score = scoreLabels(questions, []);
    assert.equal(score.precision, null);
    assert.equal(score.unlabelled, 3);
  });

  it('count the last word of a person, and nothing that was taken back', () => {
    const score = scoreLabels(questions, [
      label('toll', 'unrelated', 'Ada', '2026-03-05'),
      label('toll', 'conflict', 'Ada', '2026-03-06'),
      { ...label('crew', 'conflict'), withdrawn: true },
    ]);
    assert.equal(score.labelled, 1);
    assert.equal(score.right, 1);
  });

  it('count for nothing where two people differ', () => {
    const score = scoreLabels(questions, [
      label('toll', 'conflict', 'Ada'),
      label('toll', 'update', 'Ben'),
    ]);
    assert.equal(score.labelled, 0);
    assert.equal(score.disagreed, 1);
  });

  it('tell of conflicts that are listed as something else, and of questions that are gone', () => {
    const score = scoreLabels(questions, [label('search', 'conflict'), label('old', 'conflict')]);
    assert.equal(score.missed, 1);
    assert.equal(score.gone, 1);
    assert.equal(score.labelled, 0);
  });
});
