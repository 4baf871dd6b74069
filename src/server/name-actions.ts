import * as l10n from '@vscode/l10n';
import {
  CodeActionKind,
  type CodeAction,
  type Position,
  type Range,
} from 'vscode-languageserver-types';
import type { NameTarget } from '../protocol-items/name.ts';
import { commands } from '../protocol.ts';
import { findAt, type Here } from './here.ts';

/** The name at a place, for a command that is about it; null where nobody is named. */
export function nameAt(at: Here, position: Position): NameTarget | null {
  const { mention } = findAt(at, position);
  const entity = mention && at.folder.corpus.entityOf(at.file, mention.character);
  return entity ? { folder: at.folder.uri, entity: entity.id, text: mention.text } : null;
}

/** What a person can say about the name at a place. */
export function nameActions(at: Here, range: Range): CodeAction[] {
  const target = nameAt(at, range.start);
  if (!target) return [];
  const action = (title: string, command: string): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command, arguments: [target] },
  });
  const name = target.text!.replace(/\s+/g, ' ');
  return [
    action(l10n.t('“{0}”: Same as…', name), commands.sameAs),
    action(l10n.t('“{0}”: Not the Same…', name), commands.notTheSame),
    action(l10n.t('“{0}”: Not a Name', name), commands.notAName),
  ];
}
