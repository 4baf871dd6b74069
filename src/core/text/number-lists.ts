import { withRoom } from './with-room.ts';

/**
 * Lists of numbers of 32 bits, one behind the other in one array. An archive has nine of some ten numbers for each article,
 * and a typed array of its own takes some 300 bytes beside its numbers.
 */
export interface NumberLists {
  /** @returns A small number by which the list is known until it is removed. */
  add(list: ArrayLike<number>): number;
  /** The numbers of a list, without signs: a view, to be used before the next list is added or removed. */
  of(id: number): Uint32Array;
  has(id: number, number: number): boolean;
  remove(id: number): void;
}

/** How many numbers that nobody needs any more may stand in the array before it is put in order, if they are the larger part. */
const LITTER = 1 << 16;

export function createNumberLists(): NumberLists {
  let numbers = new Uint32Array(1024);
  const starts: number[] = [];
  const lengths: number[] = [];
  const free: number[] = [];
  let end = 0;
  let litter = 0;

  /** Moves all lists to the beginning, in the order in which they stand. */
  function tidy(): void {
    const gone = new Set(free);
    const held = [...starts.keys()].filter((id) => !gone.has(id));
    held.sort((a, b) => starts[a]! - starts[b]!);
    end = litter = 0;
    for (const id of held) {
      const [start, length] = [starts[id]!, lengths[id]!];
      numbers.copyWithin(end, start, start + length);
      starts[id] = end;
      end += length;
    }
  }

  return {
    add(list) {
      numbers = withRoom(numbers, end + list.length - 1);
      const id = free.pop() ?? starts.length;
      starts[id] = end;
      lengths[id] = list.length;
      numbers.set(list, end);
      end += list.length;
      return id;
    },
    of: (id) => numbers.subarray(starts[id], starts[id]! + lengths[id]!),
    has(id, number) {
      const start = starts[id]!;
      for (let at = start + lengths[id]! - 1; at >= start; at--)
        if (numbers[at] === number >>> 0) return true;
      return false;
    },
    remove(id) {
      litter += lengths[id]!;
      free.push(id);
      if (litter > LITTER && litter * 2 > end) tidy();
    },
  };
}
