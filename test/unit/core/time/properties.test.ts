import assert from 'node:assert/strict';
import fc from 'fast-check';
import { randomNumbers, randomText, roughSentences } from '../../../../bench/time-strings.ts';
import { addDays, daysBetween, type Day } from '../../../../src/core/calendar/day.ts';
import { findTimes } from '../../../../src/core/time/find-times.ts';
import { lex, type Lexeme } from '../../../../src/core/time/lexeme.ts';
import { readWordings } from '../../../../src/core/time/read-expressions.ts';
import { timeRules } from '../../../../src/core/time/rules.ts';
import { words } from '../../../../src/core/time/vocabulary.ts';
import { sentencesOf } from './times-of.ts';

const day = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1920-01-01', count));
const weekday = fc.constantFrom('Monday', 'Tuesday', 'Thursday', 'Sunday');

/** The values of a text that was read once, on any day of publication. */
function readerOf(text: string): (published: Day) => readonly string[] {
  const sentences = sentencesOf(text);
  return (published) => findTimes(text, sentences, published).map(({ value }) => value);
}

/** Holds for sentences and days of publication: the language is read once for each sentence. */
function holds(
  texts: readonly string[],
  property: (valuesOn: (published: Day) => readonly string[], published: Day) => void,
): void {
  const readers = texts.map(readerOf);
  fc.assert(fc.property(fc.constantFrom(...readers), day, property), { numRuns: 500 });
}

describe('the times of any text', () => {
  it('move by a week when publication does, wherever a weekday is told', () => {
    const texts = fc.sample(
      fc
        .tuple(
          fc.constantFrom(
            'Officials said # that the bridge was closed.',
            'The council will vote on #.',
            'The trial is to begin next #.',
            'Two people were killed last #.',
            'Ahead of #’s vote, shops closed.',
            'Rain on # in the north',
            'The truce lasts until #.',
            'It has been shut since #.',
            'They met early # morning.',
            '“We go #,” she said last Friday.',
          ),
          weekday,
        )
        .map(([text, name]) => text.replace('#', name)),
      { numRuns: 30, seed: 4 },
    );
    holds(texts, (valuesOn, published) => {
      const now = valuesOn(published);
      const later = valuesOn(addDays(published, 7));
      assert.ok(now.length > 0);
      now.forEach((value, i) =>
        assert.equal(daysBetween(value.slice(0, 10), later[i]!.slice(0, 10)), 7),
      );
    });
  });

  it('move by as many days as publication does, where days are counted', () => {
    holds(
      [
        'He left yesterday.',
        'She arrives tomorrow night.',
        'It rained two days ago.',
        'It fell three weeks ago, on the day before yesterday.',
        'It happened overnight.',
      ],
      (valuesOn, published) => {
        const now = valuesOn(published).filter((value) => !value.includes('W'));
        const later = valuesOn(addDays(published, 3)).filter((value) => !value.includes('W'));
        now.forEach((value, i) =>
          assert.equal(daysBetween(value.slice(0, 10), later[i]!.slice(0, 10)), 3),
        );
      },
    );
  });

  it('move by a year when publication does, where years are counted', () => {
    holds(
      [
        'Sales fell last year.',
        'It was built 40 years ago.',
        'They will return next year.',
        'It opened in June last year, in the third quarter of last year.',
      ],
      (valuesOn, published) => {
        const later = `${+published.slice(0, 4) + 1}-${published.slice(5)}`;
        if (published.endsWith('02-29')) return;
        assert.deepEqual(
          valuesOn(later).map((value) => +value.slice(0, 4)),
          valuesOn(published).map((value) => +value.slice(0, 4) + 1),
        );
      },
    );
  });

  it('stay where they are when they are written out, whatever the day of publication', () => {
    holds(
      [
        'It fell on Oct. 13, 1989.',
        'It was held from 2009 to 2012, in May 2010 and in the 1990s.',
        'He waited for three weeks, every Monday, in the 12th century.',
        'The second quarter of 1990 and the summer of 1994 were dry.',
      ],
      (valuesOn, published) => assert.deepEqual(valuesOn(published), valuesOn('2024-10-30')),
    );
  });

  it('lie before publication for what was, and after it for what is to come', () => {
    const past = [...['Monday', 'Friday'].map((name) => `Two men were shot on ${name}.`)];
    holds(past, (valuesOn, published) => assert.ok(valuesOn(published)[0]! <= published));
    const future = [...['Monday', 'Friday'].map((name) => `The court will rule on ${name}.`)];
    holds(future, (valuesOn, published) => assert.ok(valuesOn(published)[0]! >= published));
  });
});

describe('reading the times of any string', () => {
  const days = [null, '2024-02-29', '2024-11-01', '1500-01-01', '2199-12-31'];

  it('never throws, keeps to the words, and depends on nothing but text and date', () => {
    const upTo = randomNumbers(20241101);
    for (let run = 0; run < 10_000; run++) {
      const text = randomText(upTo);
      const published = days[upTo(days.length)]!;
      const sentences = roughSentences(text);
      const times = findTimes(text, sentences, published);
      let end = 0;
      for (const time of times) {
        const { start, value } = time;
        assert.ok(start >= end && time.end > start && /^[0-9A-Z_:/.+-]+$/.test(value), text);
        assert.equal(text.slice(start, time.end), time.text);
        end = time.end;
      }
      if (run % 10 > 0) continue;
      const before = JSON.stringify(sentences);
      assert.deepEqual(findTimes(text, sentences, published), times);
      assert.equal(JSON.stringify(sentences), before);
    }
  }).timeout(60_000);

  it('looks at each word a bounded number of times, however a long text repeats itself', () => {
    const patterns = [
      ...[...words.keys(), ...timeRules.flatMap(({ begins }) => begins.words ?? [])],
      ...['two hundred and', 'the last next', 'a couple of', 'twenty-', '1 1/2', 'the year fiscal'],
      ...['Oct. 1 and', '20 to', 'Monday, Oct. 1,', 'the early', 'two years and', '10:10'],
    ];
    for (const pattern of new Set(patterns)) {
      const [short, long] = [looksIn(`${pattern} `.repeat(60)), looksIn(`${pattern} `.repeat(120))];
      assert.ok(long <= 2.2 * short + 100, `“${pattern}”: ${short}, then ${long}`);
    }
  }).timeout(60_000);
});

/** How often the rules look at a lexeme of the text. */
function looksIn(text: string): number {
  let looks = 0;
  const lexemes = new Proxy<readonly Lexeme[]>(lex(text, { start: 0, end: text.length }), {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  readWordings(lexemes);
  return looks;
}
