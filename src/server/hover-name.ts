import * as l10n from '@vscode/l10n';
import type { Entity } from '../core/entities/entity.ts';
import type { Mention } from '../core/entities/mention.ts';
import type { NameTarget } from '../protocol-items/name.ts';
import { commands } from '../protocol.ts';
import { articleLabel } from './article-label.ts';
import { addressOf, type Here } from './here.ts';
import { commandAddress, escapeMarkdown as md, link } from './markdown.ts';
import { typeName } from './kind-names.ts';
import { distinctRoles } from './wording.ts';

/** How many files a hover lists before it refers to the full list. */
const LISTED = 5;

/** How many spellings, and people whom a surname could mean, a hover tells. */
const SPELLINGS = 8;
const CANDIDATES = 4;

/** Who is named here: type and roles, spellings, mentions in this article and in others, and what one can do. */
export function aboutName({ folder, file, analysis }: Here, mention: Mention): string {
  const entity = folder.corpus.entityOf(file, mention.character);
  const known = entity ?? analysis.characters[mention.character];
  if (!known) return `**${md(mention.text)}**`;
  const lines = [
    `**${md(known.name)}** · ${[typeName(known.type), ...distinctRoles(known.roles).slice(0, 3).map(md)].join(' · ')}`,
  ];
  if (!entity) return lines.join('\n\n');
  const target = { folder: folder.uri, entity: entity.id, text: mention.text };
  lines.push(
    ...aboutCandidates(folder.corpus.candidatesOf(file, mention.character), target),
    ...aboutSpellings(entity),
    aboutMentions({ folder, file }, entity),
    linksFor(target),
  );
  return lines.join('\n\n');
}

/** A surname that several people bear is left open, and each of them is one click away. */
function aboutCandidates(candidates: readonly Entity[], target: NameTarget): string[] {
  if (candidates.length === 0) return [];
  const shown = candidates.slice(0, CANDIDATES).map((person) => {
    const command = commandAddress(commands.sameAs, { ...target, other: person.id });
    const [role] = distinctRoles(person.roles);
    return `[${md(person.name)}](${command})${role ? ` (${md(role)})` : ''}`;
  });
  const more =
    candidates.length > CANDIDATES
      ? `, ${l10n.t('and {0} more', candidates.length - CANDIDATES)}`
      : '';
  return [l10n.t('Not certain who this is. Choose: {0}', `${shown.join(', ')}${more}`)];
}

function aboutSpellings({ name, aliases }: Entity): string[] {
  const others = aliases.filter((alias) => alias.text !== name);
  if (others.length === 0) return [];
  const told = others
    .slice(0, SPELLINGS)
    .map(({ text, count, variant }) =>
      variant ? `*${md(text)}* ×${count} ${l10n.t('(another spelling)')}` : `${md(text)} ×${count}`,
    );
  const written = aliases.some((alias) => alias.text === name) ? 'Also written' : 'Written';
  return [`${written} ${told.join(', ')}`];
}

function aboutMentions({ folder, file }: Pick<Here, 'folder' | 'file'>, { id }: Entity): string {
  const mentions = folder.corpus.mentionsOf(id);
  const byFile = groupByFile(mentions);
  const others = [...byFile].filter(([other]) => other !== file);
  if (others.length === 0) return l10n.t('{0}, in this article only', mentionsOf(mentions.length));
  const links = others
    .slice(0, LISTED)
    .map(([other, found]) =>
      link(
        articleLabel(folder, other) + (found.length > 1 ? ` ×${found.length}` : ''),
        addressOf(folder, other, found[0]!.value),
      ),
    );
  return (
    l10n.t(
      '{0} in {1} articles, also in {2}',
      mentionsOf(mentions.length),
      byFile.size,
      links.join(', '),
    ) + (others.length > LISTED ? ` ${l10n.t('and {0} more', others.length - LISTED)}` : '')
  );
}

function linksFor(target: NameTarget): string {
  const { folder, entity } = target;
  return [
    `[${l10n.t('Show all mentions')}](${commandAddress(commands.showMentions, { folder, entity })})`,
    `[${l10n.t('Same as…')}](${commandAddress(commands.sameAs, target)})`,
    `[${l10n.t('Not the same…')}](${commandAddress(commands.notTheSame, target)})`,
    `[${l10n.t('Not a name')}](${commandAddress(commands.notAName, target)})`,
  ].join(' · ');
}

function mentionsOf(count: number): string {
  return count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count);
}

function groupByFile<T extends { readonly file: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.file);
    if (group) group.push(item);
    else groups.set(item.file, [item]);
  }
  return groups;
}
