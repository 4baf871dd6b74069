import type { Line } from '../../src/core/text/lines.ts';

/** Marks the lines whose text is found in the body, in order; a short line only right where it is due. */
export function goldRoles(lines: readonly Line[], body: string): number[] {
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
  const wanted = bare(body);
  const keys = lines.map((line) => bare(line.text));
  let inBody: boolean[] = keys.map(() => false);
  // The body starts where most of it follows in order.
  let best = -1;
  for (let from = 0; from < keys.length; from++) {
    const first = keys[from]!;
    if (!first || !wanted.startsWith(first.slice(0, 60).slice(0, wanted.length))) continue;
    const marks = keys.map(() => false);
    let at = 0;
    let covered = 0;
    for (let i = from; i < keys.length; i++) {
      const key = keys[i]!;
      if (!key) continue;
      const slack = key.length >= 40 ? 600 : key.length >= 15 ? 40 : 3;
      const found = wanted.indexOf(key, at);
      if (found >= at && found - at <= slack) {
        marks[i] = true;
        at = found + key.length;
        covered += key.length;
      }
    }
    if (covered > best) {
      best = covered;
      inBody = marks;
    }
  }
  if (best < 0.5 * wanted.length) {
    inBody = keys.map((key) => key.length >= 40 && wanted.includes(key));
  }
  const from = inBody.indexOf(true);
  const to = inBody.lastIndexOf(true);
  return lines.map((_, i) =>
    from < 0 || i < from
      ? 0
      : i === from
        ? 1
        : i <= to
          ? inBody[i]
            ? 2
            : 3
          : i === to + 1
            ? 4
            : 5,
  );
}
