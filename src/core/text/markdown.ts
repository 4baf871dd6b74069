/**
 * Article text as Markdown that shows exactly this text: it can open no link, image, heading or code.
 * Line breaks become blanks.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|<>~^=$:&@/]/g, '\\$&');
}

/** A link in Markdown. The label is article text; the target was made by the program. */
export function link(label: string, target: string): string {
  const address = target.replace(/\s/g, encodeURIComponent);
  return `[${escapeMarkdown(label)}](${withoutBrackets(address)})`;
}

/** Round brackets would end the link around an address. */
export function withoutBrackets(address: string): string {
  return address.replace(/\(/g, '%28').replace(/\)/g, '%29');
}

/** At most `length` characters, cut at a blank and marked as cut. */
export function shorten(text: string, length: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= length) return flat;
  const cut = flat.lastIndexOf(' ', length - 1);
  return `${flat.slice(0, cut > length / 2 ? cut : length - 1)}…`;
}
