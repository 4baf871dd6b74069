import * as l10n from '@vscode/l10n';
import {
  CodeActionKind,
  DiagnosticSeverity,
  type CodeAction,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver-types';
import type { Entity } from '../core/entities/entity.ts';
import type { Mention } from '../core/entities/mention.ts';
import type { SpellingItem } from '../protocol-items/name.ts';
import { commands } from '../protocol.ts';
import type { Folder } from './folder.ts';
import { locate, within, type Here } from './here.ts';

/** Names that most articles of the folder spell otherwise. Only told: which spelling is right is for the person. */
export function spellingHints(at: Here): Diagnostic[] {
  return at.analysis.mentions.flatMap((mention) => {
    const entity = variantOf(at, mention);
    if (!entity) return [];
    const { name, aliases } = entity;
    const here = aliases.find((alias) => alias.text === flat(mention.text))!;
    const usual = aliases.find((alias) => alias.text === name);
    return [
      {
        range: at.lines.rangeOf(mention),
        severity: DiagnosticSeverity.Hint,
        source: 'Crosscheck',
        code: 'spelling',
        message: l10n.t(
          '“{0}” (×{1}) is spelled “{2}” (×{3}) elsewhere in these articles.',
          here.text,
          here.count,
          name,
          usual?.count ?? 0,
        ),
      },
    ];
  });
}

/** Lists the spellings of a name that is spelled in more than one way. */
export function spellingActions(at: Here, range: Range): CodeAction[] {
  const mention = within(at, at.analysis.mentions, range)[0];
  const entity = mention && at.folder.corpus.entityOf(at.file, mention.character);
  if (!entity?.aliases.some((alias) => alias.variant)) return [];
  const title = l10n.t('Spellings of “{0}”…', entity.name);
  const target = { folder: at.folder.uri, entity: entity.id };
  return [
    {
      title,
      kind: CodeActionKind.QuickFix,
      command: { title, command: commands.showSpellings, arguments: [target] },
    },
  ];
}

/** Every spelling of an entity with the places where it stands, the most used first. */
export function spellingItems(folder: Folder, id: string): SpellingItem[] {
  const entity = folder.corpus.entities().find((one) => one.id === id);
  if (!entity) return [];
  const mentions = folder.corpus.mentionsOf(id);
  return entity.aliases.map(({ text, variant }) => {
    const found = mentions.filter(({ value }) => flat(value.text) === text);
    return {
      text,
      variant,
      articles: new Set(found.map(({ file }) => file)).size,
      places: found.map(({ file, value }) => ({
        ...locate(folder, file, value),
        text: value.text,
      })),
    };
  });
}

function variantOf({ folder, file }: Here, mention: Mention): Entity | undefined {
  const entity = folder.corpus.entityOf(file, mention.character);
  const text = flat(mention.text);
  return entity?.aliases.some((alias) => alias.variant && alias.text === text) ? entity : undefined;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
