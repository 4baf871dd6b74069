import { SetsByKey } from '../text/sets-by-key.ts';
import { callings } from './callings.ts';
import { inOrder, type FolderName } from './folder-name.ts';
import { MutableChanges, type GroupChanges } from './group-changes.ts';
import { createGroups } from './groups.ts';
import { joinRules } from './join-names.ts';
import { joinUnknown, whoIsMeant } from './join-short-names.ts';
import { createNameBlocks } from './name-blocks.ts';
import { NameGroup } from './name-group.ts';
import { readRuledLinks, type RuledLinks } from './ruled-links.ts';
import { noRulings } from './rulings.ts';
import type { NearNames } from './surroundings.ts';

/**
 * The names of a folder in groups that are one person, body or place each: first what people have ruled,
 * then full names, joined by rules; last the bare surnames, each with the one person whom it can mean. A
 * change works its way from the changed names to their blocks, from there to the groups of the names that
 * are linked otherwise now, and on to the surnames that these groups may be called by. What comes out
 * depends on the names and the rulings alone.
 */
export interface FolderGroups {
  /**
   * @param changed Names that came, changed or lost their last member.
   * @param ruled What people have ruled about the names that are there now.
   */
  update(changed: ReadonlySet<FolderName>, ruled: RuledLinks, around: NearNames): GroupChanges;
  groupOf(name: FolderName): NameGroup | undefined;
  /** Whom a bare surname could mean, where that is not certain. */
  candidatesOf(name: FolderName): readonly NameGroup[];
}

/** A word that more full names than these have in common says nothing about who is meant. */
const COMMON = 200;

