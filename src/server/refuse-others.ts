import * as l10n from '@vscode/l10n';
import type { Annotation } from '../core/annotations/annotation.ts';

/** Throws, with a sentence for the person, where the mark that they want to take back is somebody else's. */
export function refuseOthers(mark: Annotation | undefined): void {
  if (mark) throw new Error(l10n.t('{0} made this mark: only they can take it back.', mark.by));
}
