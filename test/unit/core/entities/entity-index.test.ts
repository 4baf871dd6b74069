import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEntityIndex, type EntityIndex } from '../../../../src/core/entities/entity-index.ts';
import { noRulings } from '../../../../src/core/entities/rulings.ts';
import type { Character, EntityType } from '../../../../src/core/entities/mention.ts';

/** `PERSON Ada Brandt|mayor of Estavia`: type, with a mark where the text states it, name, role. */
function character(description: string): Character {
  const [type, rest] = [
    description.split(' ')[0]!,
    description.slice(description.indexOf(' ') + 1),
  ];
  const [name, ...roles] = rest.split('|') as [string, ...string[]];
  return {
    type: type.replace('!', '') as EntityType,
    name,
    forms: [{ text: name, count: 1 }],
    roles,
    ...(type.endsWith('!') || roles.length > 0 ? { stated: true } : null),
  };
}

type Folder = Readonly<Record<string, readonly string[]>>;

function index(folder: Folder, order = Object.keys(folder)) {
  const entities = createEntityIndex();
  for (const file of order) entities.put(file, folder[file]!.map(character));
  return entities;
}

/** How many entities the first characters of the articles are. */
function firsts(folder: Folder): number {
  const entities = index(folder);
  return new Set(Object.keys(folder).map((file) => entities.entityOf(file, 0)!.id)).size;
}

describe('the people of a folder', () => {
  it('are one under one name, whatever its hyphens', () => {
    assert.equal(firsts({ a: ['PERSON Pak Il-Sun'], b: ['PERSON Pak Il Sun'] }), 1);
  });

  it('are one in two transliterations', () => {
    assert.equal(firsts({ a: ['PERSON Sergei Orlov'], b: ['PERSON Sergey Orlov'] }), 1);
    assert.equal(firsts({ a: ['PERSON Ivan Zelensky'], b: ['PERSON Ivan Zelenskyy'] }), 1);
  });

  it('are one with a slip of the pen when their office is the same', () => {
    const slip = (role: string) =>
      firsts({ a: ['PERSON Pak Jong Un|Estavian leader'], b: [`PERSON Pak Jung Un|${role}`] });
    assert.equal(slip('Estavian leader'), 1);
    assert.equal(slip('football coach'), 2);
  });

  it('are two with one surname, and with one family name in front', () => {
    assert.equal(
      firsts({ a: ['PERSON Petra Lindqvist|mayor'], b: ['PERSON Olof Lindqvist|mayor'] }),
      2,
    );
    assert.equal(firsts({ a: ['PERSON Pak Jong Un|leader'], b: ['PERSON Pak Jong Il|leader'] }), 2);
  });

  it('are one with and without a middle initial, unless there are two such', () => {
    assert.equal(firsts({ a: ['PERSON Anna B. Rossi'], b: ['PERSON Anna Rossi'] }), 1);
    assert.equal(
      firsts({
        a: ['PERSON Anna B. Rossi'],
        b: ['PERSON Anna Rossi'],
        c: ['PERSON Anna K. Rossi'],
      }),
      3,
    );
  });

  it('are one with a short given name where the articles speak of the same things', () => {
    const around = ['ORG Norsk Ferry', 'LOC Port Lucan'];
    assert.equal(
      firsts({ a: ['PERSON Phil Ek', ...around], b: ['PERSON Philip Ek', ...around] }),
      1,
    );
    assert.equal(firsts({ a: ['PERSON Phil Ek'], b: ['PERSON Philip Ek'] }), 2);
  });

  it('are known by surname where the articles speak of the same things', () => {
    const around = ['ORG Norsk Ferry', 'LOC Port Lucan'];
    assert.equal(
      firsts({ a: ['PERSON Petra Lindqvist', ...around], b: ['PERSON Lindqvist', ...around] }),
      1,
    );
    assert.equal(firsts({ a: ['PERSON Petra Lindqvist', ...around], b: ['PERSON Lindqvist'] }), 2);
  });

  it('are candidates where a surname could mean two', () => {
    const around = ['ORG Norsk Ferry', 'LOC Port Lucan'];
    const entities = index({
      a: ['PERSON Petra Lindqvist', ...around],
      b: ['PERSON Olof Lindqvist', ...around],
      c: ['PERSON Lindqvist', ...around],
    });
    assert.deepEqual(
      entities.candidatesOf('c', 0).map(({ name }) => name),
      ['Olof Lindqvist', 'Petra Lindqvist'],
    );
    assert.equal(entities.entityOf('c', 0)!.name, 'Lindqvist');
  });

  it('are one with the letters of a name written out, if an article has the letters', () => {
    for (const [plain, long, letters] of [
      ['Jonas Store', 'Jonas Stoere', 'Jonas Støre'],
      ['Milovan Dilas', 'Milovan Djilas', 'Milovan Đilas'],
      ['Jan Muller', 'Jan Mueller', 'Jan Müller'],
    ]) {
      const folder = { a: [`PERSON ${plain}`], b: [`PERSON ${long}`] };
      assert.equal(firsts(folder), 2, `${plain}, ${long}`);
      assert.equal(firsts({ ...folder, c: [`PERSON ${letters}`] }), 1, letters);
    }
  });

  it('are two whose names only look as if letters were written out', () => {
    const around = ['ORG Norsk Ferry', 'LOC Port Lucan'];
    for (const [a, b] of [
      ['Joel Ek', 'Jol Ek'],
      ['Jan Møller', 'Jan Mueller'],
      ['Joe Bauer', 'Jo Baur'],
    ])
      assert.equal(firsts({ a: [`PERSON ${a}`, ...around], b: [`PERSON ${b}`, ...around] }), 2, a);
  });

  it('are known by a surname in another spelling, where the articles speak of the same things', () => {
    const around = ['ORG Norsk Ferry', 'LOC Port Lucan'];
    const known = (full: string, surname: string) =>
      firsts({ a: [`PERSON ${full}`, ...around], b: [`PERSON ${surname}`, ...around] }) === 1;
    assert.ok(known('Ivan Zelensky', 'Zelenskyy'));
    assert.ok(known('Jonas Støre', 'Stoere'));
    assert.ok(known('Jonas Stoere', 'Støre'));
    assert.ok(!known('Jonas Store', 'Stare'));
    assert.ok(!known('Petra Michal', 'Michael'));
  });

  it('are one in the given names of two languages where the articles speak of the same things', () => {
    const around = ['ORG Norsk Ferry', 'LOC Port Lucan'];
    const [a, b] = ['PERSON Oleksandr Melnyk', 'PERSON Alexander Melnik'];
    assert.equal(firsts({ a: [a, ...around], b: [b, ...around] }), 1);
    assert.equal(firsts({ a: [a], b: [b] }), 2);
    assert.equal(firsts({ a: [a, ...around], b: ['PERSON Alexei Melnyk', ...around] }), 2);
  });

  it('list another spelling as a variant', () => {
    const [person] = index({
      a: ['PERSON Sergei Orlov'],
      b: ['PERSON Sergei Orlov'],
      c: ['PERSON Sergey Orlov'],
    }).entities();
    assert.deepEqual(person!.aliases, [
      { text: 'Sergei Orlov', count: 2, variant: false },
      { text: 'Sergey Orlov', count: 1, variant: true },
    ]);
    const [other] = index({ a: ['PERSON Milovan Đilas'], b: ['PERSON Milovan Djilas'] }).entities();
    assert.equal(other!.aliases.filter(({ variant }) => variant).length, 1);
  });
});

