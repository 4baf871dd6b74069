import { noCorrections } from '../../src/core/article/corrections.ts';
import { readArticle } from '../../src/core/article/read-article.ts';
import { plainPage } from '../../src/core/text/page.ts';
import type { Document, EvalTask } from './task.ts';

interface MetadataDocument extends Document {
  readonly outlet: string | null;
  readonly url: string;
  readonly text: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly visible?: { readonly title: boolean; readonly authors: boolean; readonly date: boolean };
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Title, authors and day of publication, over the pages that show them; outlet and address stay unused. */
export const metadata: EvalTask<MetadataDocument, MetadataDocument> = {
  predict: (documents) =>
    documents.map(({ id, url, text }) => {
      const article = readArticle('page.txt', plainPage(text), {
        ...noCorrections,
        isArticle: true,
      });
      return {
        id,
        outlet: article.outlet,
        url,
        text,
        title: article.title?.text ?? null,
        authors: article.authors.map((author) => author.text),
        published: article.published?.value ?? null,
      };
    }),

  score: (gold, predictions) => {
    const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
    const hits = { title: 0, all_authors: 0, some_author: 0, day: 0 };
    const pages = { title: 0, authors: 0, date: 0 };
    for (const page of gold) {
      const found = byId.get(page.id);
      if (page.visible?.title) {
        pages.title++;
        if (bare(found?.title ?? '') === bare(page.title ?? '')) hits.title++;
      }
      if (page.visible?.authors) {
        pages.authors++;
        const wanted = new Set(page.authors.map(bare));
        const given = new Set((found?.authors ?? []).map(bare));
        const shared = [...wanted].filter((author) => given.has(author)).length;
        if (shared === wanted.size && shared === given.size) hits.all_authors++;
        if (shared) hits.some_author++;
      }
      if (page.visible?.date) {
        pages.date++;
        if (found?.published?.slice(0, 10) === page.published?.slice(0, 10)) hits.day++;
      }
    }
    return {
      title: hits.title / (pages.title || 1),
      some_author: hits.some_author / (pages.authors || 1),
      all_authors: hits.all_authors / (pages.authors || 1),
      day: hits.day / (pages.date || 1),
    };
  },
};
