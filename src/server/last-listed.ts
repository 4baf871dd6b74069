import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import type { Article } from '../core/article/article.ts';
import type { Question } from '../core/questions/question.ts';
import type { AnalysisCache } from '../node/analysis-cache.ts';
import type { Folder } from './folder.ts';
import { reprintOf } from './reprint.ts';

/** What a list of questions shows of an article that answers one. */
export type ArticleLabel = Pick<Article, 'outlet' | 'agency' | 'published'>;

/** An article that answered a question, as it was then. */
interface ListedArticle extends ArticleLabel {
  /** `Folder.keyOf` its text and what people had said about it. */
  readonly key: string;
  readonly reprintOf: string | null;
}

/** The questions of a folder when it was last read to its end. */
export interface Listed {
  /** `FolderNames.signature` of what people had said about names. */
  readonly names: string;
  readonly articles: Readonly<Record<string, ListedArticle>>;
  readonly questions: readonly Question[];
}

/**
 * Keeps the questions of a folder for its next start, where putting together what thousands of articles say takes half a
 * minute even if all of it is kept: until then, what was listed before is listed again.
 */
export interface LastListed {
  /** Undefined where nothing was kept, or cannot be read. */
  of(folder: Folder): Promise<Listed | undefined>;
  /** To be called when a folder has been read and compared. */
  keep(folder: Folder): Promise<void>;
}

/**
 * @param cache Undefined where the editor gives no place for one.
 * @param version Of the rules that compare.
 */
export function createLastListed(
  cache: () => AnalysisCache | undefined,
  version: string,
): LastListed {
  const keyOf = ({ uri }: Folder) =>
    createHash('sha256').update(`listed ${version}\n${uri}`).digest('hex');

  return {
    async of(folder) {
      const bytes = cache()?.get(keyOf(folder));
      if (!bytes) return undefined;
      try {
        return JSON.parse((await promisify(inflateRaw)(bytes)).toString()) as Listed;
      } catch {
        // Whole, as its checksum says, and yet no list: the next one takes its place.
        return undefined;
      }
    },
    async keep(folder) {
      const store = cache();
      if (!store) return;
      const key = keyOf(folder);
      const bytes = await promisify(deflateRaw)(JSON.stringify(listedIn(folder)), { level: 1 });
      const known = store.get(key);
      if (!known || !bytes.equals(known)) store.put(key, bytes);
    },
  };
}

function listedIn({ corpus, names, keyOf }: Folder): Listed {
  const questions = corpus.questions();
  const files = new Set(questions.flatMap(({ answers }) => answers.map(({ file }) => file)));
  const articles = [...files].map((file): [string, ListedArticle] => {
    const { outlet, agency, published } = corpus.article(file)!;
    const [key, copied] = [keyOf(file)!, reprintOf(corpus, file)];
    return [file, { key, outlet, agency, published, reprintOf: copied }];
  });
  return { names: names.signature(), articles: Object.fromEntries(articles), questions };
}
