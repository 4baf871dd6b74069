import type { Language } from './language/language.ts';
import { createWinkLanguage } from './language/wink.ts';

/** Trained weights, as the files of `models/` hold them. The host reads them; the core does no input. */
export type Models = Readonly<Record<never, Uint8Array>>;

/** What the analysis needs besides the text: made once, used for every article. */
export interface Tools {
  readonly language: Language;
}

/** Sets up the tools of the analysis. */
export function createTools(models: Models): Tools {
  void models;
  return { language: createWinkLanguage() };
}
