import { answersShown } from './answers-shown.ts';
import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import type { Report, ReportedAnswer, ReportedRow } from './report.ts';
import { judged } from './words.ts';

/** What each rule finds, as SARIF viewers show it beside a result. */
const rules: Readonly<Record<ReportedRow['kind'], string>> = {
  number: 'Articles give different numbers for one thing.',
  date: 'Articles give different dates for something that happens once.',
  polarity: 'One article says that something is so, another that it is not.',
  antonym: 'Articles say opposite things.',
  place: 'Articles give different places for one event.',
  value: 'Articles name different people or things where only one can be right.',
  'quote-drift': 'One speaker is quoted with different figures on one day.',
  'edited-copy': 'Copies of one sentence differ in one detail.',
  'part-whole': 'A part is larger than its whole.',
};

/**
 * Conflicts, disputes and updates as a log in the Static Analysis Results Interchange Format 2.1.0
 * (OASIS), for newsroom checks and editors that read it. What a person dismissed is suppressed with the
 * reason. Agreements are no results.
 *
 * @param version Of Crosscheck.
 */
export function sarifReport(report: Report, version: string): string {
  const used = [...new Set(report.rows.map(({ kind }) => kind))].sort();
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Crosscheck', version, rules: used.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        artifacts: report.articles.map(({ file }) => ({ location: { uri: addressOf(file) } })),
        results: report.rows
          .filter(({ relation }) => relation !== 'agreement')
          .map((row) => resultOf(row, used)),
      },
    ],
  };
  return JSON.stringify(log, null, 2) + '\n';
}

function ruleOf(kind: ReportedRow['kind']): ReportingDescriptor {
  return { id: kind, shortDescription: { text: rules[kind] } };
}

function resultOf(row: ReportedRow, used: readonly string[]): Result {
  const { shown, more } = answersShown(row);
  const [first, ...others] = row.answers.map(locationOf);
  const told = shown.map(({ answer }) => answer).join(' · ');
  return {
    ruleId: row.kind,
    ruleIndex: used.indexOf(row.kind),
    level: row.relation === 'update' ? 'note' : 'warning',
    message: { text: `${row.question} ${told}${more > 0 ? ` and ${String(more)} more` : ''}` },
    locations: first ? [first] : [],
    relatedLocations: others.map((location, i) => ({ id: i + 1, ...location })),
    partialFingerprints: { 'question/v1': row.id },
    properties: {
      relation: row.relation,
      strength: row.strength,
      reasons: [...row.reasons],
      judged: [...judged(row)],
    },
    ...(row.dismissed === null
      ? {}
      : { suppressions: [{ kind: 'external', justification: row.dismissed }] }),
  };
}

function locationOf(answer: ReportedAnswer): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: addressOf(answer.file) },
      region: {
        startLine: answer.line,
        startColumn: answer.column,
        charOffset: answer.start,
        charLength: answer.end - answer.start,
        snippet: { text: answer.text },
      },
    },
    message: { text: answer.answer },
  };
}

/** A path in the folder as a relative reference of RFC 3986. */
function addressOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
