import assert from 'node:assert/strict';
import { read } from '../../../../story.ts';

/** `speaker < on whose word | what is said` for each claim, with who passes it on in brackets. */
function said(text: string): string[] {
  return read('a.txt', text, '2024-03-06').claims.map(
    ({ speaker, basis, relay, text: words }) =>
      `${speaker?.text ?? ''} < ${basis?.text ?? ''} | ${words}${relay ? ` [${relay.text}]` : ''}`,
  );
}

describe('on whose word a speaker says it', () => {
  it('is whom he cites or quotes, before or after what is said', () => {
    assert.deepEqual(
      said('The president, citing army intelligence, said 40 tanks were destroyed.'),
      ['The president < army intelligence | 40 tanks were destroyed'],
    );
    assert.deepEqual(said('Twelve people were arrested, the Daily Star reported, citing police.'), [
      'the Daily Star < police | Twelve people were arrested',
    ]);
    assert.deepEqual(said('The agency reported that the bridge was closed, quoting an officer.'), [
      'The agency < an officer | the bridge was closed',
    ]);
  });

  it('belongs to the nearest of two things that he says', () =>
    assert.deepEqual(
      said('The Star said the bridge was shut and reported, citing police, that two men had died.'),
      ['The Star <  | the bridge was shut', 'The Star < police | two men had died'],
    ));

  it('is told by nobody who only quotes him', () =>
    assert.deepEqual(
      read('a.txt', 'The Star quoted the police chief in March.', '2024-03-06').attributions,
      [],
    ));

  it('is nobody where only a reason is cited, or somebody else cites', () => {
    assert.deepEqual(
      said('The judge, citing lack of evidence, acquitted Marco Rossi.').map((one) =>
        one.slice(0, one.indexOf('|')),
      ),
      [' <  ', ' <  '],
    );
    assert.deepEqual(
      said('Police said the bridge was closed. The mayor left, citing the report.')[0],
      'Police <  | the bridge was closed',
    );
  });
});

describe('who passes on what is said', () => {
  it('is who reports it according to somebody else, or cites him', () => {
    assert.deepEqual(
      said('The ministry reported that, according to the local police chief, four people died.'),
      ['the local police chief <  | four people died [The ministry]'],
    );
    assert.deepEqual(
      said('According to the spy agency, cited by Yonhap, two generals have fled to Russia.'),
      ['the spy agency <  | two generals have fled to Russia [Yonhap]'],
    );
    assert.deepEqual(said('Lee cited the ministry as saying that four people died.'), [
      'the ministry <  | four people died [Lee]',
    ]);
  });

  it('is nobody where somebody says it himself', () =>
    assert.deepEqual(said('According to the police chief, four people died.'), [
      'the police chief <  | four people died',
    ]));
});
