import assert from 'node:assert/strict';
import { align } from '../../../../src/core/annotations/align.ts';
import { projectQuote, wordsBefore } from '../../../../src/core/annotations/project-quote.ts';
import { readable } from '../../../../src/core/annotations/readable.ts';
import { selectorFor, signatureFor } from '../../../../src/core/annotations/selector.ts';
import { storedPassage } from '../../../../src/core/annotations/stored-passage.ts';

const LEAD = 'A ferry caught fire off Port Lucan. ';
const SENTENCE = 'Eleven passengers died in the harbour, Ilan Dorsey said.';

/** The words that a quote of the sentence covers where the sentence reads otherwise now. */
function projected(quote: string, now: string) {
  const page = readable(LEAD + SENTENCE);
  const start = page.text.indexOf(quote);
  const span = { start, end: start + quote.length };
  const stored = storedPassage(selectorFor(page, span), signatureFor(page, span));
  const edited = readable(LEAD + now);
  const passage = edited.passageAt({ start: LEAD.length, end: edited.text.length });
  const keys = (words: typeof passage.meaning) => words.map(({ key }) => key);
  const found = projectQuote(
    stored,
    passage,
    align(keys(stored.sentence.meaning), keys(passage.meaning)),
  );
  return { words: edited.text.slice(found.start, found.end), start: found.start };
}

describe('a quote in a sentence that was edited', () => {
  it('keeps its words where others were changed', () => {
    const now = 'Eleven passengers perished in the harbour, Ilan Dorsey told us.';
    assert.equal(projected('Eleven passengers', now).words, 'Eleven passengers');
    assert.equal(projected('the harbour', now).words, 'the harbour');
  });

  it('covers what took the place of its words', () => {
    const now = 'Twelve passengers died in the harbour, Ilan Dorsey said.';
    assert.equal(projected('Eleven passengers', now).words, 'Twelve passengers');
    assert.equal(projected('Eleven', now).words, 'Twelve');
  });

  it('covers the whole sentence where it did', () => {
    const now = 'Eleven passengers died in the old harbour, Ilan Dorsey told us.';
    assert.equal(projected(SENTENCE, now).words, now);
    const more = 'The eleven passengers died in the harbour, Ilan Dorsey said.';
    assert.equal(projected('Eleven passengers', more).words, 'The eleven passengers');
  });

  it('is empty where nothing is left of it', () => {
    const found = projected('in the harbour', 'Eleven passengers died, Ilan Dorsey said.');
    assert.deepEqual(found, { words: '', start: LEAD.length });
  });
});

describe('the words before an offset', () => {
  it('are those that end there or before', () => {
    const { meaning } = readable(SENTENCE).passage({ start: 0, end: SENTENCE.length });
    assert.equal(wordsBefore(meaning, 0), 0);
    assert.equal(wordsBefore(meaning, 'Eleven passengers'.length), 2);
    assert.equal(wordsBefore(meaning, 'Eleven passen'.length), 1);
  });
});
