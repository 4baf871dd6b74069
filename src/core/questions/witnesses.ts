import type { Told } from './told.ts';

/**
 * Who stands behind each claim, as numbers: claims with the same number rest on one witness. Those are the
 * claims of one copy (or of one agency's wire) and those that name the same source, an office or who speaks for it, and
 * whatever hangs together by these.
 */
export function witnessesOf(told: readonly Signs[]): readonly number[] {
  /** Each claim, or one before it that rests on the same witness: the first one rests on itself. */
  const before: number[] = [];
  const firstBy = new Map<string, number>();
  const firstOf = (at: number): number => {
    let first = at;
    while (before[first] !== first) first = before[first] = before[before[first]!]!;
    return first;
  };
  told.forEach((one, at) => {
    before.push(at);
    for (const sign of signsOf(one)) {
      const other = firstBy.get(sign);
      if (other === undefined) firstBy.set(sign, at);
      else {
        const [x, y] = [firstOf(at), firstOf(other)];
        before[Math.max(x, y)] = Math.min(x, y);
      }
    }
  });
  const numbers = new Map<number, number>();
  return told.map((_, at) => {
    const first = firstOf(at);
    const number = numbers.get(first) ?? numbers.size;
    numbers.set(first, number);
    return number;
  });
}

type Signs = Pick<Told, 'cluster' | 'speaker' | 'voice'>;

/** What two claims share that rest on one witness. */
function signsOf({ cluster, speaker, voice }: Signs): readonly string[] {
  const copy = `copy ${cluster}`;
  if (speaker === null || isAnyone(speaker)) return [copy];
  return [copy, `speaker ${speaker}`, `voice ${voice}`];
}

/** *Officials* of one article need not be those of another, nor is *he* the same man. */
function isAnyone(speaker: string): boolean {
  return /^(?:the |some |several |many |two |other )?(?:officials|authorities|sources|witnesses|residents|analysts|experts|neighbou?rs|people|observers|critics|he|she|it|they|i|we|who|one)$/.test(
    speaker,
  );
}
