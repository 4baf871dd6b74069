import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The words of a command line, and the options that a command knows. */
export function readArguments<O extends Options>(args: readonly string[], options: O) {
  return parseArgs({ args: [...args], allowPositionals: true, options });
}

/**
 * The one path that a command is about.
 *
 * @throws An Error with a sentence for the person where there is none, or more than one.
 */
export function onePath(positionals: readonly string[], request: string): string {
  const [path, ...more] = positionals;
  if (path === undefined || more.length) throw new Error(request);
  return path;
}

/** The options of a command that prints for people or for programs. */
export const textOrJson = { format: { type: 'string', default: 'text' } } as const;

/** @throws An Error with a sentence for the person where the format is neither. */
export function isJson(format: string): boolean {
  if (format !== 'json' && format !== 'text')
    throw new Error(`The format is "json" or "text", not "${format}".`);
  return format === 'json';
}
