import type { Character } from './mention.ts';
import type { NameKey } from './name-node.ts';
import { soundOf } from './person-name.ts';
import { roleKey } from './role-key.ts';

/** A member together with what its article says of it. */
export interface NodeMember {
  readonly file: string;
  readonly index: number;
  readonly character: Character;
}

/** How often something is said of a name in all its articles. */
type Counts = ReadonlyMap<string, number>;

/** All that is said of a name, counted. */
export interface Tally {
  /** The fullest forms of the articles, by the articles that use them. */
  readonly names: Counts;
  /** Every spelling, by its mentions. */
  readonly forms: Counts;
  /** Titles and roles, by the articles that give them. */
  readonly roles: Counts;
}

/** Who or what bears one name, or several that are known to be one. */
export interface Bearer {
  /** By file, then by index. */
  readonly members: readonly NodeMember[];
  /** Keys of the offices that the articles give: see `roleKey`. */
  readonly offices: ReadonlySet<string>;
}

/** A name of the folder with all characters that bear it, as the rules of joining see it. */
export interface NameNode extends NameKey, Bearer {
  /** Whether it stands for the bearer of the name in one article only. */
  readonly only: boolean;
  /** What the words of a person's name sound like, see `soundOf`. */
  readonly sounds: readonly string[];
  readonly tally: Tally;
}

/** From this many members on, counts are kept and brought up to date; most names have one, whose counts take more room. */
const MANY = 24;

/** A name whose characters come and go as articles do. */
export class FolderName implements NameNode {
  members: NodeMember[] = [];
  private counted: { names: Counter; forms: Counter; roles: Counter } | null = null;
  private kept: ReadonlySet<string> | null = null;
  private heard: readonly string[] | null = null;

  readonly type: NameKey['type'];
  readonly key: string;
  readonly words: readonly string[];
  readonly full: boolean;
  readonly only: boolean;
  /** A number of its own, for telling quickly whether a set of names has changed. */
  readonly serial: number;

  constructor({ type, key, words, full }: NameKey, only: boolean, serial: number) {
    this.only = only;
    this.serial = serial;
    this.type = type;
    this.key = key;
    this.words = words;
    this.full = full;
  }

  add(member: NodeMember): void {
    const at = this.placeOf(member);
    // An array that grows leaves room for sixteen more, which a name of one article has no use for.
    if (this.members.length < MANY) this.members = this.members.toSpliced(at, 0, member);
    else this.members.splice(at, 0, member);
    this.change(member, 1);
  }

  remove(file: string, index: number): void {
    const at = this.placeOf({ file, index });
    const [member] = this.members.splice(at, 1);
    this.change(member!, -1);
  }

  get tally(): Tally {
    if (this.counted) return this.counted;
    const counted = { names: new Counter(), forms: new Counter(), roles: new Counter() };
    for (const { character } of this.members) count(counted, character, 1);
    if (this.members.length >= MANY) this.counted = counted;
    return counted;
  }

  get sounds(): readonly string[] {
    return (this.heard ??= this.words.map(soundOf));
  }

  get offices(): ReadonlySet<string> {
    this.kept ??= setOf([...this.tally.roles.keys()].map(roleKey));
    return this.kept;
  }

  /** Where a member stands, or would stand. */
  private placeOf({ file, index }: Pick<NodeMember, 'file' | 'index'>): number {
    let low = 0;
    let high = this.members.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.members[middle]!;
      if (other.file < file || (other.file === file && other.index < index)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private change({ character }: NodeMember, by: 1 | -1): void {
    this.kept = null;
    if (this.members.length < MANY) this.counted = null;
    else if (this.counted) count(this.counted, character, by);
  }
}

/** Most names have no office: one empty set is enough for all of them. */
const none: ReadonlySet<string> = new Set();

function setOf(keys: readonly string[]): ReadonlySet<string> {
  return keys.length > 0 ? new Set(keys) : none;
}

class Counter extends Map<string, number> {
  add(value: string, by: number): void {
    const sum = (this.get(value) ?? 0) + by;
    if (sum > 0) this.set(value, sum);
    else this.delete(value);
  }
}

function count(
  { names, forms, roles }: { names: Counter; forms: Counter; roles: Counter },
  character: Character,
  by: number,
): void {
  names.add(character.name, by);
  for (const form of character.forms) forms.add(form.text, by * form.count);
  for (const role of character.roles) roles.add(role, by);
}

/** In the order of a folder: full names before bare surnames, then by the place of the first member. */
export function inOrder(a: NameNode, b: NameNode): number {
  if (a.full !== b.full) return a.full ? -1 : 1;
  const [x, y] = [a.members[0]!, b.members[0]!];
  return x.file < y.file ? -1 : x.file > y.file ? 1 : x.index - y.index;
}
