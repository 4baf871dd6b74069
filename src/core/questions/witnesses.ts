import type { Told } from './told.ts';

/**
 * Who stands behind each claim, as numbers: claims with the same number rest on one witness. Those are the
 * claims of one copy (or of one agency's wire) and those that name the same source, and whatever hangs together by
 * these.
 */
export function witnessesOf(told: readonly Pick<Told, 'cluster' | 'speaker'>[]): readonly number[] {
  const numbers: number[] = [];
  told.forEach((one, at) => {
    const shared = new Set(numbers.filter((_, before) => restOnOne(one, told[before]!)));
    const witness = shared.size > 0 ? Math.min(...shared) : at;
    numbers.forEach((number, before) => {
      if (shared.has(number)) numbers[before] = witness;
    });
    numbers.push(witness);
  });
  const distinct = [...new Set(numbers)];
  return numbers.map((number) => distinct.indexOf(number));
}

function restOnOne(
  a: Pick<Told, 'cluster' | 'speaker'>,
  b: Pick<Told, 'cluster' | 'speaker'>,
): boolean {
  if (a.cluster === b.cluster) return true;
  return a.speaker !== null && a.speaker === b.speaker && !isAnyone(a.speaker);
}

/** *Officials* of one article need not be those of another, nor is *he* the same man. */
function isAnyone(speaker: string): boolean {
  return /^(?:the |some |several |many |two |other )?(?:officials|authorities|sources|witnesses|residents|analysts|experts|neighbou?rs|people|observers|critics|he|she|it|they|i|we|who|one)$/.test(
    speaker,
  );
}