describe('the places and bodies of a folder', () => {
  it('are one country under all its names, and another thing than its capital and people', () => {
    assert.equal(firsts({ a: ['LOC the United States'], b: ['LOC U.S.'] }), 1);
    assert.equal(firsts({ a: ['LOC Russia'], b: ['LOC Moscow'], c: ['MISC Russian'] }), 3);
  });

  it('are one city in two spellings', () => {
    assert.equal(firsts({ a: ['LOC Kyiv'], b: ['LOC Kiev'] }), 1);
    assert.equal(firsts({ a: ['LOC Bodø'], b: ['LOC Bodoe'], c: ['LOC Bodo'] }), 1);
    assert.equal(firsts({ a: ['LOC Bodo'], b: ['LOC Bodoe'] }), 2);
  });

  it('are of the type that an article states, whatever more articles take them for', () => {
    const [place] = index({
      a: ['ORG Sant Oriel'],
      b: ['ORG Sant Oriel'],
      c: ['LOC! Sant Oriel'],
    }).entities();
    assert.equal(place!.type, 'LOC');
    const [body] = index({ a: ['ORG Oriel'], b: ['ORG Oriel'], c: ['LOC Oriel'] }).entities();
    assert.equal(body!.type, 'ORG');
  });

  it('are what a surname was taken from that nobody of the folder bears', () => {
    assert.equal(firsts({ a: ['LOC Estavia'], b: ['PERSON Estavia'] }), 1);
    assert.equal(index({ a: ['PERSON Halcyon'], b: ['MISC Halcyon'] }).entities()[0]!.type, 'MISC');
    for (const [other, ...more] of [
      ['PERSON Estavia|minister'],
      ['PERSON Estavia', 'PERSON Ada Estavia'],
      ['PERSON Estavia', 'ORG Estavia Air'],
      ['PERSON Estaviaa'],
    ]) {
      const apart = firsts({ a: ['LOC Estavia'], b: [other!, ...more] });
      assert.equal(apart, more[0]?.startsWith('ORG') ? 1 : 2, other);
    }
  });

  it('are one ministry however its state is put', () => {
    assert.equal(
      firsts({
        a: ['ORG Russian Foreign Ministry'],
        b: ["ORG Russia's Foreign Ministry"],
        c: ['ORG Foreign Ministry of Russia'],
      }),
      1,
    );
    assert.equal(
      firsts({ a: ['ORG Russian Foreign Ministry'], b: ['ORG Polish Foreign Ministry'] }),
      2,
    );
  });

  it('are one under a full name and its only acronym', () => {
    assert.equal(firsts({ a: ['ORG Harbour Safety Board'], b: ['ORG HSB'] }), 1);
    assert.equal(
      firsts({ a: ['ORG Harbour Safety Board'], b: ['ORG HSB'], c: ['ORG House of Saint Bruno'] }),
      3,
    );
  });
});

