import type { Annotation } from './annotation.ts';
import type { Placement } from './placement.ts';
import type { SavedFile } from './saved-file.ts';

/** Where one annotation stands in the folder now. Spans refer to the file as decoded. */
export interface Whereabouts {
  readonly annotation: Annotation;
  /** The article as it is now called; the last known name where it is gone. */
  readonly file: string;
  /** Null for an annotation of a whole file that is there. */
  readonly placement: Placement | null;
}

/** The share of its annotated words that a file must hold to be taken for an article under a new name. */
const SAME_ARTICLE = 0.8;
const SAME_TITLE = 0.5;

/** By how much one file must hold more of them than the next, not to be one of several. */
const LEAD = 0.1;

const GONE: Placement = { state: 'orphan', doubt: false, candidates: [] };

/**
 * Finds every annotation of a folder: in its article, or in the file that its article has become.
 * Annotations of the folder itself, and those that were withdrawn, stand nowhere and are left out.
 */
export function findWhereabouts(
  annotations: readonly Annotation[],
  files: readonly SavedFile[],
): readonly Whereabouts[] {
  const byName = new Map(files.map((file) => [file.file, file]));
  const groups = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const { file } = annotation.target;
    if (file === null || annotation.withdrawn) continue;
    const group = groups.get(file);
    if (group) group.push(annotation);
    else groups.set(file, [annotation]);
  }
  return [...groups].flatMap(([name, group]) => {
    const own = byName.get(name);
    const here = group.map((annotation) => placed(annotation, own));
    if (own && here.some(({ placement }) => placement?.state !== 'orphan')) return here;
    const found = findArticle(
      group,
      files.filter((file) => file !== own),
    );
    if (!found) return here;
    return group.map((annotation) => placed(annotation, found.file, found.doubt));
  });
}

function placed(annotation: Annotation, file: SavedFile | undefined, doubt = false): Whereabouts {
  const name = file?.file ?? annotation.target.file!;
  if (!file) return { annotation, file: name, placement: GONE };
  const placement = file.place(annotation.target);
  if (!doubt || placement === null || placement.state === 'orphan')
    return { annotation, file: name, placement };
  return { annotation, file: name, placement: { ...placement, doubt } };
}

/**
 * The file that an article has become: the one with the same bytes; else the one that holds the words
 * around its annotations, less of them where the title is the same too.
 */
export function findArticle(
  annotations: readonly Annotation[],
  files: readonly SavedFile[],
): { readonly file: SavedFile; readonly doubt: boolean } | null {
  const prints = annotations.map(({ target }) => target.fingerprint);
  const digests = new Set(prints.map((print) => print?.sha256));
  const identical = files.filter((file) => digests.has(file.sha256));
  if (identical[0]) return { file: identical[0], doubt: identical.length > 1 };
  const wanted = new Set(annotations.flatMap((annotation) => shingles(storedWords(annotation))));
  if (wanted.size === 0) return null;
  const titles = new Set(prints.map((print) => print?.title));
  const ranked = files
    .map((file) => ({ file, share: shareIn(file, wanted) }))
    .filter(({ share }) => share >= SAME_TITLE)
    .sort((a, b) => b.share - a.share);
  const [best, next] = ranked.filter(
    ({ file, share }) => share >= SAME_ARTICLE || (file.title !== null && titles.has(file.title)),
  );
  return best ? { file: best.file, doubt: !!next && best.share - next.share < LEAD } : null;
}

function storedWords({ target }: Annotation): string {
  const { selector } = target;
  return selector ? selector.prefix + selector.exact + selector.suffix : '';
}

function shareIn(file: SavedFile, wanted: ReadonlySet<string>): number {
  let held = 0;
  for (const shingle of new Set(shingles(file.readable.text))) if (wanted.has(shingle)) held++;
  return held / wanted.size;
}

/** Every four words in a row, in small letters. */
function shingles(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '));
}
