import { bareBody } from '../../../../src/core/article/article-body.ts';
import { findAttributions } from '../../../../src/core/claims/find-attributions.ts';
import { findNames } from '../../../../src/core/entities/find-names.ts';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

const tools = createTools(loadModels());

/** The attributions of a text and who its characters are. */
export function read(text: string) {
  const sentences = tools.language.read(text, bareBody(text));
  const names = findNames(text, sentences, tools.names);
  return { names, attributions: findAttributions(text, sentences, names) };
}

/** `source | cue | content` for each attribution; the parts of one are joined by ` … `. */
export function told(text: string): string[] {
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return read(text).attributions.map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`,
  );
}

/** Who passes the words on, for each attribution of a text; empty for nobody. */
export function relayed(text: string): string[] {
  return read(text).attributions.map(({ relay }) =>
    relay.map(({ start, end }) => text.slice(start, end)).join(' … '),
  );
}
