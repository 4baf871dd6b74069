import { tryWordings } from './tellings-in.ts';

/** Each sentence is told by one pattern of words only (data/claims/tellings.json), and no longer told without it. */
const told = {
  'hold-seats': [
    'The Farmers’ League ended up with 31 seats.',
    'In Morva 31 seats were won by the Farmers’ League.',
    'The number of seats for the Farmers’ League is at 31.',
  ],
  'vote-for': [
    'In the end 61 deputies voted yes.',
    'By Monday 61 deputies were in favour.',
    'On Monday 61 votes were cast in favour.',
    'On Monday 61 deputies sided with the government.',
    'On Monday 61 votes were cast for it.',
    'By Monday 61 deputies were for it.',
    'On Monday 61 deputies raised their hands for it.',
    'The clerk counted yes from 61 deputies.',
    'The reform mustered 61 votes in favour.',
  ],
  'vote-against': [
    'There were 61 votes against.',
    'On Monday 61 votes were cast against it.',
    'Opposition came from 61 deputies.',
    'The bill met with the opposition of 61 deputies.',
    'In the end 61 deputies voted no.',
    'By Monday 61 deputies were opposed.',
    'The bill fell in a rebellion by 61 deputies.',
    'In the end 61 deputies rebelled.',
  ],
  abstain: [
    'The abstention of 61 deputies was enough.',
    'On Monday 61 abstentions were recorded.',
    'There were 61 abstentions.',
    'In the end 61 deputies did not vote.',
    'In the end 61 deputies withheld their votes.',
    'In the end 61 deputies stayed neutral.',
  ],
  'sign-petition': [
    'In Morva 9,000 people signed the petition.',
    'The petition was signed by 9,000 people.',
    'By May 9,000 signatures were collected.',
    'A petition with 9,000 signatures was handed over.',
    'The farmers collected 9,000 signatures.',
    'In Morva 9,000 people put their names to the petition.',
    'A petition of 9,000 teachers was handed over.',
  ],
  protest: [
    'Some 700 farmers participated in the march.',
    'Some 700 farmers flocked to the rally.',
    'In the rain 700 farmers turned out.',
    'The union brought 700 farmers onto the streets.',
    'The road was shut by a march of 700 farmers.',
    'Police put the turnout at 700.',
    'Some 700 farmers showed up at the rally.',
  ],
};

/** Sentences like them that tell something else. */
const other = {
  'vote-for': ['In the end 61 deputies left the hall.'],
  abstain: ['In the end 61 deputies stayed.'],
  protest: ['In the fog 700 farmers turned back.'],
};

describe('patterns of words that tell what was decided by so many votes and signatures', () => {
  tryWordings(told, other);
});
