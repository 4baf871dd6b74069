import * as l10n from '@vscode/l10n';
import {
  ResponseError,
  type Position,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { findAt, type Here } from './here.ts';
import { nameAt } from './name-actions.ts';
import type { NameActs } from './name-acts.ts';

/** What F2 begins with: the name that somebody has so far, in the place of the mention. */
export function prepareRename(
  at: Here,
  position: Position,
): { range: Range; placeholder: string } | null {
  const { mention } = findAt(at, position);
  const entity = mention && at.folder.corpus.entityOf(at.file, mention.character);
  return entity ? { range: at.lines.rangeOf(mention), placeholder: entity.name } : null;
}

/**
 * Names somebody as the person wants. That is an act of the person, kept with their other acts: the edit that
 * comes back is empty, since articles are never changed.
 */
export async function rename(
  at: Here,
  position: Position,
  name: string,
  acts: NameActs,
): Promise<WorkspaceEdit> {
  const target = nameAt(at, position);
  if (!target) throw new ResponseError(-32803, l10n.t('There is no name at this place.'));
  await acts.act(at.folder, { ...target, kind: 'rename', name });
  return { changes: {} };
}
