import { tryWordings } from './tellings-in.ts';

/** Each sentence is told by one pattern of words only (data/claims/tellings.json), and no longer told without it. */
const told = {
  attend: [
    'The fair was visited by 8,000 people.',
    'The band played before 8,000 fans.',
    'In May 8,000 visitors were counted.',
    'In May 8,000 visitors came.',
    'The number of visitors reached 8,000.',
    'Attendance was 8,000.',
    'Attendance was put at 8,000.',
    'By noon 8,000 people had passed through the gates.',
    'The band played to 8,000 fans.',
    'The band drew a crowd of 8,000.',
    'On Sunday 8,000 fans packed the stadium.',
    'The stadium was filled by 8,000 fans.',
    'On Sunday 8,000 fans were in attendance.',
    'On Sunday 8,000 fans turned out for the match.',
    'The race has a field of 800 runners.',
    'The race has an entry of 800 runners.',
    'There were 8,000 spectators in the stadium.',
    'On Sunday 8,000 fans were at the match.',
    'On Sunday 8,000 participated in the race.',
    'On Sunday 800 runners competed in Tarsk.',
    'The town recorded 8,000 visitors.',
    'On Sunday 8,000 fans were at the arena.',
    'A crowd of 8,000 saw Orval beat Tarsk.',
    'A crowd of 8,000 cheered the parade.',
    'Orval won in front of 8,000 fans.',
    'Orval won in front of a crowd of 8,000.',
    'The draw at Orval was watched by 8,000 spectators.',
    'The final in Orval was attended by a crowd of 8,000.',
  ],
  'tune-in': [
    'On Sunday 8,000 people tuned in.',
    'The debate was watched by 8,000 people.',
    'The debate drew 8,000 viewers.',
    'The debate had an audience of 8,000 viewers.',
    'The audience reached 8,000 viewers.',
  ],
  sell: [
    'The band sold 9,000 albums.',
    'In May 9,000 albums were sold.',
    'The band hailed the sale of 9,000 albums.',
    'In May 9,000 albums went over the counter.',
    'In May 9,000 albums flew off the shelves.',
    'The band found buyers for 9,000 albums.',
    'In May 9,000 albums found buyers.',
    'The dealers snapped up 9,000 albums.',
    'Fans bought 9,000 albums.',
  ],
  'put-on-show': [
    'The museum shows 80 paintings.',
    'In Morva 80 paintings are on display.',
    'In May 80 paintings were shown.',
    'The exhibition brings together 80 paintings.',
    'In Morva 80 paintings hang in the hall.',
  ],
  arrive: [
    'On Monday 230 migrants landed.',
    'On Monday 230 migrants came ashore.',
    'On Monday 230 migrants reached the island.',
    'On Monday 230 migrants crossed the border.',
    'The island registered 230 arrivals.',
    'The island saw the arrival of 230 migrants.',
  ],
  'ban-matches': [
    'The league banned Dahl for six matches.',
    'Dahl got a ban of six matches.',
    'The league banned Dahl from six matches.',
  ],
};

/** Sentences like them that tell something else. */
const other = {
  attend: [
    'Attendance rose by 8,000 in May.',
    'A crowd of 8,000 saw the accident.',
    'A crowd of 800 heard Anna Berg speak.',
    'Anna Berg was arrested in front of 40 guests.',
  ],
  'ban-matches': ['Dahl won six matches.'],
};

describe('patterns of words that tell how many came, watched, played and bought', () => {
  tryWordings(told, other);
});
