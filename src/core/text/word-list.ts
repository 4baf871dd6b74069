/** The words of a list in a data file, where a space stands between any two. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** For each word of such lists the name of the list that has it; the last one, where several do. */
export function nameByWord(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([name, words]) =>
      words.split(' ').map((word): [string, string] => [word, name]),
    ),
  );
}
