/** How often something of each file has begun: what was begun earlier comes too late. */
export interface Turns<Folder extends object> {
  /** @returns Whether nothing later has begun of the file. */
  begin(folder: Folder, file: string): () => boolean;
}

export function createTurns<Folder extends object>(): Turns<Folder> {
  const turns = new WeakMap<Folder, Map<string, number>>();

  return {
    begin(folder, file) {
      const begun = turns.get(folder) ?? new Map<string, number>();
      turns.set(folder, begun);
      const turn = (begun.get(file) ?? 0) + 1;
      begun.set(file, turn);
      return () => begun.get(file) === turn;
    },
  };
}
