import assert from 'node:assert/strict';
import { createEntityIndex } from '../../../../src/core/entities/entity-index.ts';
import { parseRef, printRef } from '../../../../src/core/entities/name-ref.ts';
import { noRulings, type JoinRuling } from '../../../../src/core/entities/rulings.ts';

/** An index over articles that name one or more people each, in full or by surname. */
function folder(articles: Readonly<Record<string, readonly string[]>>) {
  const index = createEntityIndex();
  for (const [file, names] of Object.entries(articles))
    index.put(
      file,
      names.map((name) => ({
        type: 'PERSON',
        name,
        forms: [{ text: name, count: 1 }],
        roles: [],
      })),
    );
  return {
    index,
    rule: (...joins: readonly JoinRuling[]) => index.rule({ ...noRulings, joins }),
    /** Who the first names of the articles are, by letters: `AAB`. */
    who() {
      const ids = Object.keys(articles).map((file) => index.entityOf(file, 0)!.id);
      const distinct = [...new Set(ids)];
      return ids.map((id) => String.fromCharCode(65 + distinct.indexOf(id))).join('');
    },
  };
}

const same = (a: string, b: string): JoinRuling => ({
  together: true,
  a: parseRef(a)!,
  b: parseRef(b)!,
});
const apart = (a: string, b: string): JoinRuling => ({ ...same(a, b), together: false });

describe('a person who says who is who', () => {
  it('joins two names that nothing in the articles joins', () => {
    const { rule, who } = folder({ a: ['Ada Brandt'], b: ['Lena Voss'] });
    assert.equal(who(), 'AB');
    rule(same('PERSON:Ada Brandt', 'PERSON:Lena Voss'));
    assert.equal(who(), 'AA');
    rule();
    assert.equal(who(), 'AB');
  });

  it('parts two spellings that would be one person', () => {
    const { rule, who } = folder({ a: ['Sergei Orlov'], b: ['Sergey Orlov'] });
    assert.equal(who(), 'AA');
    rule(apart('PERSON:Sergei Orlov', 'PERSON:Sergey Orlov'));
    assert.equal(who(), 'AB');
  });

  it('parts the bearer of the same name in one article, who stays one with nobody else', () => {
    const { rule, who } = folder({
      'a.txt': ['Ivan Horn'],
      'b.txt': ['Ivan Horn'],
      'c.txt': ['Ivan Horn'],
    });
    rule(apart('PERSON:Ivan Horn|b.txt', 'PERSON:Ivan Horn'));
    assert.equal(who(), 'ABA');
  });

  it('tells whom a bare surname of one article means, and leaves the other articles alone', () => {
    const { rule, who } = folder({
      a: ['Mara Lind'],
      b: ['Otto Lind'],
      c: ['Lind'],
      d: ['Lind'],
    });
    assert.equal(who(), 'ABCD');
    rule(same('PERSON:Lind|c', 'PERSON:Otto Lind'));
    assert.equal(who(), 'ABBC');
  });

  it('is not offered as a candidate once it was said that it is somebody else', () => {
    const { index, rule } = folder({ a: ['Mara Lind'], b: ['Otto Lind'], c: ['Lind'] });
    assert.equal(index.candidatesOf('c', 0).length, 2);
    rule(apart('PERSON:Lind|c', 'PERSON:Mara Lind'));
    assert.deepEqual(
      index.candidatesOf('c', 0).map(({ name }) => name),
      ['Otto Lind'],
    );
  });

  it('is overruled by the stronger word, which comes first', () => {
    const { rule, who } = folder({ a: ['Ada Brandt'], b: ['Lena Voss'], c: ['Pia Holm'] });
    const [join, part] = [
      same('PERSON:Ada Brandt', 'PERSON:Lena Voss'),
      apart('PERSON:Ada Brandt', 'PERSON:Lena Voss'),
    ];
    rule(part, join);
    assert.equal(who(), 'ABC');
    rule(join, part);
    assert.equal(who(), 'AAB');
  });

  it('cannot join by a detour what a stronger word keeps apart', () => {
    const { rule, who } = folder({ a: ['Ada Brandt'], b: ['Lena Voss'], c: ['Pia Holm'] });
    rule(
      apart('PERSON:Ada Brandt', 'PERSON:Pia Holm'),
      same('PERSON:Lena Voss', 'PERSON:Pia Holm'),
      same('PERSON:Ada Brandt', 'PERSON:Lena Voss'),
    );
    assert.equal(who(), 'ABB');
  });

  it('changes what somebody is called and not who it is', () => {
    const { index } = folder({ a: ['Ada Brandt'] });
    const { id } = index.entityOf('a', 0)!;
    const called = [{ of: parseRef('PERSON:Ada Brandt')!, name: 'Dr Ada Brandt' }];
    index.rule({ ...noRulings, called });
    assert.equal(index.entityOf('a', 0)!.name, 'Dr Ada Brandt');
    assert.equal(index.entityOf('a', 0)!.id, id);
  });
});

describe('a name in a record', () => {
  it('is read as it was written, with and without its article', () => {
    for (const ref of ['PERSON:Ada Brandt', 'PERSON:Lind|news/a b.txt', ':Harbour', 'LOC:Kyiv'])
      assert.equal(printRef(parseRef(ref)!), ref);
  });

  it('is nothing where the type or the name is missing', () => {
    for (const text of ['', 'Ada Brandt', 'PERSON:', 'ANIMAL:Rex', 'PERSON: |a.txt'])
      assert.equal(parseRef(text), null, text);
  });
});
