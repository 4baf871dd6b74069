import data from '../../../../data/claims/amounts.json' with { type: 'json' };
import { formsOfVerb } from '../../language/verb-forms.ts';
import type { Amount } from './amount.ts';
import type { Counted } from './by-noun.ts';
import { words } from './measure-words.ts';
import { chainBefore, nounAt } from './noun-before.ts';
import { subjectOf, type Site } from './thing.ts';

type Reader = (site: Site, counted: Counted) => Amount | null;

const plain = { scopes: [], period: null } as const;
const BE = /^(?:is|are|was|were|be|been|being|remained|stood|lay|lies|stands)$/;

const lowerOf = ({ sentence: { tokens } }: Site) => {
  return (i: number) => tokens[i]?.text.toLowerCase() ?? '';
};

/** *The quake measured 6.1*, *registered 6.1 on the Richter scale*: a bare number of a quake. */
const magnitude: Reader = (site, counted) => {
  const { quantity } = counted;
  if (quantity.unit !== null || quantity.low < 1 || (quantity.high ?? 11) > 10.5) return null;
  const word = lowerOf(site);
  const all = site.sentence.tokens.map(({ text }) => text.toLowerCase());
  if (
    !all.some((text) =>
      /^(?:earthquakes?|quakes?|tremors?|temblors?|aftershocks?|richter|jolt)$/.test(text),
    )
  )
    return null;
  let at = counted.from - 1;
  while (/^(?:at|a|of|about|around|as)$/.test(word(at))) at--;
  const isMeasured =
    /^(?:measur(?:ed|ing|es?)|register(?:ed|ing|s)?|record(?:ed|ing)|strength|rated?)$/.test(
      word(at),
    );
  const isOnScale = all.slice(counted.to, counted.to + 4).includes('scale');
  return isMeasured || isOnScale ? { ...plain, quantity, measure: 'magnitude', thing: null } : null;
};

/** *The fire burned 900 hectares*, *900 hectares went up in flames*: how much land a fire took. */
const burnt: Reader = (site, counted) => {
  if (counted.quantity.unit !== 'm2') return null;
  const all = site.sentence.tokens.map(({ text }) => text.toLowerCase());
  const burns = all.some((text) => words.burning.has(text));
  const near = [
    ...all.slice(Math.max(0, counted.from - 6), counted.from),
    ...all.slice(counted.to, counted.to + 8),
  ];
  const isBurnt = near.some(
    (text) => words.burnt.has(text) || /^(?:flames|smoke|ablaze|burnt)$/.test(text),
  );
  const isPure = near.some((text) =>
    /^(?:burn(?:ed|t|ing|s)?|scorched|charred|flames|torched)$/.test(text),
  );
  return (burns && isBurnt) || isPure
    ? { ...plain, quantity: counted.quantity, measure: 'burnt area', thing: null }
    : null;
};

/** *300 tonnes of oil leaked*, *the tanker lost 300 tonnes of oil*, *the spill of 300 tonnes of oil*. */
const spill: Reader = (site, counted) => {
  if (!/^(?:kg|m3)$/.test(counted.quantity.unit ?? '')) return null;
  const word = lowerOf(site);
  const all = site.sentence.tokens.map(({ text }) => text.toLowerCase());
  const isLiquid =
    word(counted.to) === 'of' && [1, 2, 3].some((k) => words.liquids.has(word(counted.to + k)));
  const before = all.slice(Math.max(0, counted.from - 7), counted.from);
  const isOfLiquid =
    before.some((text) => words.liquids.has(text)) && before.some((text) => words.giving.has(text));
  const near = [...before, ...all.slice(counted.to, counted.to + 8)];
  const isSpilt = near.some((text) => words.spilling.has(text));
  return (isLiquid || isOfLiquid) && isSpilt
    ? { ...plain, quantity: counted.quantity, measure: 'spill', thing: null }
    : null;
};

/** *12 kilometres from Castrel*, *12 kilometres away from*, *within 12 kilometres of*, *12 miles north of*. */
const distance: Reader = (site, counted) => {
  if (counted.quantity.unit !== 'm') return null;
  const { sentence } = site;
  const word = lowerOf(site);
  let at = counted.to;
  if (/^(?:away|off)$/.test(word(at))) at++;
  if (
    /^(?:(?:north|south)?-?(?:east|west)?(?:ern)?|northeast|northwest|southeast|southwest)$/.test(
      word(at),
    ) &&
    word(at + 1) === 'of'
  )
    at++;
  const isWithin = word(counted.from - 1) === 'within' && word(at) === 'of';
  const isFrom = word(at) === 'from' || (word(at) === 'of' && at > counted.to);
  const from = isWithin || isFrom ? nounAt(sentence, at + 1) : null;
  if (!from) return null;
  let verb = counted.from - 1;
  while (/^(?:within|to|only|just|about|now|still|some)$/.test(word(verb))) verb--;
  if (!/^VB/.test(sentence.tokens[verb]?.tag ?? '')) return null;
  const thing = subjectOf(site, verb);
  return thing && { ...plain, quantity: { ...counted.quantity }, measure: 'distance', thing, from };
};

