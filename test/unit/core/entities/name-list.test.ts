import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { readNameList } from '../../../../src/core/entities/name-list.ts';

const messages = (text: string) => readNameList(text).problems.map(({ message }) => message);

describe('a list of names', () => {
  it('gives names with their types and variants, who is not the same, and what is no name', () => {
    const { list, problems } = readNameList(
      [
        'names:',
        '  - name: Pak Il Sun',
        '    type: person',
        '    variants: [Park Il-sun]',
        '    notSameAs: [Pak Il Song]',
        '  - Harbour Watch',
        'notNames:',
        '  - Black Friday',
      ].join('\n'),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(list.names, [
      { name: 'Pak Il Sun', type: 'PERSON', variants: ['Park Il-sun'] },
      { name: 'Harbour Watch', type: null, variants: [] },
    ]);
    assert.deepEqual(list.notNames, ['Black Friday']);
    assert.deepEqual(
      list.joins.map(({ together, a, b }) => `${a.name} ${together ? '=' : '≠'} ${b.name}`),
      ['Pak Il Sun = Park Il-sun', 'Pak Il Sun ≠ Pak Il Song', 'Park Il-sun ≠ Pak Il Song'],
    );
  });

  it('may be JSON', () => {
    const { list } = readNameList('{"names": [{"name": "Kyiv", "type": "place"}]}');
    assert.deepEqual(list.names, [{ name: 'Kyiv', type: 'LOC', variants: [] }]);
  });

  it('may be empty', () => {
    for (const text of ['', '# nothing yet\n', 'names:\n', '{}'])
      assert.deepEqual(messages(text), [], text);
  });

  it('says where and why a type is not one, and keeps the rest of the entry', () => {
    const text = 'names:\n  - name: Kyiv\n    type: town\n';
    const { list, problems } = readNameList(text);
    assert.deepEqual(list.names, [{ name: 'Kyiv', type: null, variants: [] }]);
    const [problem] = problems;
    assert.equal(text.slice(problem!.start, problem!.end), 'town');
    assert.equal(problem!.message, 'The type is one of person, organisation, place, other.');
  });

  it('leaves out entries without a name and tells of unknown keys', () => {
    assert.deepEqual(messages('names:\n  - type: person\n  - name: Kyiv\n    alias: [Kiev]\n'), [
      'This entry has no "name".',
      '"alias" is not known here and has no effect.',
    ]);
  });

  it('tells of a spelling that two entries claim, and of one that is the same and not the same', () => {
    assert.deepEqual(
      messages('names:\n  - {name: Kyiv, variants: [Kiev]}\n  - {name: Kiev, notSameAs: [Kiev]}\n'),
      [
        '"Kiev" cannot be the same as "Kiev" and not the same.',
        '"Kiev" is listed before, under "Kyiv".',
      ],
    );
  });

  it('has no effect at all while its YAML is broken, and says where it breaks', () => {
    const { list, problems } = readNameList('names:\n  - name: "Kyiv\n');
    assert.deepEqual(list.names, []);
    assert.equal(problems.length, 1);
  });

  it('takes no number, list or nothing for a name', () => {
    const { list, problems } = readNameList('names: [12, [a], ~, "  "]\nnotNames: {a: b}\n');
    assert.deepEqual(list.names, []);
    assert.equal(problems.length, 5);
  });

  it('is wrong for the schema of the editor where it is wrong for the reader', () => {
    const schema = JSON.parse(readFileSync('data/entities/names.schema.json', 'utf8')) as object;
    const validate = new Ajv({ strict: false }).compile(schema);
    for (const text of [
      'names: [Kyiv, {name: Ada Brandt, type: person, variants: [A. Brandt], notSameAs: [Lena Voss]}]',
      'notNames: [Black Friday]\nnames:',
      'names: [{type: person}]',
      'names: [{name: Kyiv, type: town}]',
      'names: [{name: Kyiv, alias: [Kiev]}]',
      'names: Kyiv',
      'notNames: [12]',
      'people: [Ada Brandt]',
    ])
      assert.equal(validate(parse(text)), messages(text).length === 0, text);
  });
});
