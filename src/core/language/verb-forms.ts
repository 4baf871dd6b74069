import irregular from '../../../data/language/irregular-forms.json' with { type: 'json' };

const verbs: ReadonlyMap<string, string> = new Map(Object.entries(irregular.verbs));
/** Past forms that no participle shares: *sank* beside *sunk*. */
const pastOnly: ReadonlySet<string> = new Set(irregular.past);
const withBoth: ReadonlySet<string> = new Set(irregular.past.map((form) => verbs.get(form)!));

/** The verb of which a word, in lower case, is an irregular form. */
export const verbOf = (form: string): string | undefined => verbs.get(form);

/** Whether a word, in lower case, that is the past or the participle of a verb can be the past: not *taken*, nor *lying*. */
export function mayBePast(form: string): boolean {
  return pastOnly.has(form) || (!form.endsWith('ing') && !withBoth.has(verbs.get(form) ?? ''));
}

/** Whether such a word can be the participle: not *took*. */
export function mayBeParticiple(form: string): boolean {
  return !pastOnly.has(form);
}

const irregularOf = new Map<string, string[]>();
for (const [form, verb] of verbs) irregularOf.set(verb, [...(irregularOf.get(verb) ?? []), form]);

/** All forms of a verb, in lower case; of those that spelling allows, some that nobody writes. */
export function formsOfVerb(verb: string): readonly string[] {
  const stem = verb.replace(/e$/, '');
  const doubled = verb + verb.slice(-1);
  const ends = [
    `${verb}s`,
    `${verb}es`,
    `${stem}ed`,
    `${stem}ing`,
    `${doubled}ed`,
    `${doubled}ing`,
  ];
  const ofY = [verb.replace(/y$/, 'ies'), verb.replace(/y$/, 'ied')];
  return [verb, ...ends, ...ofY, ...(irregularOf.get(verb) ?? [])];
}
