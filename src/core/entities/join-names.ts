import { acronym } from './join-bodies.ts';
import { rulesForPeople } from './join-people.ts';
import { eachPair, type JoinRule } from './join-rule.ts';
import type { EntityType } from './mention.ts';
import { readingsOf } from './readings.ts';

/**
 * A name that a person spoke of in one article is still the same name as elsewhere; so is one with its letters
 * written out, as *Støre* and *Stoere* are.
 */
const sameName: JoinRule = {
  name: 'same-name',
  keysOf: (node) => readingsOf(node).map(({ type, key }) => `${type} ${key}`),
  join(block, _, unite) {
    for (const node of block.slice(1)) unite(block[0]!, node);
  },
};

/** Names of several words that different articles take for different kinds of thing. */
const otherType: JoinRule = {
  name: 'other-type',
  keysOf: ({ key }) => (/^[=~]/.test(key) ? [] : [key]),
  join(block, _, unite) {
    const loose = (type: EntityType) => type !== 'PERSON';
    eachPair(block, (a, b) => {
      if (a.key.includes(' ') || (loose(a.type) && loose(b.type))) unite(a, b);
    });
  },
};

/**
 * All rules that join full names. What they join adds up; their order matters only where people have
 * ruled that two names are not the same: the first link wins.
 */
export const joinRules: readonly JoinRule[] = [sameName, ...rulesForPeople, acronym, otherType];
