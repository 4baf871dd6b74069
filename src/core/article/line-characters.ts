/** What a character can be in a line, as bits: one look into one table tells all. */
export const character = {
  /** A letter or a figure: a word begins with it. */
  word: 1,
  /** What may stand inside a word besides. */
  joint: 2,
  digit: 4,
  quote: 8,
  /** What menus and templates put between their parts. */
  bar: 16,
  code: 32,
  money: 64,
  /** The end of a sentence, mostly. */
  stop: 128,
  at: 256,
  slash: 512,
  bracket: 1024,
  square: 2048,
  copyright: 4096,
} as const;

const members: readonly (readonly [string, number])[] = [
  ["'’+-", character.joint],
  ['0123456789', character.digit],
  ['"“”', character.quote],
  ['|»›→▼', character.bar],
  ['{}<>=\\', character.code],
  ['$£€%', character.money],
  ['.!?', character.stop],
  ['@', character.at],
  ['/', character.slash],
  ['(', character.bracket],
  ['[', character.square],
  ['©', character.copyright],
];

/** Above are other scripts, whose letters are asked for one by one, and nothing that the table tells apart. */
const TABLE = 0x2600;

const isWord = (code: number) => /[\p{L}\p{N}]/u.test(String.fromCharCode(code));

const table = Uint16Array.from({ length: TABLE }, (_, code) =>
  members.reduce(
    (bits, [letters, bit]) => (letters.includes(String.fromCharCode(code)) ? bits | bit : bits),
    isWord(code) ? character.word : 0,
  ),
);

/** What a UTF-16 code unit is; a half of a rare letter is nothing. */
export const characterOf = (code: number): number =>
  code < TABLE ? table[code]! : isWord(code) ? character.word : 0;

/** Whether a letter or a figure stands there. */
export const isInWord = (text: string, at: number): boolean =>
  at < text.length && (characterOf(text.charCodeAt(at)) & character.word) !== 0;
