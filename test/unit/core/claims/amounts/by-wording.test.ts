import assert from 'node:assert/strict';
import { bareBody } from '../../../../../src/core/article/article-body.ts';
import { readerByWording } from '../../../../../src/core/claims/amounts/by-wording.ts';
import { findQuantities } from '../../../../../src/core/claims/find-quantities.ts';
import { createTools } from '../../../../../src/core/tools.ts';
import { loadModels } from '../../../../../src/node/load-models.ts';

const tools = createTools(loadModels());

/** What each number of a text measures, and of what. */
function measured(text: string): string {
  return tools.language
    .read(text, bareBody(text))
    .flatMap((sentence) => {
      const read = readerByWording(sentence);
      return findQuantities(text, sentence, []).flatMap((quantity) => {
        const amount = read(quantity);
        if (!amount) return [];
        const { thing, measure } = amount;
        const words = thing ? sentence.tokens.slice(thing.from, thing.to) : [];
        return [[measure, ...words.map((token) => token.text)].join(' ')];
      });
    })
    .join('; ');
}

describe('an amount told without the noun of its measure', () => {
  for (const [text, expected] of [
    ['The canvas fetched $8.4 million.', 'price The canvas'],
    ['The canvas changed hands for $5.1 million on Thursday.', 'price The canvas'],
    ['A sketch for the canvas went for $300,000.', 'price A sketch'],
    ['Berg beat Lund by 1,842 votes.', 'majority'],
    ['Berg was 1,248 votes ahead of Lund.', 'majority'],
    [
      'A new footbridge, measuring 412 metres from end to end, joins the villages.',
      'length A new footbridge',
    ],
    ['The pier stretches 310 metres into the bay.', 'length The pier'],
    ['The ship lies 120 metres below the surface.', 'depth The ship'],
    ['The calf tipped the scales at 145 kilos.', 'weight The calf'],
    ['Lund covered 420 kilometres on foot.', 'distance on the way Lund'],
    ['The hall has room for 4,000 people.', 'capacity The hall'],
    ['The plant can generate 250 megawatts.', 'capacity The plant'],
    ['The judge ordered the bank to pay $7 million.', 'fine the bank'],
    ['She won $12 million in the lottery.', 'lottery win She'],
    ['The union is asking for a pay rise of 12 percent.', 'pay claim'],
    ['The vaccine prevented 74 percent of infections.', 'efficacy The vaccine'],
    ['Some 63 percent of voters said yes to the tram.', 'approval'],
    ['Officers seized 340 kilograms of cocaine.', 'haul cocaine'],
    ['Nearly 340 kilos of heroin were hidden in the tins.', 'haul heroin'],
    ['The mercury climbed to 44 degrees Celsius.', 'temperature'],
    ['Lund was put away for six years.', 'term Lund'],
    ['58 percent of voters cast their ballots.', 'turnout'],
    ['The storm dumped 140 mm of rain on Tarsk.', 'rainfall The storm'],
    ['The robbers made off with 300,000 euros.', 'loot'],
    ['The takeover values Norbrew at 3.4 billion dollars.', 'price Norbrew'],
    ['Skolberg is buying 40 percent of the shares of Norbrew.', 'stake Norbrew'],
    ['Valtor has secured 80 million dollars in funding.', 'funding Valtor'],
    ['Some 45,000 euros were collected for the orphans.', 'money raised'],
    ['Mohr donated 5 million euros to the museum.', 'gift Mohr'],
    ['The economy grew by 1.2 percent.', 'growth'],
    ['Gross domestic product shrank 0.4 percent.', 'contraction'],
    ['The film took 40 million dollars on its first weekend.', 'box office The film'],
    ['The film was made on a budget of 15 million dollars.', 'budget The film'],
    ['Berg crossed the line after 2 hours 31 minutes.', 'finishing time Berg'],
    ['It took Berg 13 hours to cross the strait.', 'finishing time Berg'],
    ['Lund spent 53 hours underground.', 'time below Lund'],
    ['It took nine years to build the hall.', 'building time'],
    ['The freighter was carrying 20,000 tonnes of coal.', 'cargo coal'],
    ['The shelter offers 140 beds.', 'capacity The shelter'],
    ['The court awarded Weber 400,000 euros in damages.', 'compensation Weber'],
    ['The fire caused damage of 8 million euros.', 'damage'],
    ['The Unity Party won 38 percent of the vote.', 'vote share The Unity Party'],
    ['The winner gets 40,000 dollars.', 'prize The winner'],
    ['The judge gave Lund eleven years.', 'term Lund'],
    ['The frog measures 5 centimetres.', 'length The frog'],
    ['The train was going at 120 km/h.', 'speed The train'],
    ['The hackers asked for 8 million dollars.', 'ransom'],
    ['The pension age will rise to 67.', 'retirement age'],
    ['The ship had been aground for ten days.', 'time below The ship'],
    ['Firefighters needed nine hours to bring the blaze under control.', 'firefighting time'],
    ['It will take at least two months to mend the cables.', 'repair time'],
    ['Some 91 per cent of residents have had the jab.', 'vaccination rate'],
    ['The lake is down to 9 per cent of its capacity.', 'fill level The lake'],
    ['A plume of ash climbed 11 kilometres over the summit.', 'height of the cloud'],
    ['The bank left its benchmark rate unchanged at 8.75 percent.', 'interest rate'],
    ['The purchase price is 2.1 billion dollars.', 'purchase price'],
    ['Farmers brought in 740,000 tons of wheat.', 'harvest wheat'],
    ['The chain owes 910 million dollars to its creditors.', 'debt The chain'],
    ['Lund received 68 votes in the third round.', 'number of votes Lund'],
    ['Lund scored 143 in the second innings.', 'number of runs Lund'],
    ['Berg scored 31 points in the win.', 'number of points Berg'],
    ['The ban will remain in force for two years.', 'length of the ban'],
    ['The crossing had been closed for three years.', 'time of closure The crossing'],
    ['A bottle will be 8 percent more expensive.', 'price rise A bottle'],
    ['The firm will lay off 30 percent of its staff.', 'share of jobs cut'],
    ['The factory can produce 40 million doses a year.', 'yearly output'],
    ['Weber stole 420,000 euros from customers.', 'loot Weber'],
    ['Some 26 million euros was spent on the repairs.', 'price the repairs'],
    ['The workers want their wages to go up by 14 per cent.', 'pay claim'],
    ['Valtor now holds 75 percent of Norbrew.', 'stake Norbrew'],
    ['The Norwegian needed 112 minutes to win.', 'finishing time The Norwegian'],
    ['The deal sets a minimum wage of 14,500 euros.', 'minimum wage'],
  ] as const)
    it(`is read: ${text}`, () => assert.equal(measured(text), expected));

  for (const text of [
    'Experts had expected the canvas to fetch $5 million.',
    'The canvas did not fetch $5 million.',
    'The judge ordered the bank to pay $7 million to its customers.',
    'The village lies 12 kilometres from Tarsk.',
    'The vaccine was given to 74 percent of nurses.',
    'The hall was built by 4,000 people.',
    'The hunter carried 40 kilos of meat.',
    'The farm sold 340 kilos of cherries.',
    'The party has 38 seats.',
    'The freighter had 900 tonnes of fuel on board.',
    'Police gave the driver 300,000 euros.',
    'The court heard that Lund was seen by 40 people.',
    'The frog measures 5 centimetres across.',
    'The economy minister grew 1.2 percent of the grapes.',
    'Firefighters worked for nine hours at the flood wall.',
    'The pupils received 68 books.',
    'Lund owes his life to two firemen.',
    'The office will be closed for renovation.',
    'A bottle holds 8 percent more beer.',
  ])
    it(`is none: ${text}`, () => assert.equal(measured(text), ''));
});
