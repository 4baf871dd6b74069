import { describeEntity, nameEntity, type EntityName } from './describe-entity.ts';
import type { Entity } from './entity.ts';
import { inOrder, type Bearer, type FolderName, type NodeMember } from './folder-name.ts';
import { readingsOf } from './readings.ts';
import type { NearNames } from './surroundings.ts';

/** All names that are one entity: full names joined to one another, and the bare surnames that mean them. */
export class NameGroup implements Bearer {
  /** Bare surnames that were found to mean this person; null for none, as with most. */
  private shorts: Set<FolderName> | null = null;
  /** The id in the folder: that of `naming`, with a number where several have it. */
  id = '';
  private named: EntityName | null = null;
  /** What bare surnames were last compared with. */
  private shown: string | null = null;

  /** In the order of the folder. */
  readonly names: readonly FolderName[];
  private held: ReadonlySet<string> | null = null;

  constructor(names: readonly FolderName[]) {
    this.names = names;
  }

  /** Of the full names: what a bare surname is compared with does not hang on other bare surnames. */
  get members(): readonly NodeMember[] {
    return this.names.length === 1
      ? this.names[0]!.members
      : this.fullNames().flatMap(({ members }) => members);
  }

  private fullNames(): readonly FolderName[] {
    return this.names.filter(({ full }) => full);
  }

  get offices(): ReadonlySet<string> {
    if (this.names.length === 1) return this.names[0]!.offices;
    this.held ??= new Set(this.fullNames().flatMap(({ offices }) => [...offices]));
    return this.held;
  }

  /** Every name, full ones and surnames, in the order of the folder. */
  all(): readonly FolderName[] {
    if (!this.shorts) return this.names;
    return [...this.names, ...[...this.shorts].sort(inOrder)];
  }

  /** Takes in a bare surname. */
  add(short: FolderName): void {
    this.shorts ??= new Set();
    this.shorts.add(short);
  }

  /** @returns Whether the bare surname was in the group. */
  delete(short: FolderName): boolean {
    const isHere = this.shorts?.delete(short) ?? false;
    if (this.shorts?.size === 0) this.shorts = null;
    return isHere;
  }

  /** Whether surnames would now be compared with something else than when this was last asked. */
  looksChanged(around: NearNames): boolean {
    let sum = 0;
    const near = around.near(this);
    for (const { serial } of near) sum = (sum + Math.imul(serial + 1, 0x9e3779b1)) >>> 0;
    const readings = this.names.flatMap((name) => readingsOf(name).map(({ key }) => key));
    const now = `${near.size} ${sum} ${[...this.offices].sort().join('|')} ${readings.sort().join('|')}`;
    const isChanged = now !== this.shown;
    this.shown = now;
    return isChanged;
  }

  get naming(): EntityName {
    return (this.named ??= nameEntity(this.all()));
  }

  /** To be called when a name of the group has changed or a surname came or went. */
  change(): void {
    this.named = null;
    this.held = null;
  }

  /** @param called What a person wants it to be called. */
  describe(called?: string): Entity {
    return describeEntity(this.naming, this.id, this.all(), called);
  }

  /** How many characters of articles it stands for. */
  get size(): number {
    let size = 0;
    for (const { members } of this.names) size += members.length;
    for (const { members } of this.shorts ?? []) size += members.length;
    return size;
  }
}
