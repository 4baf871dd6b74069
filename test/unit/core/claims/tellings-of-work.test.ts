import { tryWordings } from './tellings-in.ts';

/** Each sentence is told by one pattern of words only (data/claims/tellings.json), and no longer told without it. */
const told = {
  'lay-off': [
    'The mill will lay 260 workers off.',
    'By May 260 workers will be laid off.',
    'The mill will make 260 workers redundant.',
    'The mill will dismiss 260 workers.',
    'By May 260 workers will be dismissed.',
    'The mill will let 260 clerks go.',
    'The mill will part with 260 workers.',
    'The mayor regrets the dismissal of 260 workers.',
    'The sale will cost the jobs of 260 workers.',
    'The mill will reduce its workforce by 260 jobs.',
    'The notices for 260 workers are in the post.',
    'The mill handed 260 workers their notice.',
    'By May 260 workers will receive notice.',
    'The plan means redundancy for 260 workers.',
    'By May 260 workers will be redundant.',
    'The workforce will shrink by 260.',
    'The mill will do away with 260 jobs.',
    'Under the plan 260 jobs will fall victim to thrift.',
    'From May 260 workers will be out of work.',
    'The sale will throw 260 workers out of work.',
    'By May 260 workers will be put out of work.',
    'The sale means the end of 260 jobs.',
    'The mill wants to get rid of 260 jobs.',
    'The layoffs affect 260 workers.',
    'The union decried the scrapping of 260 jobs.',
  ],
  hire: [
    'In Morva 260 jobs will emerge.',
    'By May 260 workers will be hired.',
    'The mayor will find work for 260 miners.',
    'By May 260 miners will find work.',
    'The mill will give work to 260 miners.',
    'The mill will give 260 miners work.',
    'The plan allows for the hiring of 260 teachers.',
    'The plan allows for the creation of 260 jobs.',
  ],
  employ: [
    'At the mill 260 workers earn their living.',
    'The mill, with 260 workers on its payroll, is for sale.',
    'The mill, with a workforce of 260, is for sale.',
    'In Morva 260 people are employed at the mill.',
    'The mill provides 260 people with work.',
    'The club has 260 people on its staff.',
    'In all 260 people are on the staff.',
    'In Morva 260 people owe their jobs to the mill.',
    'The mill is the employer of 260 people.',
  ],
  'walk-out': [
    'On Monday 450 dockers walked out.',
    'On Monday 450 dockers went on strike.',
    'On Monday 450 dockers put down their tools.',
    'On Monday 450 dockers downed tools.',
    'On Monday 450 dockers stopped work.',
    'On Monday 450 dockers joined the strike.',
    'On Monday 450 dockers took part in the walkout.',
    'On Monday 450 dockers participated in the walkout.',
    'The strike involved 450 dockers.',
    'A walkout by 450 dockers shut the port.',
    'On Monday 450 dockers came out on strike.',
    'The number of workers on strike was 450.',
  ],
  enrol: [
    'The school teaches 650 pupils.',
    'In Morva 650 pupils attend the school.',
    'In May 650 pupils were enrolled at the school.',
    'A school with 650 pupils is to close.',
    'In Morva 650 pupils learn at the school.',
  ],
};

/** Sentences like them that tell something else. */
const other = {
  'lay-off': ['The mill handed 260 workers their wages.'],
  'walk-out': ['On Monday 450 dockers joined the union.'],
  hire: ['The mill will give 260 miners water.'],
};

describe('patterns of words that tell what became of jobs and of those who have them', () => {
  tryWordings(told, other);
});
