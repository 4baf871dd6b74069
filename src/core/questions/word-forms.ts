import groups from '../../../data/questions/word-groups.json' with { type: 'json' };

/** Endings that inflect, by their last letter, and what stands in their place in the dictionary. */
const ENDINGS: ReadonlyMap<string, readonly (readonly [RegExp, string])[]> = new Map([
  [
    's',
    [
      [/ies$/, 'y'],
      [/oes$/, 'o'],
      [/(?<=ss|sh|ch|x|z)es$/, ''],
      [/ves$/, 'f'],
      [/s$/, ''],
    ],
  ],
  ['n', [[/men$/, 'man']]],
  [
    'd',
    [
      [/ied$/, 'y'],
      [/ed$/, ''],
      [/ed$/, 'e'],
      [/([^aeiou])\1ed$/, '$1'],
    ],
  ],
  [
    'g',
    [
      [/ing$/, ''],
      [/ing$/, 'e'],
      [/([^aeiou])\1ing$/, '$1'],
    ],
  ],
  ['r', [[/er$/, '']]],
  ['t', [[/est$/, '']]],
]);

const irregular = new Map(
  groups.irregular.split(' ').map((pair) => pair.split(':') as [string, string]),
);

/** A word as it stands in a text, and what it may be an inflection of, the likeliest first. */
export function formsOf(word: string): readonly string[] {
  const written = word.toLowerCase().replace(/[ -]/g, '_');
  const forms = [written];
  const known = irregular.get(written);
  if (known) forms.unshift(known);
  for (const [end, base] of ENDINGS.get(written.at(-1) ?? '') ?? [])
    if (end.test(written)) forms.push(written.replace(end, base));
  return forms;
}
