import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as l10n from '@vscode/l10n';

/**
 * Sets the language in which the server speaks to a person, once, before its first answer. Where there is no
 * translation it speaks English.
 *
 * @param locale Of the editor, as `de` or `de-AT`.
 */
export function speak(locale: string | undefined): void {
  const [language] = (locale ?? 'en').toLowerCase().split(/[-_]/);
  const file = `bundle.l10n.${language!.replace(/[^a-z]/g, '')}.json`;
  const here = dirname(fileURLToPath(import.meta.url));
  // Beside the built program, or in the project.
  const found = ['../l10n', '../../l10n'].map((path) => join(here, path, file)).find(existsSync);
  if (found) l10n.config({ fsPath: found });
}

/** The language in which numbers are written: a translation of the words `en-GB`. */
export function numberLanguage(): string {
  return l10n.t('en-GB');
}

/** Whether all sentences are left as they are. */
export function isEnglish(): boolean {
  return numberLanguage() === 'en-GB';
}
