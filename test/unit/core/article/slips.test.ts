import assert from 'node:assert/strict';
import { findHeadlineSlips } from '../../../../src/core/article/slips.ts';

function slips(headline: string, body: string) {
  const text = `${headline}\n\n${body}`;
  const title = { start: 0, end: headline.length };
  return findHeadlineSlips(text, title, [{ start: headline.length + 2, end: text.length }]).map(
    (slip) => [slip.start, slip.text],
  );
}

describe('a headline whose number is not in the article', () => {
  it('is noted at the number', () => {
    assert.deepEqual(
      slips(
        'Ferry sinks with 140 aboard',
        'The ferry carried 114 passengers when it sank at dawn.',
      ),
      [[17, '140']],
    );
  });

  it('is none when the article writes the number in words or with a scale', () => {
    assert.deepEqual(
      slips(
        'City to spend $2.5bn on 12 trams',
        'The city will pay 2.5 billion dollars for twelve trams.',
      ),
      [],
    );
    assert.deepEqual(
      slips('5,000 march in capital', 'Five thousand people marched through the capital.'),
      [],
    );
  });

  it('is none when the headline rounds or adds up', () => {
    assert.deepEqual(slips('Nearly 9,000 flee floods', 'By evening 8,912 residents had left.'), []);
    assert.deepEqual(slips('Crash kills 17', 'Twelve people died at once and 5 in hospital.'), []);
  });

  it('is none for years, ages, ranks and lists', () => {
    assert.deepEqual(
      slips('How the 2024 vote changed the council', 'The vote gave 9 seats to newcomers.'),
      [],
    );
    assert.deepEqual(slips('Boy, 12-year-old, wins prize', 'He beat 300 others.'), []);
    assert.deepEqual(slips('7 things to know about the strike', 'It began with 40 drivers.'), []);
    assert.deepEqual(slips('Route 66 reopens', 'The road was shut for 3 weeks.'), []);
  });

  it('is none when the article has no numbers at all to compare with', () => {
    assert.deepEqual(slips('Storm leaves 30 homeless', 'A storm hit the coast.'), []);
  });
});
