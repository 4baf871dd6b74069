import type { Told } from './told.ts';

/** What tells who says a claim. */
export type Source = Pick<Told, 'speaker' | 'voice' | 'office'>;

/** Whether two claims are told by one speaker, or by an office and who speaks for it; not by their articles. */
export function haveOneSource(a: Source, b: Source): boolean {
  if (a.speaker === null || b.speaker === null) return false;
  return a.speaker === b.speaker || isForOne(a, b);
}

/** For whom both are said, where not both are said by the same; null where that is nobody. */
export function officeOfBoth(a: Source, b: Source): string | null {
  return a.speaker !== b.speaker && isForOne(a, b) ? (a.office ?? b.office) : null;
}

function isForOne(a: Source, b: Source): boolean {
  return (a.office !== null || b.office !== null) && a.voice === b.voice;
}
