import { tryWordings } from './tellings-in.ts';

/** Each sentence is told by one pattern of words only (data/claims/tellings.json), and no longer told without it. */
const told = {
  kill: [
    'The fire cost 14 villagers their lives.',
    'The minister spoke of the death of 14 miners.',
    'Of those on board, 14 passengers did not survive.',
    'Divers recovered 14 bodies from the lake.',
    'In the lift 14 workers suffocated.',
    'The fall proved fatal to 14 climbers.',
    'In the flood 14 lives were lost.',
    'The flood led to the loss of 14 lives.',
    'The dead numbered 14 by noon.',
    'Fatalities stood at 14 by noon.',
    'In the gorge 14 climbers met their deaths.',
    'Wolves killed 14 sheep near Morva.',
    'Near Morva 14 sheep were killed by wolves.',
    'The farmer reported the death of 14 sheep.',
    'The wolves left 14 sheep dead.',
    'The farmer lost 14 sheep to wolves.',
    'The fire claimed the lives of 14 horses.',
    'In the shed 14 people were found dead.',
    'In the pass 14 migrants froze to death.',
  ],
  wound: [
    'The blast left 31 workers with burns.',
    'The report lists injuries to 31 workers.',
    'In the crush 31 fans got hurt.',
    'After the crush 31 fans ended up in hospital.',
    'The blast hospitalised 31 workers.',
    'After the crash 31 passengers needed treatment.',
    'Medics treated 31 fans at the gate.',
    'In the crash 31 passengers escaped with bruises.',
    'On Tuesday 31 soldiers were nursing wounds.',
    'On Tuesday 31 workers were in intensive care.',
    'The army counts 31 soldiers among the wounded.',
  ],
  miss: [
    'On Monday 14 sailors were reported missing.',
    'The hunt for 14 sailors went on.',
    'Nothing is known of the fate of 14 sailors.',
    'Nobody knows the whereabouts of 14 sailors.',
    'On Monday 14 sailors remained lost.',
    'Divers looked for 14 sailors.',
    'By Monday 14 sailors had not been found.',
    'The port mourns 14 sailors lost at sea.',
    'With 14 sailors unaccounted for, the search goes on.',
  ],
  trap: [
    'The slide buried 14 miners under rocks.',
    'By dusk 14 miners were buried under rocks.',
    'By dusk 14 miners were still underground.',
    'With 14 miners still underground, work went on.',
    'By dusk 14 miners waited underground.',
  ],
  infect: [
    'In Morva 230 pupils tested positive.',
    'Doctors diagnosed 230 pupils.',
    'Doctors reported the infection of 230 pupils.',
  ],
  strand: [
    'The fog stranded 340 travellers.',
    'In Tarsk 340 travellers spent the night at the airport.',
  ],
  rescue: [
    'From the wreck 33 passengers got out alive.',
    'In the crash 33 passengers escaped unhurt.',
    'By dusk 33 passengers were pulled to the shore.',
    'The crew hauled 33 sailors aboard.',
    'By dusk 33 sailors were hauled aboard.',
    'The pilot saved the lives of 33 passengers.',
    'Her call saved 33 lives.',
    'By dusk 33 passengers were safe.',
    'Firefighters freed 33 miners from the rubble.',
    'By dusk 33 miners were freed from the rubble.',
    'Firefighters dug out 33 miners.',
    'By dusk 33 miners were dug out.',
    'To her call 33 sailors owe their lives.',
    'The mayor praised the saving of 33 sailors.',
  ],
  aboard: [
    'When it sank 48 passengers were in the boat.',
    'The bus was packed with 48 pilgrims.',
    'On Sunday 48 pilgrims were crammed into the boat.',
    'The smugglers crammed 48 migrants into it.',
    'On Sunday 48 pilgrims sailed on the ferry.',
    'The number of passengers was 48.',
    'The smugglers carried 48 migrants on a ship.',
  ],
};

/** Sentences like them that tell something else. */
const other = {
  kill: ['Divers recovered 14 bottles from the lake.', 'The film cost 14 people a night of sleep.'],
  wound: ['The news left 31 workers with questions.'],
  rescue: ['By dusk 33 passengers were pulled aside.'],
  miss: ['Boats carried 14 sailors.'],
  trap: ['On the night shift 14 miners were underground.'],
};

describe('patterns of words that tell what became of people in accidents, storms and fires', () => {
  tryWordings(told, other);
});
