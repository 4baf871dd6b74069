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
 * people and an office of its own, so that no two are copies and names meet only as the words of a language do.
 */
export function inventArchive(count: number): Archive {
  const articles: Invented[] = [];
  const planted: [Invented, Invented][] = [];
  for (let event = 0; articles.length < count; event++) {
    const scene = inventScene(event);
    const first = write(scene, articles.length, 0);
    articles.push(first);
    if (event % EVERY !== 0 || articles.length === count) continue;
    const second = write({ ...scene, toll: scene.toll + 9, day: scene.day }, articles.length, 1);
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
  readonly turns: readonly number[];
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
    turns: Array.from({ length: 12 }, () => next()),
  };
}

function write(scene: Scene, number: number, version: 0 | 1): Invented {
  const { town, river, mayor, witness, office, toll, year, month, day, turns } = scene;
  const surname = mayor.split(' ')[1]!;
  const date = `${months[month]!} ${day}, ${year}`;
  const leads = [
    `${town.toUpperCase()} — A ferry sank on the ${river} near ${town} on ${months[month]!} ${day}, and ${toll} people were killed, the ${office} said.`,
    `${town.toUpperCase()} — The ${office} said ${toll} people were killed when a ferry sank on the ${river} near ${town} on ${months[month]!} ${day}.`,
  ];
  const rest = [
    `Mayor ${mayor} visited the harbour in the morning. ${surname} said the town would mourn for ${2 + (turns[0]! % 5)} days.`,
    `“We heard the horn, then nothing,” said ${witness}, who keeps a shop at the quay.`,
    `The boat had left ${town} with ${toll + 40 + (turns[1]! % 90)} passengers on board, according to the harbour office.`,
    `Divers will search the ${river} until ${['Thursday', 'Friday', 'Saturday'][turns[2]! % 3]!}, and boats from ${pick(starts, () => turns[3]!)}${pick(ends, () => turns[4]!)} are to join them.`,
    `${witness.split(' ')[1]!} and ${3 + (turns[5]! % 8)} neighbours pulled people out of the water with ropes.`,
    `The company that runs the line did not answer questions about the age of the boat. It carried ${1 + (turns[6]! % 9)},${100 + (turns[7]! % 900)} people a week last summer, its own figures say.`,
    `${surname} told reporters that the council had asked for a new landing stage in ${year - 1 - (turns[8]! % 4)}, but no money was found for it.`,
    `Schools in ${town} stay closed. The railway to ${pick(starts, () => turns[9]!)}${pick(middles, () => turns[10]!)}${pick(ends, () => turns[11]!)} runs as usual, an official of the line said.`,
    `Fog had been reported on the ${river} since the early hours, and two other boats had turned back, fishermen said.`,
    `An inquiry is to begin next week. “We owe the families an answer,” ${surname} said.`,
    `The ferry was built to carry vehicles and was changed for passengers when the bridge above ${town} was closed for repair.`,
    `Relatives waited in the hall of the ${office}. Some had come on foot, as the road along the ${river} was blocked.`,
  ];
  const order = version === 0 ? rest : [...rest.slice(5), ...rest.slice(0, 3)];
  const title = version === 0 ? `Ferry sinks near ${town}` : `${town} mourns after ferry accident`;
  return {
    file: `${year}/story-${String(number).padStart(6, '0')}.txt`,
    text: [title, `Published ${date}`, leads[version]!, ...order].join('\n\n'),
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