const durative = Object.entries(data.durative).map(
  ([thing, names]) => [thing, names.split(' ')] as const,
);
const stopping = data.stopping.split('|').map((phrase) => phrase.split(' '));

/** *will walk out for 24 hours*, *the strike is to go on for 24 hours*, *a 24-hour walkout*: how long it lasts. */
const lasting: Reader = (site, counted) => {
  if (counted.quantity.unit !== 's' || lowerOf(site)(counted.from - 1) !== 'for') return null;
  const { tokens } = site.sentence;
  const at = counted.from - 1;
  for (const phrase of stopping) {
    const from = at - phrase.length;
    if (from < 0) continue;
    const isHere = phrase.every((word, k) =>
      k === 0
        ? formsOfVerb(word).includes(tokens[from]!.text.toLowerCase())
        : tokens[from + k]!.text.toLowerCase() === word,
    );
    if (isHere)
      return {
        ...plain,
        quantity: counted.quantity,
        measure: 'duration',
        thing: null,
        kind: 'strike',
      };
  }
  const verb = /^(?:on)$/.test(tokens[at - 1]?.text.toLowerCase() ?? '') ? at - 2 : at - 1;
  if (
    !/^(?:go|goes|went|last|lasts|lasted|continue[sd]?|drag|dragged|run|ran|runs)$/.test(
      tokens[verb]?.text.toLowerCase() ?? '',
    )
  )
    return null;
  const thing = subjectOf(site, verb);
  return thing && { ...plain, quantity: counted.quantity, measure: 'duration', thing };
};

/** *Consumer prices rose 4.2 percent*, *prices were 4.2 percent higher than a year earlier*. */
const inflation: Reader = (site, counted) => {
  if (counted.quantity.unit !== '%') return null;
  const { tokens } = site.sentence;
  const word = lowerOf(site);
  const behind = tokens.slice(counted.to, counted.to + 8).map(({ text }) => text.toLowerCase());
  const isOverYear = behind.join(' ').match(/\b(?:year|12 months|twelve months)\b/) !== null;
  const isHigher = /^(?:higher|up|more)$/.test(word(counted.to));
  let at = counted.from - 1;
  while (/^(?:by|up|an?|annual|average)$/.test(word(at))) at--;
  if (!words.up.has(word(at)) && !(isHigher && BE.test(word(at)))) return null;
  if (/^(?:to|from|than)$/.test(word(counted.from - 1))) return null;
  let end = at;
  while (/^(?:has|have|had|also)$/.test(word(end - 1))) end--;
  const chain = chainBefore(site.sentence, end);
  // The tagger takes *consumer prices* for a verb with its subject.
  const first = chain[chain.length - 1]?.noun ?? {
    from: Math.max(0, end - 2),
    to: end,
    head: end - 1,
  };
  const head = word(first.head);
  const before = tokens.slice(first.from, first.head).map(({ text }) => text.toLowerCase());
  const isCost = head === 'cost' && word(first.to) === 'of' && word(first.to + 1) === 'living';
  // *Prices rose 3 percent in March* may be of one month, or of the prices of one thing.
  const isPrices =
    head === 'prices' &&
    (isOverYear || before.includes('consumer')) &&
    before.every((text) => /^(?:consumer|overall|the|annual)$/.test(text));
  return isCost || isPrices
    ? { ...plain, quantity: counted.quantity, measure: 'inflation', thing: null }
    : null;
};

/** *finished in two hours, four minutes and 11 seconds*, *the winning time was …*: how long a race took whoever won it. */
const finish: Reader = (site, { quantity, from }) => {
  // A rough length of time may be that of anything.
  if (quantity.unit !== 's' || !/\d|,| and /.test(quantity.text) || !/second/.test(quantity.text))
    return null;
  const word = lowerOf(site);
  let at = from - 1;
  while (/^(?:in|of|was|is|a|the|with|an?|record)$/.test(word(at))) at--;
  const isFinish =
    /^(?:finish(?:ed|es|ing)?|won|wins?|winning|clocked|home)$/.test(word(at)) ||
    (/^time$/.test(word(at)) && /^(?:winning|finishing|her|his|'s|’s)$/.test(word(at - 1)));
  return isFinish ? { ...plain, quantity, measure: 'finishing time', thing: null } : null;
};

/** What the whole situation of a sentence makes of a number, where no one word before it names the measure. */
export const situations: readonly Reader[] = [
  magnitude,
  burnt,
  spill,
  distance,
  lasting,
  inflation,
  finish,
];

/** One name for things that last alike: *walkout* is a strike. */
export function durativeName(noun: string): string {
  return durative.find(([, names]) => names.includes(noun))?.[0] ?? noun;
}
