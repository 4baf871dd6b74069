import { tryWordings } from './tellings-in.ts';

/** Each sentence is told by one pattern of words only (data/claims/tellings.json), and no longer told without it. */
const told = {
  cancel: [
    'By dusk 19 flights remained grounded.',
    'By dusk 19 flights fell victim to the fog.',
    'On Monday 19 flights did not take off.',
    'On Monday 19 trains did not run.',
    'By dusk 19 planes and 19 flights stayed on the ground.',
    'The airline pulled 19 flights from the schedule.',
    'The fog led to the grounding of 19 flights.',
    'By dusk 19 flights were wiped from the plan.',
    'On Monday 19 trains did not go.',
    'By dusk 19 concerts had been called off.',
  ],
  close: [
    'The frost forced 46 schools to close.',
    'On Monday 46 schools were forced to close.',
    'The city shut down 46 clinics.',
    'By dusk 46 clinics were shut down.',
    'The chain shuttered 46 shops.',
    'By dusk 46 shops were shuttered.',
    'In Morva 46 shops closed their doors.',
    'The frost led to the shutdown of 46 schools.',
    'On Monday 46 shops stood shut.',
  ],
  'run-late': [
    'By dusk 120 trains were delayed.',
    'By dusk 120 trains ran late.',
    'The fog led to delays for 120 trains.',
    'By dusk 120 trains were late.',
    'By dusk 120 trains had suffered delays.',
  ],
  recall: [
    'Valtor will recall 9,000 cars.',
    'In May 9,000 cars were recalled.',
    'Valtor will call back 9,000 cars.',
    'In May 9,000 cars were called back.',
    'Valtor announced the recall of 9,000 cars.',
    'The recall covers 9,000 cars.',
    'In May 9,000 cars were hit by the recall.',
    'In May 9,000 cars must go back to the workshop.',
  ],
  'order-craft': [
    'The yard won an order for 14 ferries.',
    'The yard hailed the purchase of 14 ferries.',
  ],
  cull: [
    'In May 1,200 sheep were culled.',
    'In May 1,200 sheep were put down.',
    'The farmer put down 1,200 sheep.',
    'The state ordered the slaughter of 1,200 sheep.',
  ],
  vaccinate: ['Nurses gave 900 children the vaccine.'],
  'fight-fire': [
    'In the hills 200 firefighters battled the blaze.',
    'On Monday 200 firefighters were at the scene.',
    'The blaze was fought by 200 firefighters.',
  ],
  'try-on': ['The trial had 140 volunteers.', 'The study was done with 140 volunteers.'],
  discover: [
    'Diggers found 40 graves.',
    'Diggers came upon 40 graves.',
    'Diggers dug up 40 graves.',
  ],
  crew: [
    'On Monday 21 sailors were aboard the freighter.',
    'The crew of the freighter numbers 21.',
  ],
};

/** Sentences like them that tell something else. */
const other = {
  cancel: ['On Monday 19 flights took off.'],
  recall: ['In May 9,000 cars must go to the dealer.'],
  'run-late': ['By dusk 120 trains were full.'],
};

describe('patterns of words that tell what became of trains, shops, animals and goods', () => {
  tryWordings(told, other);
});
