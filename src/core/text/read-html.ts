import { Tokenizer, TokenizerMode, type Token, type TokenHandler } from 'parse5';
import { createHtmlMetadata } from './html-metadata.ts';
import type { Page } from './page.ts';
import { createPageText } from './page-text.ts';
import { wordSet } from './word-list.ts';

/** Elements that start a line of their own, and those that leave an empty line around them. */
const blocks = wordSet(
  'address article aside blockquote br body center dd details div dl dt fieldset figcaption figure footer form header hgroup hr html legend li main menu nav ol option section summary table tbody td tfoot th thead time-line tr ul',
);
const paragraphs = wordSet('p h1 h2 h3 h4 h5 h6 pre title blockquote');

/** Elements whose content nobody reads. */
const silent = wordSet(
  'script style noscript template svg math iframe object canvas audio video select button textarea',
);

/** Elements that hold menus and the like. They are left out unless most of the text stands in them. */
const navigation = wordSet('nav footer');

const rawText: Readonly<Record<string, number>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.DATA,
  iframe: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
};

/**
 * Reads a saved web page: its text line by line as the block elements set it, without scripts, styles
 * and mark-up, and what it states about itself. The page title is its first line.
 *
 * Line ends become LF first, without a change of length: parse5 counts CRLF as one.
 * The tokenizer of parse5 is used without its tree builder: the order of the text is enough, and a
 * tokenizer takes time in proportion to the file whatever a hostile page nests.
 */
export function readHtml(source: string): Page {
  const file = source.replace(/\r(\n?)/g, (_, feed: string) => (feed ? ' \n' : '\n'));
  const page = readTokens(file, new Set([...silent, ...navigation]));
  const all = page.text.length < file.length / 50 ? readTokens(file, silent) : page;
  return all.text.length > 3 * page.text.length ? all : page;
}

function readTokens(file: string, skipped: ReadonlySet<string>): Page {
  const text = createPageText(file, true);
  const metadata = createHtmlMetadata(file);
  let skipping: string | null = null;
  let depth = 0;

  // Characters come in many tokens whose own offsets are wrong next to character references, so they
  // are kept until the next tag, whose offsets are right.
  const kept: string[] = [];
  let from = 0;

  const characters = ({ chars }: Token.CharacterToken) => void kept.push(chars);

  function flush(location: Token.Location | null): void {
    const to = location?.startOffset ?? file.length;
    const chars = kept.join('');
    kept.length = 0;
    if (chars) {
      metadata.characters(chars, from, to);
      if (!skipping) text.add(chars, from, to);
    }
    from = location?.endOffset ?? file.length;
  }

  const handler: TokenHandler = {
    onStartTag(tag) {
      flush(tag.location);
      const name = tag.tagName;
      metadata.start(tag);
      const mode = Object.hasOwn(rawText, name) ? rawText[name] : undefined;
      if (mode !== undefined && !tag.selfClosing) tokenizer.state = mode as typeof tokenizer.state;
      if (skipping) {
        if (name === skipping) depth++;
        return;
      }
      if (skipped.has(name) && !tag.selfClosing) {
        skipping = name;
        depth = 1;
        text.breakLine(false);
      } else if (paragraphs.has(name)) text.breakLine(true);
      else if (blocks.has(name)) text.breakLine(false);
    },
    onEndTag({ tagName, location }) {
      flush(location);
      metadata.end(tagName);
      if (skipping) {
        if (tagName === skipping && --depth === 0) skipping = null;
        return;
      }
      if (paragraphs.has(tagName)) text.breakLine(true);
      else if (blocks.has(tagName)) text.breakLine(false);
    },
    onCharacter: characters,
    onWhitespaceCharacter: characters,
    onNullCharacter: () => undefined,
    onComment: ({ location }) => flush(location),
    onDoctype: ({ location }) => flush(location),
    onEof: () => flush(null),
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  tokenizer.write(file, true);
  return { format: 'html', ...text.finish(), metadata: metadata.finish() };
}
