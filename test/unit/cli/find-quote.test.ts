import assert from 'node:assert/strict';
import { findQuote } from '../../../src/cli/find-quote.ts';

const text = '“Eleven died,” she said.\nEleven died — “all told”.';
const found = (quote: string) =>
  findQuote(text, quote).map((span) => text.slice(span.start, span.end));

describe('a quote given on the command line', () => {
  it('is found letter for letter', () => {
    assert.deepEqual(found('Eleven died'), ['Eleven died', 'Eleven died']);
  });

  it('is found with straight quotation marks and plain dashes', () => {
    assert.deepEqual(found('Eleven died - "all told"'), ['Eleven died — “all told”']);
  });

  it('is not found where other words stand', () => {
    assert.deepEqual(found('Twelve died'), []);
  });
});
