import { packFiled } from '../core/questions/filed-claims.ts';
import { fileClaims } from '../core/questions/file-told.ts';
import { comparePairs, type PairsAway, type Related } from '../core/questions/pairs-away.ts';
import {
  claimsOfSent,
  tellSent,
  type SentArticle,
  type SentFiled,
} from '../core/questions/sent-article.ts';
import { tell, type ToldFile } from '../core/questions/tell.ts';
import { unpackClaims } from './pack-analysis.ts';

/** Pairs of claims as they are sent to another process. */
export interface PairTask {
  /** Each article, or null where the process has it from before. */
  readonly articles: readonly { readonly stamp: number; readonly sent: SentFiled | null }[];
  readonly pairs: Int32Array;
}

/** How many articles a process keeps: more than any task has. */
const KEPT = 400;

/**
 * Things by numbers, of which those are kept that were used last. Whoever sends and whoever keeps use the same numbers in
 * the same order, so that the one knows what the other has.
 */
function lastUsed<T>(): (key: number, make: () => T) => T {
  const kept = new Map<number, T>();
  return (key, make) => {
    const thing = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, thing);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return thing;
  };
}

/** Makes tasks for one process: what it has been sent before is left out. */
export function createPairSender(): (away: PairsAway) => PairTask {
  const use = lastUsed<true>();
  return ({ articles, pairs }) => ({
    pairs,
    articles: articles.map(({ stamp, send }) => {
      let sent: SentFiled | null = null;
      use(stamp, () => {
        sent = send();
        return true;
      });
      return { stamp, sent };
    }),
  });
}

/** Does the tasks that one sender makes, in their order. */
export function createPairComparer(): (task: PairTask) => Related {
  const use = lastUsed<ToldFile>();
  return ({ articles, pairs }) => {
    const told = articles.map(({ stamp, sent }) => use(stamp, () => tellSent(sent!, unpackClaims)));
    return comparePairs(told, pairs);
  };
}

const nothingCompared = { compared: new Float64Array(0), related: new Map<never, never>() };

/** The claims of an article as they are filed, packed (`unpackFiled`). */
export function fileSent(article: SentArticle): Uint8Array {
  const claims = claimsOfSent(article, unpackClaims);
  return packFiled(fileClaims(tell(article.file, claims)), nothingCompared);
}
