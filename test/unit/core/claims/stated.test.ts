import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

const predicates = (text: string) =>
  read('a.md', text, '2024-03-06').claims.map(({ predicate }) => predicate);

describe('what nobody vouches for', () => {
  it('follows a word that calls it untrue', () => {
    assert.ok(
      !predicates('A forged letter stated that Leila Osmani had resigned.').includes('resign'),
    );
    assert.ok(
      predicates('A short letter stated that Leila Osmani had resigned.').includes('resign'),
    );
  });

  it('is quoted inside what somebody is quoted with', () => {
    const told = (open: string, close: string) =>
      `"My grandfather said of 1943: ${open}We sank five ships last night,${close} and I understand," she said.`;
    assert.ok(!predicates(told("'", "'")).includes('sink'));
  });

  it('is a condition, with or without if', () => {
    assert.ok(
      !predicates('Had the quake damaged the dam, water would have come.').includes('damage'),
    );
    assert.ok(predicates('The quake had damaged the dam.').includes('damage'));
  });
});

describe('what a reader may say', () => {
  it('is stated by nobody', () => {
    const mean = 'Rosk knows what you mean when you say that the mayor resigned.';
    assert.ok(!predicates(mean).includes('resign'));
    assert.ok(predicates('You know that the mayor resigned.').includes('resign'));
  });
});

describe('the program of a page', () => {
  it('states nothing', () => {
    const text = 'BF_STATIC.timequeue.push(function () { document.update("8 December"); });';
    assert.deepEqual(predicates(text), []);
    assert.ok(predicates('Leila Osmani resigned on 4 March.').includes('resign'));
  });
});

describe('a sentence that opens with a word that may be a bare verb', () => {
  it('states something where another verb does', () => {
    assert.ok(
      predicates('Tap water in Mardal contains lead, the laboratory said.').includes('contain'),
    );
  });

  it('gives an order where none does', () => {
    assert.deepEqual(predicates('Click here to read more about the flood.'), []);
  });
});
