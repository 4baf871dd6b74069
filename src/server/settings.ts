import type { Question, QuestionKind } from '../core/questions/question.ts';

/** The settings that the server reads; package.json describes each for the reader. */
export interface Settings {
  /** Globs, relative to the folder, of files that are not read, beside those that the editor hides. */
  readonly exclude: readonly string[];
  /** Whether files that a `.gitignore` of the folder hides are not read. */
  readonly useIgnoreFiles: boolean;
  readonly maxFileSizeKB: number;
  readonly maxFiles: number;
  readonly dateHints: boolean;
  readonly problems: boolean;
  readonly codeLenses: boolean;
  /** The least sure conflicts that are listed. */
  readonly threshold: Question['strength'];
  /** Which kinds of conflict are listed. */
  readonly kinds: Readonly<Record<QuestionKind, boolean>>;
  readonly spellings: boolean;
  /** Who marks; empty for the name of the computer's user. */
  readonly author: string;
}

export const defaults: Settings = {
  exclude: [],
  useIgnoreFiles: true,
  maxFileSizeKB: 1024,
  maxFiles: 20_000,
  dateHints: true,
  problems: true,
  codeLenses: false,
  threshold: 'weak',
  kinds: {
    number: true,
    date: true,
    polarity: true,
    antonym: true,
    place: true,
    value: true,
    'quote-drift': true,
    'edited-copy': true,
    'part-whole': true,
  },
  spellings: false,
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
  const threshold = get('conflicts.threshold');
  const kinds = Object.keys(defaults.kinds) as QuestionKind[];
  return {
    exclude: [
      ...(Array.isArray(exclude) ? exclude.filter((glob) => typeof glob === 'string') : []),
      ...(isRecord(hidden) ? Object.keys(hidden).filter((glob) => hidden[glob] === true) : []),
    ],
    useIgnoreFiles: pick('files.useIgnoreFiles', defaults.useIgnoreFiles),
    maxFileSizeKB: Math.max(1, pick('files.maxSizeKB', defaults.maxFileSizeKB)),
    maxFiles: Math.max(1, pick('files.maxCount', defaults.maxFiles)),
    dateHints: pick('reading.dateHints', defaults.dateHints),
    problems: pick('reading.problems', defaults.problems),
    codeLenses: pick('reading.codeLenses', defaults.codeLenses),
    threshold: strengths.find((one) => one === threshold) ?? defaults.threshold,
    kinds: Object.fromEntries(
      kinds.map((kind) => [kind, pick(`conflicts.kinds.${kind}`, defaults.kinds[kind])]),
    ) as Settings['kinds'],
    spellings: pick('reading.spellings', defaults.spellings),
    author: pick('marks.author', defaults.author).trim(),
  };
}

const strengths = ['strong', 'medium', 'weak'] as const;

/** Whether the settings let a question be listed; they speak of conflicts and disputes only. */
export function isListed({ kind, relation, strength }: Question, settings: Settings): boolean {
  if (relation !== 'conflict' && relation !== 'dispute') return true;
  const isSure = strengths.indexOf(strength) <= strengths.indexOf(settings.threshold);
  return isSure && settings.kinds[kind];
}

/** Whether files must be read again where one setting takes the place of another. */
export function changesReading(before: Settings, after: Settings): boolean {
  const read = ({ exclude, useIgnoreFiles, maxFileSizeKB, maxFiles }: Settings) =>
    JSON.stringify([exclude, useIgnoreFiles, maxFileSizeKB, maxFiles]);
  return read(before) !== read(after);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
