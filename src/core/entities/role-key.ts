/** A role without what different articles leave out or add: equal for one office of one state or body. */
export function roleKey(role: string): string {
  return role
    .toLowerCase()
    .replace(/['’]s\b|\./g, '')
    .replace(/\b(?:former|then|current|the|foreign)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
