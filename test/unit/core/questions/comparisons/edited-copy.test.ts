import assert from 'node:assert/strict';
import { toldRows as rows } from './told-rows.ts';

describe('two copies of one sentence', () => {
  const carried = (count: string) =>
    `Rescuers carried ${count} people from the flooded valley of Mardal on Monday night, the fire service said.`;

  it('conflict where the ranges do not meet, and ask how many', () => {
    assert.deepEqual(rows(carried('about 300'), carried('some 410')), [
      {
        told: 'conflict number',
        question: 'How many people did rescuers carry?',
        answers: ['about 300', 'some 410'],
      },
    ]);
  });

  it('show the sentence with a gap where nothing else tells what is asked', () => {
    const bet = (odds: string) =>
      `Among friends of the turf in Mardal the odds stood at ${odds} to one on the opening day of the races on Tuesday.`;
    const [row] = rows(bet('80'), bet('45'));
    assert.equal(
      row?.question,
      'Which is it: “Among friends of the turf in Mardal the odds stood at … to one on the opening day of the races on Tuesday”?',
    );
    assert.deepEqual(row.answers, ['80', '45']);
  });

  it('ask yes or no where one of them denies it', () => {
    const sober = (is: string) =>
      `The ferry company said its captain ${is} sober when the boat ran onto the rocks off Mardal on Monday.`;
    const [row] = rows(sober('was'), sober('was not'));
    assert.equal(row?.question, 'Is it so that its captain was sober?');
    assert.deepEqual(row.answers, ['yes', 'no']);
  });

  it('are an update where a named speaker gives another number on another day', () => {
    const gone = (count: number) =>
      `Mine owner Jonas Weber said that ${count} workers had gone home because of the strike, which began in January.`;
    const days = ['2024-03-05', '2024-03-06'];
    assert.deepEqual(
      rows(gone(120), gone(160), days).map(({ told }) => told),
      ['update number'],
    );
    assert.match(rows(gone(120), gone(160))[0]?.told ?? '', /^conflict/);
  });

  it('differ where one denies it within a week, not where numbers are of two days', () => {
    const held = (be: string, count: string) =>
      `Many victims ${be} unaware that ${count} of their files are kept in the office of the firm at Mardal.`;
    const on = (day: string) => ['2024-03-05', day];
    const told = (count: string, day: string) =>
      rows(held('will be', '15'), held(count === '15' ? 'will not be' : 'will be', count), on(day));
    assert.equal(told('15', '2024-03-10').length, 1);
    assert.deepEqual(told('15', '2024-03-25'), []);
    assert.equal(told('40', '2024-03-06').length, 1);
    assert.deepEqual(told('40', '2024-03-10'), []);
  });

  it('differ though days lie between where they quote one speaker', () => {
    const push = (quoted: string) => `${quoted} says Brian Harvan, an analyst.`;
    const words = (are: string) =>
      `The Marenians ${are} pushing back the frontier with such a difficult mission,`;
    const found = rows(push(`“${words('are not')}”`), push(`“${words('are')}”`), [
      '2024-03-05',
      '2024-03-07',
    ]);
    assert.deepEqual(
      found.map(({ told }) => told),
      ['conflict edited-copy'],
    );
  });

  it('are no agreement where one speaker denies what the other tells', () => {
    const paid = 'paid a ransom for the hostages held in Mali';
    assert.deepEqual(
      rows(
        `The government denied that it had ${paid}.`,
        `The government ${paid}, an official said.`,
      ).map(({ told }) => told),
      ['dispute polarity'],
    );
  });

  it('are no agreement where two names have changed places', () => {
    const beat = (a: string, b: string) =>
      `${a} beat ${b} 2-1 in the final of the Baltic Cup in Oslo on Tuesday.`;
    const told = (text: string) => rows(beat('Sweden', 'Norway'), text).map((row) => row.told);
    assert.ok(told(beat('Norway', 'Sweden')).includes('conflict antonym'));
    assert.deepEqual(
      told(beat('Sweden', 'Norway')).filter((row) => /conflict/.test(row)),
      [],
    );
    const met = (a: string, b: string) =>
      `${a} and ${b} will play the final of the Baltic Cup in Oslo on Tuesday.`;
    assert.deepEqual(
      rows(met('Sweden', 'Norway'), met('Norway', 'Sweden')).filter(({ told }) =>
        /conflict/.test(told),
      ),
      [],
    );
  });
});
