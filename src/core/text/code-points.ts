/** How many Unicode code points stand before an offset in UTF-16 code units. */
export function toCodePoints(text: string, offset: number): number {
  let points = 0;
  for (let i = 0; i < offset; i++) if (!isSecondHalf(text, i)) points++;
  return points;
}

/** The offset in UTF-16 code units of the code point with this number; at most the length of the text. */
export function toCodeUnits(text: string, points: number): number {
  let offset = 0;
  for (let i = 0; i < points && offset < text.length; i++)
    offset += isSecondHalf(text, offset + 1) ? 2 : 1;
  return offset;
}

/** The nearest offset, at or before this one, that does not part a surrogate pair. */
export function wholeCharacter(text: string, offset: number): number {
  return isSecondHalf(text, offset) ? offset - 1 : offset;
}

function isSecondHalf(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff;
}
