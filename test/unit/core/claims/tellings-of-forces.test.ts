import { tryWordings } from './tellings-in.ts';

/** Each sentence is told by one pattern of words only (data/claims/tellings.json), and no longer told without it. */
const told = {
  deploy: [
    'The operation involved 900 soldiers.',
    'Norland mobilised 900 reservists.',
    'Around the palace 900 soldiers patrolled.',
    'On Friday 900 soldiers headed into the valley.',
    'At the border 900 soldiers are on patrol.',
  ],
  withdraw: [
    'Norland will withdraw 900 soldiers.',
    'In May 900 soldiers will be withdrawn.',
    'Norland will pull 900 soldiers out.',
    'Norland will pull out 900 soldiers.',
    'In May 900 soldiers will be pulled out.',
    'Norland will bring 900 soldiers home.',
    'Norland will bring home 900 soldiers.',
    'In May 900 soldiers will be brought home.',
    'In May 900 soldiers returned home.',
    'In May 900 soldiers left.',
    'Norland began the withdrawal of 900 soldiers.',
  ],
  launch: [
    'A barrage of 31 rockets hit Morva.',
    'The attack with 31 drones began at dawn.',
    'The army reported the launch of 31 rockets.',
    'Norland sent 31 drones against Morva.',
    'Norland unleashed 31 drones.',
  ],
  intercept: [
    'The guns shot 31 drones down.',
    'By dawn 31 drones were shot down.',
    'The army reported the interception of 31 drones.',
    'The guns took out 31 drones.',
    'By dawn 31 drones were taken out.',
    'By dawn 31 drones were stopped.',
    'The guns neutralised 31 drones.',
    'The guns knocked out 31 drones.',
    'The guns destroyed 31 drones.',
  ],
  'get-through': [
    'The guns failed to stop 31 drones.',
    'By dawn 31 drones had evaded the defences.',
  ],
};

/** Sentences like them that tell something else. */
const other = {
  deploy: ['On Friday 900 soldiers voted.'],
  withdraw: ['In May 900 soldiers left for the border.'],
  'get-through': ['The guns failed to hit 31 trucks.'],
};

describe('patterns of words that tell what was done by soldiers and weapons', () => {
  tryWordings(told, other);
});