export function createFolderGroups(): FolderGroups {
  const blocks = createNameBlocks(joinRules);
  const groups = new Map<FolderName, NameGroup>();
  const open = new Map<FolderName, readonly NameGroup[]>();
  /** Full names of people by each of their words, and bare surnames by theirs, in any spelling. */
  const bearers = new SetsByKey<string, FolderName>();
  const surnames = new SetsByKey<string, FolderName>();
  /** Places, bodies and other things of one word by that, in any spelling. */
  const things = new SetsByKey<string, FolderName>();
  let ruled = readRuledLinks([], noRulings);

  function enter(name: FolderName): void {
    const isThere = name.members.length > 0;
    const side = name.type !== 'PERSON' ? things : name.full ? bearers : surnames;
    for (const word of callings(name)) side[isThere ? 'add' : 'delete'](word, name);
  }

  /** Names that stand by themselves or are joined by people: not the surnames that are to be found a person for. */
  const standsAlone = (name: FolderName) => name.full || ruled.isJoined(name);

  /** Puts names together by their links; the others of their groups before are looked at again as well. */
  function regroup(seeds: Set<FolderName>, around: NearNames, changes: MutableChanges) {
    for (const name of seeds) for (const other of groups.get(name)?.names ?? []) seeds.add(other);
    const before = new Set([...seeds].map((name) => groups.get(name)).filter((one) => !!one));
    const stale = new Set<string>();
    const seen = new Set<FolderName>();
    const kept = new Set<NameGroup>();
    for (const seed of seeds) {
      if (seed.members.length === 0 || seen.has(seed) || !standsAlone(seed)) continue;
      const linked = new Set([seed]);
      for (const name of linked)
        for (const other of [...blocks.linkedTo(name), ...ruled.joinedTo(name)]) linked.add(other);
      for (const name of linked) seen.add(name);
      for (const names of ruled.split(linked, blocks.linksAmong(linked))) {
        const old = groups.get(names[0]!);
        const isSame =
          old?.names.length === names.length && old.names.every((name, i) => name === names[i]);
        const group = isSame ? old : new NameGroup(names);
        for (const name of names) groups.set(name, group);
        kept.add(group);
        changes.touch(group);
        const isPerson = names.some(({ type }) => type === 'PERSON');
        if (!(isPerson && group.looksChanged(around)) && isSame) continue;
        for (const name of names) for (const word of callings(name)) stale.add(word);
      }
    }
    for (const group of before) {
      if (kept.has(group)) continue;
      changes.drop(group);
      for (const name of group.names) {
        for (const word of callings(name)) stale.add(word);
        if (groups.get(name) === group) groups.delete(name);
      }
    }
    return stale;
  }

  /** Takes the bare surnames that are like one word out of the groups that they are in, and finds out anew whom they mean. */
  function settleSurnames(word: string, around: NearNames, changes: MutableChanges): void {
    const shorts = [...surnames.of(word)].filter((name) => !standsAlone(name));
    for (const short of shorts) leave(short, changes);
    const candidates =
      bearers.size(word) <= COMMON
        ? [...bearers.of(word)].sort(inOrder).map((name) => ({ name, person: groups.get(name)! }))
        : [];
    const unknown: FolderName[] = [];
    for (const short of shorts.sort(inOrder)) {
      const apart = ruled.apartFrom(short);
      const meant = whoIsMeant(
        short,
        candidates.filter(({ person }) => !person.names.some((name) => apart.has(name))),
        around,
      );
      const home =
        meant.kind === 'one' ? meant.person : bearers.has(word) ? null : thingCalled(short, word);
      if (home && ![...home.all()].some((other) => apart.has(other))) {
        home.add(short);
        groups.set(short, home);
        changes.touch(home);
      } else if (meant.kind === 'several') {
        open.set(short, meant.people);
        settle([short]);
      } else unknown.push(short);
    }
    for (const names of joined(unknown, ruled, around)) settle(names);

    function settle(names: readonly FolderName[]): void {
      const group = new NameGroup(names);
      for (const name of names) groups.set(name, group);
      changes.touch(group);
    }
  }

  /**
   * The one place or other thing that a bare surname must be the name of, for articles introduce people in full: nobody
   * who is known bears it, and no text says that it is a person's.
   */
  function thingCalled(short: FolderName, word: string): NameGroup | null {
    if (short.members.some(({ character }) => character.stated)) return null;
    const called = [...things.of(word)].filter(({ key }) => key === short.key);
    const [thing, ...others] = new Set(called.map((name) => groups.get(name)!));
    return thing && others.length === 0 ? thing : null;
  }

  /** Takes a bare surname out of the group that it is in. */
  function leave(short: FolderName, changes: MutableChanges): void {
    const home = groups.get(short);
    groups.delete(short);
    open.delete(short);
    if (!home) return;
    if (home.delete(short)) changes.touch(home);
    else changes.drop(home);
  }

  return {
    groupOf: (name) => groups.get(name),
    candidatesOf: (name) => open.get(name) ?? [],
    update(changed, now, around) {
      const changes = new MutableChanges();
      for (const name of changed) enter(name);
      const isRuledAnew = ruled.signature !== now.signature;
      const concerned = isRuledAnew ? [...ruled.names, ...now.names] : [];
      ruled = now;
      const stale = new Set<string>();
      const seeds = new Set<FolderName>();
      const full = new Set([...changed].filter((name) => name.full));
      for (const name of [...full, ...blocks.update(full, around)]) seeds.add(name);
      for (const name of [...changed, ...concerned]) {
        seeds.add(name);
        if (name.full) continue;
        for (const word of callings(name)) stale.add(word);
        const home = groups.get(name);
        if (home && !home.names.includes(name)) leave(name, changes);
      }
      for (const word of regroup(seeds, around, changes)) stale.add(word);
      for (const word of stale) settleSurnames(word, around, changes);
      return changes;
    },
  };
}

/** Bare surnames that nobody bears in full, in groups. */
function joined(
  shorts: readonly FolderName[],
  ruled: RuledLinks,
  around: NearNames,
): Iterable<FolderName[]> {
  const groups = createGroups<FolderName>();
  for (const short of shorts) for (const other of ruled.apartFrom(short)) groups.part(short, other);
  joinUnknown(shorts, around, (a, b) => groups.unite(a as FolderName, b as FolderName));
  const sets = new Map<FolderName, FolderName[]>();
  for (const short of shorts) {
    const top = groups.of(short);
    const set = sets.get(top);
    if (set) set.push(short);
    else sets.set(top, [short]);
  }
  return sets.values();
}
