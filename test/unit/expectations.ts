import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCorpus, type Corpus } from '../../src/core/corpus.ts';
import { createTools } from '../../src/core/tools.ts';
import { decode } from '../../src/core/text/decode.ts';
import { findFiles } from '../../src/node/find-files.ts';
import { loadModels } from '../../src/node/load-models.ts';

/** A quotation that stands in one file of a folder. */
export interface Place {
  readonly file: string;
  readonly quote: string;
}

/** What a careful reader finds in a folder of articles: the form of `expected.json`. */
export interface Expectations {
  readonly articles: readonly {
    readonly file: string;
    readonly title: string;
    readonly authors: readonly string[];
    readonly agency: string | null;
    readonly outlet: string | null;
    readonly dateline_place: string | null;
    readonly published: string;
    /** Whether the other articles contradict the date of the page. */
    readonly doubt?: boolean;
    readonly body_first: string;
    readonly body_last: string;
    readonly not_body: readonly string[];
    readonly times?: readonly (readonly [string, string])[];
    readonly people: readonly string[];
  }[];
  readonly not_articles?: readonly string[];
  readonly one_person: readonly (readonly string[])[];
  readonly two_people: readonly (readonly string[])[];
  readonly attributions: readonly {
    readonly file: string;
    readonly speaker: string;
    readonly content: string;
  }[];
  readonly conflicts: readonly {
    readonly kind: string;
    readonly relation?: string;
    readonly question: string;
    readonly a: Place;
    readonly b: Place;
  }[];
  readonly updates?: readonly { readonly a: Place; readonly b: Place }[];
  readonly agreements: readonly { readonly about: string; readonly files: readonly string[] }[];
  readonly not_conflicts: readonly { readonly a: Place; readonly b: Place; readonly why: string }[];
}

/** A folder of articles with its expectations, read and analysed. */
export interface ExpectedFolder {
  readonly expected: Expectations;
  readonly corpus: Corpus;
  readonly textOf: (file: string) => string;
}

/** Analyses a folder that has an `expected.json`; null where there is no such folder. */
export async function readExpectedFolder(folder: string): Promise<ExpectedFolder | null> {
  const list = join(folder, 'expected.json');
  if (!existsSync(list)) return null;
  const corpus = createCorpus(createTools(loadModels()));
  const texts = new Map<string, string>();
  for (const file of (await findFiles(folder)).files) {
    const decoded = decode(readFileSync(join(folder, file)));
    if (decoded.kind !== 'text') continue;
    texts.set(file, decoded.text);
    corpus.put(file, decoded.text);
  }
  return {
    expected: JSON.parse(readFileSync(list, 'utf8')) as Expectations,
    corpus,
    textOf: (file) => texts.get(file)!,
  };
}
