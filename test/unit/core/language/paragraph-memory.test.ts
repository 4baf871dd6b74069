import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bareBody } from '../../../../src/core/article/article-body.ts';
import { createLanguage } from '../../../../src/core/language/create-language.ts';
import type { Language } from '../../../../src/core/language/language.ts';
import { rememberParagraphs } from '../../../../src/core/language/paragraph-memory.ts';
import type { Span } from '../../../../src/core/text/span.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const paragraphs = [
  'Officials in Lisbon said Monday that 12 people were rescued.',
  '“We saw smoke,” said King Charles I. The fire was put out by 5 p.m.',
  'I. Ramos, a lawyer, denied it.',
  '1. The ferry sank. 2. Nobody drowned.',
  'He left.',
];

describe('a language that remembers paragraphs', () => {
  const fresh = createLanguage(loadModels().language);

  /** Tells which paragraphs were read indeed. */
  function counting(): { language: Language; read: string[] } {
    const read: string[] = [];
    const language: Language = {
      readWords: fresh.readWords,
      read(text: string, spans: readonly Span[]) {
        read.push(...spans.map(({ start, end }) => text.slice(start, end)));
        return fresh.read(text, spans);
      },
    };
    return { language, read };
  }

  it('reads only the paragraph that somebody has changed', () => {
    const { language, read } = counting();
    const remembering = rememberParagraphs(language, 10_000);
    const before = 'The bridge fell.\n\nTwo people were hurt.\n\nPolice closed the road.';
    const after = before.replace('Two people', 'Twelve people');
    remembering.read(before, bareBody(before));
    read.length = 0;
    remembering.read(after, bareBody(after));
    assert.deepEqual(read, ['Twelve people were hurt.']);
  });

  it('forgets paragraphs that nobody has asked for while others came', () => {
    const { language, read } = counting();
    const remembering = rememberParagraphs(language, 40);
    const all = ['The bridge fell down.', 'Two people were hurt.', 'Police closed the road.'];
    for (const text of [...all, all[0]!]) remembering.read(text, bareBody(text));
    assert.deepEqual(read, [...all, all[0]]);
    remembering.read(all[0]!, bareBody(all[0]!));
    assert.equal(read.length, 4);
  });

  it('finds the same as a fresh reading, whatever was cut, moved, doubled or put in', () => {
    const article = fc.array(fc.constantFrom(...paragraphs), { maxLength: 6 });
    const gap = fc.constantFrom('\n', '\n\n', '\n \n');
    fc.assert(
      fc.property(fc.array(fc.tuple(article, gap), { minLength: 2, maxLength: 6 }), (versions) => {
        const remembering = rememberParagraphs(fresh, 200);
        for (const [parts, between] of versions) {
          const text = parts.join(between);
          const spans = bareBody(text);
          assert.deepEqual(remembering.read(text, spans), fresh.read(text, spans));
        }
      }),
      { numRuns: 60 },
    );
  });
});
