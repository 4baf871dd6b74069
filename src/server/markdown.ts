import { withoutBrackets } from '../core/text/markdown.ts';

export { escapeMarkdown, link, shorten } from '../core/text/markdown.ts';

/** The address that runs a command of the editor with one argument. */
export function commandAddress(command: string, argument: unknown): string {
  return `command:${command}?${withoutBrackets(encodeURIComponent(JSON.stringify([argument])))}`;
}
