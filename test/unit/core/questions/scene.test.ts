import assert from 'node:assert/strict';
import { readScenes } from '../../../../src/core/questions/scene.ts';
import { toldIn } from './told-in.ts';

/** The names that the last claim of an article has around it, its own and those of the opening. */
function namesAround(text: string): readonly string[] {
  return [...toldIn('a.txt', text, '2024-03-05').at(-1)!.scene.names];
}

describe('the scene of a claim', () => {
  const opening = 'The port of Mardal took on 40 dockers on Monday, its owner Tolka Lines said.';

  it('holds the names with which its article opens', () => {
    assert.deepEqual(namesAround(`${opening} The firm earns 12 million euros.`), [
      'mardal',
      'tolka',
      'lines',
    ]);
  });

  it('does not where it turns to something older', () => {
    for (const old of [
      'In 2015 the firm took on 30 dockers.',
      'Its quay was drawn in October 1974, and 30 dockers were killed.',
      'A similar firm took on 30 dockers.',
      'The firm took on 30 dockers last year.',
      'Two years ago the firm took on 30 dockers.',
      'In May 2023 the firm had its worst strike, and 30 dockers were fired.',
    ])
      assert.deepEqual(namesAround(`${opening} ${old}`), [], old);
  });

  it('does where it tells the figures of the year before, or compares with that', () => {
    for (const recent of [
      'The firm earned 12 million euros in 2023.',
      'The firm earned 12 million euros in May 2023.',
      'The firm took on more dockers than last year.',
      'Its wages are up 4 percent from a year earlier.',
    ])
      assert.ok(namesAround(`${opening} ${recent}`).includes('mardal'), recent);
  });

  const report = [
    opening,
    'The firm bought two cranes from Ostrava.',
    'It sold a ferry to Lodz.',
    'Its wages rose by 4 percent.',
    'Its owner visited Gdynia.',
    'Workers joined the strike.',
    'The strike ended in Kolda.',
  ].join(' ');

  it('knows the names of the whole article', () => {
    const { own, article } = toldIn('a.txt', report, '2024-03-05').at(-1)!.scene;
    assert.deepEqual([...own], ['kolda']);
    assert.deepEqual(
      ['mardal', 'ostrava', 'gdynia', 'kolda', 'pori'].filter((name) => article.has(name)),
      ['mardal', 'ostrava', 'gdynia', 'kolda'],
    );
  });

  it('knows a firm by the words that are no other firm’s', () => {
    const text = 'Shares of Norvik Corp. and the Lorn Savings Association fell on Tuesday.';
    const { own } = toldIn('a.txt', text, '2024-03-05')[0]!.scene;
    assert.deepEqual([...own], ['norvik', 'lorn']);
  });

  it('does not look at sentences between the opening and its own', () => {
    const claims = toldIn('a.txt', report, '2024-03-05').map(({ claim }) => claim);
    const looked = new Set<string>();
    const scenes = readScenes(claims.length, (index) => {
      looked.add(claims[index]!.sentence.text);
      return claims[index]!;
    });
    const { names } = scenes.of(claims.length - 1);
    assert.ok(names.has('mardal') && names.has('kolda'));
    assert.ok(claims.some(({ sentence }) => sentence.text === 'Its owner visited Gdynia.'));
    assert.ok(!looked.has('Its owner visited Gdynia.'));
  });

  it('is one and the same for all claims of a sentence', () => {
    const told = toldIn('a.txt', opening, '2024-03-05');
    assert.ok(told.length > 1);
    assert.ok(told.every(({ scene }) => scene === told[0]!.scene));
  });

  it('is not of the day of a plan, where something that happened has a day too', () => {
    const days = (text: string) => toldIn('a.txt', text, '2024-03-05').at(-1)!.scene.days?.first;
    const plan = 'Valtor will close its mill in June, and its director resigned on Monday.';
    assert.equal(days(plan), '2024-03-04');
    assert.equal(days('Valtor will close its mill in June.'), '2024-06-01');
  });

  it('is not of the day of what had befallen one of its things', () => {
    const days = (text: string) =>
      toldIn('a.txt', `A quake shook Mardal on Monday. ${text}`, '2024-03-05').at(-1)!.scene.days
        ?.first;
    const hurt = 'Nobody was hurt, but homes';
    assert.equal(days(`${hurt} that had been damaged a week ago came down.`), '2024-03-04');
    assert.equal(days('Police found the car that killed two boys on Sunday.'), '2024-03-03');
    assert.equal(days('Homes had been damaged on Sunday.'), '2024-03-03');
  });

  it('has the town whose name stands behind its kind', () => {
    const placed = (text: string) => toldIn('a.txt', text, '2024-03-05').at(-1)!.scene.places;
    assert.deepEqual(placed('The town of Mardal raised its tax on Monday.'), [['mardal']]);
    assert.deepEqual(placed('The evacuated village of Mardal burned on Monday.'), [['mardal']]);
    assert.deepEqual(placed('The mayor of Mardal raised the tax on Monday.'), []);
    assert.deepEqual(placed('The new mayor of Mardal raised the tax on Monday.'), []);
  });

  it('has the places of the sentence before, where it points to them', () => {
    const lead = 'The fire near Mardal burned down a mill on Monday.';
    const other = 'Another fire broke out near Orval.';
    const placed = (text: string) =>
      toldIn('a.txt', `${lead} ${text}`, '2024-03-05').at(-1)!.scene.places;
    assert.deepEqual(placed(`${other} It destroyed three houses.`), [['orval']]);
    assert.deepEqual(placed(`${other} They destroyed three houses.`), [['orval']]);
    assert.deepEqual(placed(`${other} Three houses burned down there.`), [['orval']]);
    assert.deepEqual(placed(`${other} Rain fell. It destroyed three houses.`), [['mardal']]);
    assert.deepEqual(placed(`${other} The fire destroyed three houses.`), [['mardal']]);
    assert.deepEqual(placed(`${other}\n\nIt destroyed three houses.`), [['mardal']]);
    assert.deepEqual(placed(`${other} Now there were three houses on fire.`), [['mardal']]);
    assert.deepEqual(placed(`${other} It destroyed three houses near Kolda.`), [['kolda']]);
    const going = 'It killed a man. ';
    assert.deepEqual(placed(`${other} ${going.repeat(2)}It destroyed three houses.`), [['orval']]);
    assert.deepEqual(placed(`${other} ${going.repeat(3)}It destroyed three houses.`), [['mardal']]);
    assert.deepEqual(placed(`${other} ${going.repeat(4000)}It burned a mill.`), [['mardal']]);
  });

  it('is of the day with which its article opens, where its own time is longer', () => {
    const days = (text: string) =>
      toldIn('a.txt', `Fire broke out in Mardal on Monday. ${text}`, '2024-03-05').at(-1)!.scene
        .days?.first;
    assert.equal(days('The toll of this year remains at 38.'), '2024-03-04');
    assert.equal(days('The toll of February was 38.'), '2024-02-01');
    assert.equal(days('Rain fell on Sunday.'), '2024-03-03');
  });

  it('holds a capital that only says where', () => {
    assert.deepEqual(namesAround('Police cleared a camp in Tirana on Monday.'), ['tirana']);
    assert.deepEqual(namesAround('Police of Norway, with Tirana, cleared a camp on Monday.'), []);
  });

  it('is that of its article though it is called the worst for years', () => {
    const lead = 'Shells hit the market of Tel Harun on Monday.';
    const worst = (words: string) =>
      namesAround(`${lead} Nine people were killed in the attack, ${words} since the winter.`);
    assert.deepEqual(worst('described as the worst'), ['tel', 'harun']);
    assert.deepEqual(worst('like the worst'), []);
  });

  it('is not of the month of what it follows', () => {
    const days = (text: string) => toldIn('a.txt', text, '2024-03-05').at(-1)!.scene.days;
    assert.equal(days('The drive follows an outbreak that filled the wards in January.'), null);
    assert.equal(days('An outbreak filled the wards in January.')?.first, '2024-01-01');
  });

  it('is that of its article beside the year of a thing', () => {
    const lead = 'A train went through the Strandvik tunnel near Mardal on Monday.';
    const around = (words: string) =>
      namesAround(`${lead} The state paid 4 million euros ${words}.`);
    assert.ok(around('for the plan that parliament approved in 2017').includes('strandvik'));
    assert.ok(!around('in 2017').includes('strandvik'));
  });

  it('holds a name with which a sentence opens', () => {
    assert.ok(
      namesAround("Rampurgarh's drive has ended. Nurses left on Monday.").includes('rampurgarh'),
    );
    assert.ok(
      !namesAround("Children's toys were sold. Nurses left on Monday.").includes('children'),
    );
    assert.ok(namesAround('Tolvane, the carmaker, cut jobs on Monday.').includes('tolvane'));
    assert.ok(!namesAround('Drives have ended. Nurses left on Monday.').includes('drives'));
  });
});
