import { createNameTagger, type NameTagger } from './entities/name-tagger.ts';
import { createLanguage } from './language/create-language.ts';
import type { Language } from './language/language.ts';
import { rememberParagraphs } from './language/paragraph-memory.ts';
import { afresh, createRecall, type Recall } from './language/recall.ts';

/** Trained weights, as the files of `models/` hold them. The host reads them; the core does no input. */
export interface Models {
  /** `models/language.bin` */
  readonly language: Uint8Array;
  /** `models/names.bin` */
  readonly names: Uint8Array;
}

/** What the analysis needs besides the text: made once, used for every article. */
export interface Tools {
  readonly language: Language;
  readonly names: NameTagger;
  /** Takes what later steps found in a sentence from an earlier reading of the text. */
  readonly recall: Recall;
}

/** Sets up the tools of the analysis. */
export function createTools(models: Models): Tools {
  return {
    language: createLanguage(models.language),
    names: createNameTagger(models.names),
    recall: afresh,
  };
}

/** As much text as some twenty long articles have: those that somebody has open and works on. */
const roomForOpenTexts = 400_000;

/** The same tools for texts that are read again after every change: only the paragraphs that changed cost time. */
export function forEditing(tools: Tools): Tools {
  return {
    ...tools,
    language: rememberParagraphs(tools.language, roomForOpenTexts),
    recall: createRecall(),
  };
}
