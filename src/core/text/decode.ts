/** What the bytes of a file turned out to be. */
export type Decoded =
  | {
      readonly kind: 'text';
      /** Without a byte-order mark; line ends and everything else as they are. */
      readonly text: string;
      /** A label of the WHATWG Encoding Standard. */
      readonly encoding: string;
    }
  | {
      readonly kind: 'problem';
      readonly problem: 'binary' | 'too-large';
      /** For the reader, as a sentence. */
      readonly message: string;
    };

export interface DecodeOptions {
  /** Files with more bytes are not read. */
  readonly maxBytes?: number;
}

/** About a thousand times a long article: what is larger is an export or a log, and would stall the rest. */
const MAX_BYTES = 10 * 1024 * 1024;

/** How much of a file tells what kind it is. */
const SAMPLE = 8192;

/**
 * Turns the bytes of a file into text: byte-order mark, then UTF-8 if it is valid, then UTF-16
 * without a mark, then what an HTML file declares, then windows-1252, in which any bytes are text.
 * Nothing is thrown; a file that holds no text, or too much, comes back as a problem in words.
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  if (bytes.length > maxBytes)
    return problem(
      'too-large',
      `The file has ${megabytes(bytes.length)} MB; Crosscheck reads files of up to ${megabytes(maxBytes)} MB.`,
    );
  const marked = byteOrderMark(bytes);
  if (marked) return textOf(bytes, marked);
  const wide = utf16WithoutMark(bytes);
  if (wide) return textOf(bytes, wide);
  if (isBinary(bytes)) return problem('binary', 'The file is not text: it holds binary data.');
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return { kind: 'text', text: utf8, encoding: 'utf-8' };
  return textOf(bytes, declaredEncoding(bytes) ?? 'windows-1252');
}

function problem(kind: 'binary' | 'too-large', message: string): Decoded {
  return { kind: 'problem', problem: kind, message };
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 104857.6) / 10);
}

function textOf(bytes: Uint8Array, encoding: string): Decoded {
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? withoutControls(decoded) : decoded;
  return { kind: 'text', text, encoding };
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** English in UTF-16 has a zero in every other byte, and text has none on the other side. */
function utf16WithoutMark(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 8 || bytes.length % 2) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const most = length / 2;
  if (zeros[1]! > 0.7 * most && zeros[0] === 0) return 'utf-16le';
  if (zeros[0]! > 0.7 * most && zeros[1] === 0) return 'utf-16be';
  return null;
}

/** Zero bytes never stand in text; one control character in a hundred is more than any text has. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) controls++;
  }
  return controls > length / 100;
}

/** The encoding that an HTML or XML file names near its start, if this host knows it. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label = /(?:charset|encoding)\s{0,4}=\s{0,4}["']?([\w-]{2,40})/i.exec(head)?.[1];
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-') ? null : encoding;
  } catch {
    return null;
  }
}

/** windows-1252 from 0x80 to 0x9F, for hosts whose decoder takes it for Latin-1 there. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function withoutControls(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);
}