describe('an index of entities', () => {
  it('forgets an article', () => {
    const entities = index({ a: ['PERSON Ada Brandt'] });
    entities.remove('a');
    assert.deepEqual(entities.entities(), []);
    assert.equal(entities.entityOf('a', 0), undefined);
  });

  it('is the same after any history of changes, and tells which articles a change concerns', () => {
    const name = fc.constantFrom(
      'PERSON Sergei Orlov|minister', 'PERSON Sergey Orlov', 'PERSON Orlov', 'PERSON Orlov|minister', 'PERSON Ivan Orlov',
      'PERSON Anna Rossi', 'PERSON A. Rossi', 'PERSON Anna B. Rossi', 'PERSON Anna K. Rossi', 'PERSON Rossi', 'PERSON Ana Rossi',
      'PERSON Rossi Anna', 'PERSON Jan Müller', 'PERSON Jan Muller', 'PERSON Jan Mueller', 'PERSON Mueller', 'PERSON Müller', 'PERSON Phil Ek', 'PERSON Philip Ek', 'PERSON Ek', 'PERSON Anna Rossi Lucan', 'ORG Harbour Safety Board',
      'ORG HSB', 'ORG House of Saint Bruno', 'LOC Kiev', 'LOC Kyiv', 'LOC Lucan', 'MISC Lucan', 'PERSON Lucan', 'PERSON Lucan|mayor', 'LOC! Lucan', 'LOC Orlov', 'LOC Russia', 'ORG Anna Rossi',
    ); // prettier-ignore
    const file = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
    const ref = fc.record({
      name: name.map((description) => description.replace(/^[A-Z]+!? |\|.*$/g, '')),
      type: fc.constantFrom('PERSON' as const, null),
      file: fc.option(file),
    });
    const joins = fc.array(fc.record({ together: fc.boolean(), a: ref, b: ref }), { maxLength: 2 });
    const called = fc.array(fc.record({ of: ref, name: fc.constant('Somebody') }), {
      maxLength: 1,
    });
    const change = fc.record({
      file,
      ruled: fc.option(fc.record({ joins, called }), { freq: 1 }),
      names: fc.option(fc.array(name, { maxLength: 6 }), { freq: 4 }),
      ask: fc.boolean(),
    });
    const idsIn = (entities: EntityIndex, folder: ReadonlyMap<string, readonly string[]>) =>
      [...folder.keys()].sort().map((file) => [file, entities.idsOf(file)] as const);
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (history) => {
        const folder = new Map<string, readonly string[]>();
        const entities = createEntityIndex();
        let known = new Map<string, readonly (string | undefined)[]>();
        let rulings = noRulings;
        for (const { file, names, ask, ruled } of history) {
          if (ruled) {
            rulings = { ...noRulings, ...ruled };
            entities.rule(rulings);
          } else if (names) {
            entities.put(file, names.map(character));
            folder.set(file, names);
          } else {
            entities.remove(file);
            folder.delete(file);
          }
          if (!ask) continue;
          const concerned = entities.changes();
          const now = idsIn(entities, folder);
          for (const [file, ids] of now)
            if (known.has(file) && !concerned.has(file)) assert.deepEqual(ids, known.get(file));
          known = new Map(now);
        }
        const fresh = index(Object.fromEntries(folder));
        fresh.rule(rulings);
        assert.deepEqual(entities.entities(), fresh.entities());
        assert.deepEqual(idsIn(entities, folder), idsIn(fresh, folder));
        for (const { id } of fresh.entities())
          assert.deepEqual(entities.membersOf(id), fresh.membersOf(id));
        for (const [file, names] of folder)
          for (const i of names.keys())
            assert.deepEqual(entities.candidatesOf(file, i), fresh.candidatesOf(file, i));
      }),
      { numRuns: 300 },
    );
  }).timeout(120_000);
});
