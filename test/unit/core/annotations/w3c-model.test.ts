import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { nothingForeign, type Act } from '../../../../src/core/annotations/annotation.ts';
import { printAnnotationPage } from '../../../../src/core/annotations/exchange.ts';
import { savedFile } from '../../../../src/core/annotations/saved-file.ts';

const iri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:\\S+$' };
const moment = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$',
};
const place = { type: 'integer', minimum: 0 };
const context = { const: 'http://www.w3.org/ns/anno.jsonld' };

/** What the Web Annotation Data Model says with MUST, section by section, of the parts that Crosscheck writes. */
const model = {
  type: 'object',
  required: ['@context', 'id', 'type', 'items'],
  properties: {
    '@context': context,
    id: iri,
    type: { const: 'AnnotationPage' },
    items: { type: 'array', items: { $ref: '#/$defs/annotation' } },
  },
  $defs: {
    annotation: {
      type: 'object',
      required: ['@context', 'id', 'type', 'target'],
      properties: {
        '@context': context,
        id: iri,
        type: { const: 'Annotation' },
        created: moment,
        modified: moment,
        creator: { type: 'object', required: ['type', 'name'] },
        // Section 3.3.5 lists the motivations.
        motivation: {
          enum: [
            ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing'],
            ...['highlighting', 'identifying', 'linking', 'moderating', 'questioning'],
            ...['replying', 'tagging'],
          ],
        },
        body: {
          anyOf: [
            { $ref: '#/$defs/body' },
            { type: 'array', items: { $ref: '#/$defs/body' }, minItems: 1 },
          ],
        },
        target: { anyOf: [iri, { $ref: '#/$defs/specific' }] },
      },
    },
    body: {
      anyOf: [
        iri,
        {
          type: 'object',
          required: ['type', 'value'],
          properties: { type: { const: 'TextualBody' }, value: { type: 'string' } },
        },
        { $ref: '#/$defs/specific' },
        { type: 'object', required: ['id'], properties: { id: iri } },
      ],
    },
    specific: {
      type: 'object',
      required: ['source'],
      properties: {
        source: { type: 'string', minLength: 1 },
        selector: {
          anyOf: [
            { $ref: '#/$defs/selector' },
            { type: 'array', items: { $ref: '#/$defs/selector' }, minItems: 1 },
          ],
        },
      },
    },
    selector: {
      type: 'object',
      required: ['type'],
      oneOf: [
        {
          required: ['exact'],
          properties: { type: { const: 'TextQuoteSelector' }, exact: { type: 'string' } },
        },
        {
          required: ['start', 'end'],
          properties: { type: { const: 'TextPositionSelector' }, start: place, end: place },
        },
      ],
    },
  },
};

const text = 'Ferry fire\n\nEleven passengers died on Tuesday, the owner said.\n';
const marked = (i: number, act: Act) => ({
  id: `01JABCDEFGHJKMNPQRSTVWXYZ${i}`,
  act,
  target: savedFile('news/ferry.txt', text, 'ab'.repeat(32)).target({ start: 12, end: 34 }),
  withdrawn: i === 2,
  by: 'Ann',
  at: '2026-03-04T09:00:00.000Z',
  history: [],
  foreign: nothingForeign,
});

describe('what Crosscheck exports as W3C annotations', () => {
  const validate = new Ajv({ strict: false }).compile(model);
  const nothing = { value: null, comment: 'Because.', sources: [] } as const;

  it('keeps every MUST of the model, whatever was said', () => {
    const acts: Act[] = [
      { ...nothing, kind: 'verdict', value: 'needs-context', sources: ['https://example.org'] },
      { ...nothing, kind: 'note' },
      { ...nothing, kind: 'verdict', value: 'verified', comment: null },
      { ...nothing, kind: 'reply' },
      { ...nothing, kind: 'dismissal' },
    ];
    const page = JSON.parse(printAnnotationPage(acts.map((act, i) => marked(i, act)))) as unknown;
    assert.ok(validate(page), JSON.stringify(validate.errors, null, 1));
  });

  it('keeps them where nothing was marked', () => {
    assert.ok(validate(JSON.parse(printAnnotationPage([]))), JSON.stringify(validate.errors));
  });

  it('would be refused without a target, or with an unknown motivation', () => {
    const page = printAnnotationPage([marked(0, { ...nothing, kind: 'note' })]);
    assert.equal(validate(JSON.parse(page.replace('"commenting"', '"applauding"'))), false);
    assert.equal(validate(JSON.parse(page.replace('"target"', '"aim"'))), false);
  });
});
