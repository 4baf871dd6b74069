import { foldName } from './name-key.ts';

const legal =
  /(?: (?:inc|incorporated|corp|corporation|ltd|limited|llc|plc|co|company|ag|sa|nv|gmbh|spa|oyj))+$/;

/** The folded name of a company or body without its legal form. */
export function organisationKey(name: string): string {
  return foldName(name).replace(/'s?$/, '').replace(legal, '');
}

/** Whether capitals are the first letters of the words of a full name: NATO, UN, IAEA. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/\./g, '');
  if (!/^[A-Z][A-Za-z]*[A-Z]$/.test(letters) || letters.length > 8) return false;
  return initialsOf(name).includes(letters.toLowerCase());
}

/** The acronyms that a name of several words may have, in lower case: with and without its small words. */
export function initialsOf(name: string): readonly string[] {
  const words = foldName(name.replace(/'s\b/g, '')).split(' ');
  if (words.length < 2) return [];
  const content = words.filter((word) => !/^(?:of|the|and|for|in|on|to|de|la|du|&|s)$/.test(word));
  const initials = (list: readonly string[]) => list.map((word) => word[0]).join('');
  return [...new Set([initials(content), initials(words)])];
}

/** Whether one name can be a short form of another: *Lockheed* of *Lockheed Martin*. */
export function isShortOrganisation(short: string, full: string): boolean {
  if (isAcronymOf(short, full)) return true;
  const a = organisationKey(short).split(' ');
  const b = organisationKey(full).split(' ');
  if (a.length >= b.length) return false;
  if (a.every((word, i) => word === b[i])) return a.length > 1 || a[0]!.length > 3;
  return a.length > 1 && a.every((word, i) => word === b[b.length - a.length + i]);
}
