import irregular from '../../../data/language/irregular-forms.json' with { type: 'json' };

const verbs: ReadonlyMap<string, string> = new Map(Object.entries(irregular.verbs));
/** Past forms that no participle shares: *sank* beside *sunk*. */
const pastOnly: ReadonlySet<string> = new Set(irregular.past);
const withBoth: ReadonlySet<string> = new Set(irregular.past.map((form) => verbs.get(form)!));

/** The verb of which a word, in lower case, is an irregular form. */
export const verbOf = (form: string): string | undefined => verbs.get(form);

/** Whether a word, in lower case, that is the past or the participle of a verb can be the past: not *taken*. */
export function mayBePast(form: string): boolean {
  return pastOnly.has(form) || !withBoth.has(verbs.get(form) ?? '');
}

/** Whether such a word can be the participle: not *took*. */
export function mayBeParticiple(form: string): boolean {
  return !pastOnly.has(form);
}
