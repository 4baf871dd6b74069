/** HTML that was made by the program: whatever came from elsewhere is escaped in it. */
export interface Markup {
  readonly html: string;
}

type Part = string | number | Markup | null | readonly Part[];

/**
 * A template of HTML. (Not called `html`: formatters would take the freedom to put white space into the page.) Values are text and become text, whatever they hold; only other mark-up stays as
 * it is. Lists are joined, null shows as nothing.
 */
export function markup(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {
    html: literals
      .map((literal, i) => literal + (i < parts.length ? print(parts[i]!) : ''))
      .join(''),
  };
}

function print(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escapeHtml(part);
  return 'html' in part ? part.html : part.map(print).join('');
}

/** Text as HTML that shows exactly this text, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

/** Data for a script of the page, inside `<script type="application/json">`: nothing in it ends the element. */
export function jsonForScript(data: unknown): Markup {
  return { html: JSON.stringify(data).replace(/</g, '\\u003c') };
}
