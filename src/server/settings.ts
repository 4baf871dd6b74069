/** The settings that the server reads; package.json describes each for the reader. */
export interface Settings {
  /** Globs, relative to the folder, of files that are not read, beside those that the editor hides. */
  readonly exclude: readonly string[];
  readonly maxFileSizeKB: number;
  readonly maxFiles: number;
  readonly dateHints: boolean;
  readonly problems: boolean;
  /** Who marks; empty for the name of the computer's user. */
  readonly author: string;
}

export const defaults: Settings = {
  exclude: [],
  maxFileSizeKB: 1024,
  maxFiles: 5000,
  dateHints: true,
  problems: true,
  author: '',
};

/**
 * Settings from what an editor sends for `crosscheck` and `files.exclude`; whatever is missing or of
 * another type counts as not set.
 */
export function readSettings(own: unknown, hidden: unknown): Settings {
  const get = (path: string): unknown =>
    path.split('.').reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), own);
  const pick = <T>(path: string, otherwise: T): T => {
    const value = get(path);
    return typeof value === typeof otherwise ? (value as T) : otherwise;
  };
  const exclude = get('files.exclude');
  return {
    exclude: [
      ...(Array.isArray(exclude) ? exclude.filter((glob) => typeof glob === 'string') : []),
      ...(isRecord(hidden) ? Object.keys(hidden).filter((glob) => hidden[glob] === true) : []),
    ],
    maxFileSizeKB: Math.max(1, pick('files.maxSizeKB', defaults.maxFileSizeKB)),
    maxFiles: Math.max(1, pick('files.maxCount', defaults.maxFiles)),
    dateHints: pick('reading.dateHints', defaults.dateHints),
    problems: pick('reading.problems', defaults.problems),
    author: pick('marks.author', defaults.author).trim(),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
