import picomatch from 'picomatch';
import { mayBeArticle } from '../node/find-files.ts';

type Hides = (file: string) => boolean;

/** Which files are read. */
export interface Coverage<Folder extends object> {
  /** Whether the settings and the folder's `.gitignore` let a file be read. */
  covers(folder: Folder, file: string): boolean;
  /** Takes note of what the `.gitignore` files of a folder hide. */
  ignore(folder: Folder, hides: Hides): void;
}

/** @param exclude Patterns of paths that are not read, as the settings have them at the moment of the call. */
export function createCoverage<Folder extends object>(
  exclude: () => readonly string[],
): Coverage<Folder> {
  let globs: readonly string[] = [];
  let excluded: Hides = () => false;
  const ignored = new WeakMap<Folder, Hides>();

  function covers(folder: Folder, file: string): boolean {
    if (exclude() !== globs) {
      globs = exclude();
      excluded = hidingOf(globs);
    }
    return mayBeArticle(file) && !excluded(file) && !(ignored.get(folder)?.(file) ?? false);
  }

  return {
    covers,
    ignore(folder, hides) {
      ignored.set(folder, hides);
    },
  };
}

/** What a pattern fits is hidden, and all that is in it. */
function hidingOf(globs: readonly string[]): Hides {
  const match = picomatch([...globs], { dot: true });
  return (path) => {
    const parts = path.split('/');
    return parts.some((_, i) => match(parts.slice(0, i + 1).join('/')));
  };
}
