import assert from 'node:assert/strict';
import { attribution, headWord } from '../../../../scripts/eval/attribution.ts';

const text = 'The minister, a farmer, said it rained. She denied the flood.';

function span(words: string): [number, number] {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

const gold = {
  id: 'a',
  text,
  attributions: [
    { source: [span('The minister')], cue: [span('said')], content: [span('it rained')] },
    { source: [span('She')], cue: [span('denied')], content: [span('the flood')] },
  ],
};

describe('the measure of attribution', () => {
  it('gives full marks to the gold answer', () => {
    for (const value of Object.values(attribution.score([gold], [gold]))) assert.equal(value, 1);
  });

  it('counts a document without a prediction as empty', () => {
    const metrics = attribution.score([gold], []);
    assert.equal(metrics['cue_recall'], 0);
    assert.equal(metrics['content_f1'], 0);
  });

  it('scores the source only where the content is matched, by its head word', () => {
    const found = {
      ...gold,
      attributions: [
        {
          source: [span('The minister, a farmer')],
          cue: [span('said')],
          content: [span('rained')],
        },
      ],
    };
    const metrics = attribution.score([gold], [found]);
    assert.equal(metrics['cue_precision'], 1);
    assert.equal(metrics['cue_recall'], 0.5);
    assert.equal(metrics['source_head'], 1);
    assert.equal(metrics['source_exact'], 0);
    assert.equal(metrics['content_precision'], 1);
    assert.equal(metrics['content_recall'], 6 / 18);
  });

  it('takes the head word before a comma, a preposition or a relative pronoun', () => {
    const head = (source: string) => headWord(source, [[0, source.length]]);
    assert.equal(head('John Kirby, a spokesman,'), 'kirby');
    assert.equal(head('the head of the mission'), 'head');
    assert.equal(head('officials who spoke'), 'officials');
    assert.equal(head("Moscow's"), 'moscow');
    assert.equal(head('That man'), 'man');
    assert.equal(head(''), '');
  });
});
