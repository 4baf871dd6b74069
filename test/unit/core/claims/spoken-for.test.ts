import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** For whom each claim of a text is said. */
function officesIn(text: string): readonly (string | null)[] {
  return read('a.md', text, '2024-03-05')
    .claims.filter(({ speaker }) => speaker)
    .map(({ speaker }) => speaker!.office?.name ?? null);
}

describe('for whom a spokesperson speaks', () => {
  it('is told by the title before the name, and holds for the surname and the pronoun after it', () => {
    assert.deepEqual(
      officesIn(
        'Pentagon spokesman Dana Ryder said 80 soldiers were in Mardal. Ryder said 20 soldiers had died. He said 30 soldiers were wounded.',
      ),
      ['Pentagon', 'Pentagon', 'Pentagon'],
    );
  });

  it('is told by the words behind the name', () => {
    assert.deepEqual(
      officesIn('Dana Ryder, a spokesman for the Pentagon, said 80 soldiers were in Mardal.'),
      ['Pentagon'],
    );
  });

  it('is told by the words before a name behind a comma', () => {
    assert.deepEqual(
      officesIn(
        'The Pentagon’s spokesman, Dana Ryder, said 80 soldiers had died. Ryder said 20 soldiers were wounded.',
      ),
      ['Pentagon', 'Pentagon'],
    );
    assert.deepEqual(
      officesIn('“We lost 80 soldiers,” said the Pentagon’s spokesman, Dana Ryder.'),
      ['Pentagon'],
    );
  });

  it('is told of one without a name', () => {
    assert.deepEqual(officesIn('An army spokesman said 80 soldiers had died.'), ['army']);
    assert.deepEqual(officesIn('A spokesman for the fire brigade said 80 people had died.'), [
      'fire brigade',
    ]);
  });

  it('is the one body of that kind which the article names', () => {
    const said = 'Ministry spokesman Ali Khan said 8 people had died.';
    assert.deepEqual(officesIn(`The Health Ministry closed two hospitals. ${said}`), [
      'Health Ministry',
    ]);
    assert.deepEqual(officesIn(`The Health Ministry met the Defence Ministry in Mardal. ${said}`), [
      null,
    ]);
  });

  it('is nobody for a company that is not named', () => {
    assert.deepEqual(officesIn('Company spokeswoman Lena Holt said 8 people had died.'), [null]);
    assert.deepEqual(officesIn('A company spokeswoman said 8 people had died.'), [null]);
  });

  it('is nobody for a general, a minister, and who was a spokesman once', () => {
    const said = 'said 80 soldiers had died.';
    for (const who of [
      'General Dana Ryder',
      'Defence Minister Dana Ryder',
      'Former Pentagon spokesman Dana Ryder',
      'A former Pentagon spokesman',
      'The then Pentagon spokesman Dana Ryder',
    ])
      assert.deepEqual(officesIn(`${who} ${said}`), [null], who);
  });

  it('is nobody for who is called the spokesman of two', () => {
    assert.deepEqual(
      officesIn(
        'Pentagon spokesman Dana Ryder arrived in Mardal. Kremlin spokesman Dana Ryder said 80 soldiers had died.',
      ),
      [null],
    );
  });

  it('is nobody for an office that speaks itself', () => {
    assert.deepEqual(
      officesIn('Dana Ryder, a Pentagon spokesman, left. The Pentagon said 80 soldiers had died.'),
      [null],
    );
  });

  it('is no person of whose name a common word is the last', () => {
    const text = 'Lena Church sued the diocese. A church spokesman said 4 people had left.';
    assert.deepEqual(officesIn(text), [null]);
  });
});
