/** How a thing comes to be, which it does once. */
export function isMaking(predicate: string): boolean {
  return /^(?:build|found|complete|construct|establish)$/.test(predicate);
}

/** What befalls a person or a thing once. */
export function isFinal(predicate: string): boolean {
  return /^(?:kill|sign|ratify|invent|discover|publish|sink)$/.test(predicate);
}

/** What a thing with a name does or undergoes once, and another as often as somebody likes: *opened the sluices*. */
export function isOnceEach(predicate: string): boolean {
  return /^(?:open|launch|release)$/.test(predicate);
}
