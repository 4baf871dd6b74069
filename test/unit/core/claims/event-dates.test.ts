import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../story.ts';

/** What takes place, and on which day, planned or done. Published on a Tuesday. */
function told(text: string): readonly string[] {
  return read('a.md', text, '2024-03-05').claims.flatMap(
    ({ predicate, eventTime, modality, statement: { phrases } }) =>
      predicate === 'happen' && phrases[0]!.start === phrases[0]!.end
        ? [`${phrases[0]!.text} ${eventTime!.slice(5)}, ${modality}`]
        : [],
  );
}

describe('the day of what takes place once in a story', () => {
  for (const text of [
    'The election will be held on 12 October.',
    'The date of the vote is 12 October.',
    'The president called the election for 12 October.',
    'Voters go to the polls on 12 October, the commission said.',
    'In her address the president set the ballot for 12 October.',
    '12 October was named as election day.',
    'The parliamentary election, due on 12 October, will decide whether she stays.',
    'The parliamentary election, which is slated for 12 October, will be hard to win.',
    'Voters in Nyakara will choose a new president on 12 October, the commission decided on Monday.',
    'The commission settled on 12 October on Monday as the date of the vote.',
    'The commission said it would hold an election in Nyakara on 12 October.',
  ])
    it(`is told in many ways: ${text}`, () => {
      assert.deepEqual(told(text), ['the election 10-12, planned']);
    });

  it('may be past', () => {
    assert.deepEqual(told('The meeting took place on Monday.'), ['the meeting 03-04, fact']);
    assert.deepEqual(told('The trial of Roza opened on Monday.'), ['the trial 03-04, fact']);
    assert.deepEqual(told('The ministers held the meeting on Monday.'), [
      'the meeting 03-04, fact',
    ]);
  });

  it('is not the day on which it was announced', () => {
    const text = 'The union announced on Monday that it will stop work on 12 March.';
    assert.deepEqual(told(text), ['the strike 03-12, planned']);
  });

  it('is that of a run-off, where it is of the second round', () => {
    const runOff = ['the run-off 10-12, planned'];
    assert.deepEqual(told('The run-off will be held on 12 October.'), runOff);
    assert.deepEqual(
      told('The second round of the presidential election will be held on 12 October.'),
      runOff,
    );
    assert.deepEqual(told('The second round of talks will be held on 12 October.'), []);
  });

  it('is that of a vote on something, which is no election, by those who vote', () => {
    const vote = ['the vote 10-12, planned'];
    assert.deepEqual(told('The vote on the budget is planned for 12 October.'), vote);
    assert.deepEqual(told('Parliament will vote on the budget on 12 October.'), vote);
    const house = (who: string, day: string) =>
      `${who} of Nyakara will vote on the pension bill on ${day} October.`;
    assert.deepEqual(conflictsOf(house('The Senate', '12'), house('The Senate', '20')), ['date']);
    assert.deepEqual(conflictsOf(house('The Senate', '12'), house('The lower house', '20')), []);
  });

  it('is that of a meeting, told by its verb', () => {
    const meeting = ['the meeting 10-12, planned'];
    assert.deepEqual(told('The leaders will meet in Selm on 12 October.'), meeting);
    assert.deepEqual(told('The summit of the leaders will be held on 12 October.'), meeting);
    assert.deepEqual(told('The leaders may meet in Selm on 12 October.'), []);
  });

  it('is told of what is on a day', () => {
    assert.deepEqual(told('The funeral of Roza is on 12 March.'), ['the funeral 03-12, planned']);
    assert.deepEqual(told('The funeral of Roza is private.'), []);
  });

  it('is that of a referendum where a people votes on something, and of none where deputies do', () => {
    assert.deepEqual(told('Moldovans will vote on the new constitution on 12 October.'), [
      'the referendum 10-12, planned',
    ]);
    assert.deepEqual(told('Republicans will vote on the new budget on 12 October.'), [
      'the vote 10-12, planned',
    ]);
  });

  it('is the first day of a strike of which it is told how long it lasts, by those who strike', () => {
    const dockers = 'Dockers at the port of Selm will strike for two days from 12 March.';
    assert.deepEqual(told(dockers), ['the strike 03-12, planned']);
    const walkOut = (who: string) => `${who} at the port of Selm will walk out on 14 March.`;
    assert.deepEqual(conflictsOf(dockers, walkOut('Dockers')), ['date']);
    assert.deepEqual(conflictsOf(dockers, walkOut('Tug crews')), []);
  });

  it('is another for a by-election', () => {
    const text = 'The by-election will take place on 12 October.';
    assert.deepEqual(told(text), ['the by-election 10-12, planned']);
  });

  for (const text of [
    'The election will not be held on 12 October.',
    'The election, originally planned for 12 October, has no date.',
    'The election could be held on 12 October.',
    'The second reading of the election law will be held on 12 October.',
    'The election is the talk of the town on 12 October.',
  ])
    it(`stays open: ${text}`, () => assert.deepEqual(told(text), []));

  const opening =
    "Moldova's president announced the date of the parliamentary election in an address on Monday.\n\n";
  it('is one for an election, and two for two', () => {
    const held = `${opening}The election will be held on 12 October.`;
    assert.deepEqual(conflictsOf(held, `${opening}The date of the vote is 9 November.`), ['date']);
    assert.deepEqual(conflictsOf(held, `${opening}The date of the vote is 12 October.`), []);
    assert.deepEqual(conflictsOf(held, `${opening}The summit will be held on 9 November.`), []);
  });

  it('is read at once from words without end', () => {
    const long = `${'election Election of '.repeat(3000)}will be held on 12 October`;
    const started = process.cpuUsage().user;
    told(`${long}.`);
    assert.ok(process.cpuUsage(undefined).user - started < 8e6);
  });

  const strikes = 'The nurses and the bus drivers of Tarsk called strikes on Monday.\n\n';
  const nurses = `${strikes}Nurses will walk out on 19 March.`;

  it('is another for the strike of others', () => {
    const drivers = (verb: string) => `${strikes}Bus drivers ${verb} walk out on 12 March.`;
    for (const verb of ['will', 'would', 'shall', 'are to', 'were to', 'have to', 'are due to'])
      assert.deepEqual(conflictsOf(drivers(verb), nurses), [], verb);
    for (const verb of ['are set to', 'will also', 'will again', 'will all'])
      assert.deepEqual(conflictsOf(drivers(verb), nurses), [], verb);
    const later = drivers('will').replace('12', '19');
    assert.deepEqual(conflictsOf(drivers('will'), later), ['date']);
  });

  it('is that of the strike where it does not say of whom', () => {
    for (const who of ['Workers', 'Staff', 'Employees', 'Members', 'They', 'The people'])
      assert.deepEqual(
        conflictsOf(`${strikes}${who} will walk out on 12 March.`, nurses),
        ['date'],
        who,
      );
    for (const who of ['The unions', 'The strikers', 'Some colleagues', 'Its workers', 'All staff'])
      assert.deepEqual(
        conflictsOf(`${strikes}${who} will walk out on 12 March.`, nurses),
        ['date'],
        who,
      );
  });

  it('is told of who votes too, and is not the day on which the election was called', () => {
    const lead = 'Prime minister Ana Petrovic of Slovinia called an election on Friday.\n\n';
    const held = `${lead}The election will be held on 12 May.`;
    assert.deepEqual(conflictsOf(held, `${lead}Voters will go to the polls on 19 May.`), ['date']);
    assert.deepEqual(conflictsOf(held, `${lead}Voters will go to the polls on 12 May.`), []);
    assert.deepEqual(conflictsOf(held, `${lead}She thanked her party.`), []);
  });
});
