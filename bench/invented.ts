/** An article of an invented archive. */
export interface Invented {
  readonly file: string;
  readonly text: string;
}

/** Articles of an archive, some of which contradict another in one number. */
export interface Archive {
  readonly articles: readonly Invented[];
  /** The articles that contradict one another, two by two. */
  readonly planted: readonly (readonly [Invented, Invented])[];
}

/** Of so many events one is told by two articles with different figures. */
const EVERY = 20;

/**
 * An archive of invented news, always the same for a size: each article tells of an event of its own, in a town, with
 * people and an office of its own. What stands around it is put together from parts, so that no two articles are
 * copies, while words and turns of phrase come back as they do in a newspaper.
 */
export function inventArchive(count: number): Archive {
  const articles: Invented[] = [];
  const planted: [Invented, Invented][] = [];
  for (let event = 0; articles.length < count; event++) {
    const scene = inventScene(event);
    const first = write(scene, articles.length, 0);
    articles.push(first);
    if (event % EVERY !== 0 || articles.length === count) continue;
    const second = write({ ...scene, toll: scene.toll + 9 }, articles.length, 1);
    articles.push(second);
    planted.push([first, second]);
  }
  return { articles, planted };
}

interface Scene {
  readonly town: string;
  readonly river: string;
  readonly mayor: string;
  readonly witness: string;
  readonly office: string;
  readonly toll: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly event: Accident;
  /** What else the articles about it may tell. */
  readonly background: readonly string[];
}

interface Accident {
  readonly title: string;
  /** What happened, after the toll: *… people were killed when*. */
  readonly happened: string;
}

const starts =
  'Bar Cal Dor Fen Gal Hal Kar Lun Mor Nor Ost Pel Ral Sel Tor Ul Var Wes Yar Zem'.split(' ');
const middles = 'a e i o u an en il or um'.split(' ');
const ends = 'da len mar nick pol rith sted tan vik zor by dale ford holm'.split(' ');
const given =
  'Ada Bruno Clara Dario Edith Felix Greta Hugo Irene Jonas Karin Leo Mira Nils Olga Piet Rosa Stefan Tilda Viktor'.split(
    ' ',
  );
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const events: readonly Accident[] = [
  { title: 'Ferry sinks', happened: 'a ferry sank on the RIVER' },
  { title: 'Fire in mill', happened: 'a fire broke out in a mill on the RIVER' },
  { title: 'Bus falls from bridge', happened: 'a bus fell from the bridge over the RIVER' },
  { title: 'Dam breaks', happened: 'a dam on the RIVER gave way' },
  { title: 'Blast at depot', happened: 'an explosion tore through a depot' },
  { title: 'Hall collapses', happened: 'the roof of a sports hall came down' },
  { title: 'Trains collide', happened: 'two trains ran into each other' },
  { title: 'Landslide buries houses', happened: 'a slope slid onto a row of houses' },
];

/** Who, does what, to what, and a tail: any of each makes a sentence. */
const parts: readonly (readonly string[])[] = [
  [
    'The council',
    'A labour union',
    'The harbour office',
    'MAYOR',
    'WITNESS',
    'An opposition party',
    'The insurance company',
    'A group of parents',
    'The regional court',
    'The school board',
    'A retired engineer',
    'The owner of the site',
    'The national railway',
    'A doctor at the hospital',
    'The bishop of PLACE',
    'A reporter of the local paper',
    'The fire chief',
    'A neighbour',
    'The trade ministry',
    'The hospital of PLACE',
  ],
  [
    'asked for',
    'paid for',
    'had warned of',
    'will examine',
    'wrote about',
    'rejected',
    'criticised',
    'has promised',
    'had inspected',
    'closed',
    'voted for',
    'complained about',
    'is preparing',
    'refused to discuss',
    'showed reporters',
    'recommended',
    'photographed',
    'remembers',
    'found',
    'demanded',
  ],
  [
    'a new road to PLACE',
    'NUMBER emergency beds',
    'the plans of the building',
    'a report of NUMBER pages',
    'repairs worth $NUMBER million',
    'the old customs house',
    'a public hearing',
    'the shelter on the RIVER',
    'longer opening hours',
    'a crane from PLACE',
    'the sale of NUMBER flats',
    'an independent inquiry',
    'the letters of the families',
    'a crack in the wall',
    'better lights along the quay',
    'NUMBER volunteers',
    'the accounts of the company',
    'a bridge for pedestrians',
    'warm meals for the helpers',
    'the archive of the parish',
  ],
  [
    'on Tuesday',
    'after the service',
    'before the election',
    'without giving a reason',
    'in YEAR',
    'since the spring',
    'against the advice of experts',
    'for the second time',
    'despite the rain',
    'at a meeting in PLACE',
    'in the early morning',
    'together with colleagues from PLACE',
    'until the end of the month',
    'as the company had hoped',
    'within NUMBER days',
    'on the same evening',
    'in a letter to the government',
    'while the search went on',
    'with money from abroad',
    'because the ground is soft',
  ],
];

function inventScene(event: number): Scene {
  const next = random(event + 1);
  const name = () => pick(starts, next) + pick(middles, next) + pick(ends, next);
  const person = () => `${pick(given, next)} ${name()}`;
  const town = name();
  return {
    town,
    river: name(),
    mayor: person(),
    witness: person(),
    office: `${town} Rescue Service`,
    toll: 11 + (next() % 60),
    year: 2015 + (next() % 10),
    month: next() % 12,
    day: 1 + (next() % 28),
    event: pick(events, next),
    background: Array.from({ length: 22 }, () =>
      parts
        .map((part) => pick(part, next))
        .join(' ')
        .replaceAll('PLACE', name)
        .replaceAll('NUMBER', () => String(2 + (next() % 97)))
        .replaceAll('YEAR', () => String(1990 + (next() % 25))),
    ),
  };
}

function write(scene: Scene, number: number, version: 0 | 1): Invented {
  const { town, river, mayor, witness, office, toll, year, month, day, event, background } = scene;
  const date = `${months[month]!} ${day}`;
  const leads = [
    `${town.toUpperCase()} — ${toll} people were killed near ${town} on ${date} when ${event.happened}, the ${office} said.`,
    `${town.toUpperCase()} — The ${office} said ${toll} people were killed near ${town} on ${date} when ${event.happened}.`,
  ];
  const told = version === 0 ? background.slice(0, 14) : background.slice(8);
  const sentences = told.map((sentence, i) =>
    i % 5 === 3 ? `“${sentence},” said ${witness}.` : `${sentence}.`,
  );
  const paragraphs = Array.from({ length: 5 }, (_, i) =>
    sentences.slice(3 * i, 3 * i + 3).join(' '),
  );
  const title = version === 0 ? `${event.title} near ${town}` : `${town} mourns its dead`;
  return {
    file: `${year}/story-${String(number).padStart(6, '0')}.txt`,
    text: [title, `Published ${date}, ${year}`, leads[version]!, ...paragraphs]
      .join('\n\n')
      .replaceAll('RIVER', river)
      .replaceAll('MAYOR', mayor)
      .replaceAll('WITNESS', witness),
  };
}

/** A generator of 31-bit numbers (xorshift), the same for the same seed. */
function random(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 1;
  };
}

function pick<T>(items: readonly T[], next: () => number): T {
  return items[next() % items.length]!;
}
