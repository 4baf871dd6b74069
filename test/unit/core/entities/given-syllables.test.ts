import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** The names that are found in a text, with their types. */
const namesIn = (text: string) =>
  read('a.md', text, null).characters.map(({ type, forms }) => `${type} ${forms[0]!.text}`);

describe('a given name of two syllables', () => {
  it('has both of them where the second is small', () => {
    assert.deepEqual(namesIn('U.N. chief Ban Ki-moon met Park Geun-hye on Monday.'), [
      'ORG U.N.',
      'PERSON Ban Ki-moon',
      'PERSON Park Geun-hye',
    ]);
    assert.deepEqual(namesIn('The leader, Kim Jong-un, was seen with Ri Sol-ju.'), [
      'PERSON Kim Jong-un',
      'PERSON Ri Sol-ju',
    ]);
  });

  it('is one name with the hyphen and without', () => {
    const [one] = read(
      'a.md',
      'Kim Jong-un spoke. Kim Jong Un left. Kim was ill.',
      null,
    ).characters;
    assert.equal(
      one!.forms.reduce((sum, { count }) => sum + count, 0),
      3,
    );
  });

  it('is none where a name stands before a word', () => {
    for (const [text, name] of [
      ['The Angela Merkel-led talks went on.', 'Angela Merkel'],
      ['The Hong Kong-listed bank closed.', 'Hong Kong'],
      ['The Hong Kong-run bank closed.', 'Hong Kong'],
      ['The Hong Kong-to-Perth route is long.', 'Hong Kong'],
      ['The Hong Kong-Lao pact was signed.', 'Hong Kong'],
      ['The Nils Weber-jin pact was signed.', 'Nils Weber'],
      ['The San Jose-born singer left.', 'San Jose'],
    ] as const)
      assert.ok(namesIn(text)[0]!.endsWith(` ${name}`), text);
  });

  it('is none behind a first word alone, or where a space or a mark stands between the two', () => {
    assert.ok(namesIn('The UK-kin visa was stopped in London.')[0]!.endsWith(' UK'));
    assert.ok(namesIn('Kim Jong/un left.')[0]!.endsWith('Kim Jong'));
    assert.ok(namesIn('Kim Jong - un left.')[0]!.endsWith('Kim Jong'));
  });
});
