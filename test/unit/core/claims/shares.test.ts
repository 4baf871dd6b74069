import assert from 'node:assert/strict';
import { amountsIn } from './amounts-in.ts';

describe('a share told without a percentage', () => {
  for (const [text, expected] of [
    ['Two in five voters back the plan.', 'Two in five: 36–44 % voter'],
    ['Nine out of 10 residents left.', 'Nine out of 10: 81–99 % resident'],
    ['Two of every five homes burned.', 'Two of every five: 36–44 % house'],
    ['The fever killed one in every four cows.', 'one in every four: 22.5–27.5 % cow'],
    ['The illness affects one in eight women.', 'one in eight: 11.25–13.75 % woman'],
    ['One in 2,000 babies has it.', 'One in 2,000: 0.045–0.055 % baby'],
    ['Two in five said no.', 'Two in five: 36–44 %'],
    ['A third of the members left.', 'A third: 30–36.6667 % member'],
    ['Two-thirds of the village was flooded.', 'Two-thirds: 60–73.3333 % village'],
    ['Three quarters of the homes burned.', 'Three quarters: 67.5–82.5 % house'],
    ['One fifth of its fleet sank.', 'One fifth: 18–22 % fleet'],
    ['Half the seats went to women.', 'Half: 45–55 % seat'],
    ['Half of all the pupils passed.', 'Half: 45–55 % student'],
    ['Half of Ukrainians have no power.', 'Half: 45–55 % ukrainian'],
    ['Exactly half of the voters said no.', 'Exactly half: 45–55 % voter'],
    ['More than half of voters said no.', 'More than half: 50–∞ % voter'],
    ['Almost a third of staff left.', 'Almost a third: 30–33.3333 % worker'],
    ['Half the 40 members left.', 'Half: 45–55 % member'],
  ] as const)
    it(`is a percentage of what is counted: ${text}`, () => {
      assert.deepEqual(amountsIn(text), [expected]);
    });

  it('is none where something is told of how often, or of a time, a place or a course', () => {
    for (const text of [
      'She won three in five matches.',
      'He scored four in 10 games.',
      'It grew a third of a point.',
      'He missed the second half of the sermon.',
      'They lost the first quarter of the men.',
      'Half of Lebanon has no power.',
      'Half of it is gone.',
      'The fire burned for half the night.',
      'After two quarters of refunds the firm shrank.',
      'They are a third of the way through.',
      'A third man was held.',
      'Five fifths of members left.',
      'A two-thirds majority of members is needed.',
      'A thirds of members left.',
      'The man in 10 Harbour Street left.',
      'Twelve in 37 men left.',
      'Several in ten men left.',
      'One in several men left.',
      'Several quarters of members left.',
      'The third of the members left.',
      'They lost the second half of the men.',
      'Nine in four members left.',
      'Many in five towns left.',
      'A year in a third, members said.',
    ])
      assert.ok(!amountsIn(text).some((amount) => amount.includes('%')), text);
  });

  it('is not read from one end of a range', () => {
    assert.deepEqual(amountsIn('Between a third and a half of members left.'), []);
  });
});
