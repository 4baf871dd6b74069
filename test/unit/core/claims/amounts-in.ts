import assert from 'node:assert/strict';
import { findQuantities } from '../../../../src/core/claims/find-quantities.ts';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const { language } = createTools(loadModels());

/** `text: low–high unit of` for each amount of a text. */
export function amountsIn(text: string): readonly string[] {
  return language
    .read(text, [{ start: 0, end: text.length }])
    .flatMap((sentence) => findQuantities(text, sentence, []))
    .map((q) => {
      assert.equal(text.slice(q.start, q.end), q.text);
      const [low, high] = [q.low, q.high].map((end) => end && Number(end.toPrecision(6)));
      const range = low === high ? `${low}` : `${low}–${high ?? '∞'}`;
      return [`${q.text}: ${range}`, q.unit, q.of].filter(Boolean).join(' ');
    });
}
