/** Where the public collections lie, from the root of the project. */
export const corpora = '../shared/corpora';

/** One measured figure of the table in EVALUATION.md. */
export interface Figure {
  readonly task: string;
  /** Under `../shared/corpora`; null for a task that brings its own data. */
  readonly file: string | null;
  readonly metric: string;
  /** What others reach, in words. */
  readonly others: string;
  readonly target: number | null;
}

/** Most tasks count hits; for these figures less is better. */
export const lowerIsBetter: readonly string[] = [
  'wrong_with_rules',
  'wrong_apart',
  'wrong_near',
  'crossed_near',
  'wrong',
  'wrong_pairs',
  'wrong_openings',
  'wrong_ways',
  'wrong_reports',
  'carried_over',
  'wrong_placements',
  'new_elsewhere',
  'rows_per_100_articles',
  'rows_per_100_series',
  'rows_per_100_series_apart',
];

type Row = readonly [metric: string, target: number | null, others?: string];

const figures = (task: string, file: string | null, rows: readonly Row[]): readonly Figure[] =>
  rows.map(([metric, target, others = '']) => ({ task, file, metric, target, others }));

/** Our figure, and beneath it that of another tagger for JavaScript on the same set. */
const ner = (file: string, target: number | null, others = '') => [
  ...figures('ner', `ner/${file}.jsonl`, [['strict_f1_names', target, others]]),
  ...figures('compromise', `ner/${file}.jsonl`, [
    ['strict_f1_names', null, 'the library compromise, not Crosscheck'],
  ]),
];

const times = (file: string, targets: readonly [number, number, number] | null) =>
  figures('times', `times/${file}.jsonl`, [
    ['relaxed_f1', targets?.[0] ?? null, 'best rule system on TempEval-3 platinum: 0.903'],
    ['strict_f1', targets?.[1] ?? null, 'same: 0.827'],
    ['value_f1', targets?.[2] ?? null, 'same: 0.776 (HeidelTime)'],
  ]);

/** Every figure that is kept, in the order of the table. */
export const scoreboard: readonly Figure[] = [
  ...ner('conllpp-dev', 0.78, 'LSTM-CRF trained on it 0.915'),
  ...ner('ieer-dev', 0.8),
  ...ner('gum-dev', 0.74),
  ...ner('re3d-bbc', 0.77),
  ...ner('wnut17-dev', null),
  ...figures('joins', null, [
    ['b3_precision', 0.97],
    ['b3_recall', 0.9],
  ]),
  ...times('timebank', [0.91, 0.84, 0.8]),
  ...times('aquaint', [0.91, 0.84, 0.8]),
  ...figures('times', 'times/aquaint.jsonl', [
    ['value_f1_any_notation', null, 'where both values name the same time, however written'],
  ]),
  ...figures('times', 'times/meantime-dev.jsonl', [['value_f1', 0.8]]),
  ...figures('attribution', 'attribution/polnear-dev.jsonl', [
    ['cue_f1', 0.7, 'trained system on a like corpus, strict: 0.71'],
    ['content_f1', 0.65],
    ['source_head', 0.85],
  ]),
  ...figures('pairs', 'pairs/rte3-dev.jsonl', [
    ['contradiction_precision', 0.6, '0.23 (2008)'],
    ['contradiction_recall', 0.25, '0.19 (2008)'],
  ]),
  ...figures('pairs', 'pairs/breaking-nli-dev.jsonl', [
    ['accuracy', 0.9, 'WordNet baseline 0.858; ESIM 0.656'],
  ]),
  ...figures('pairs', 'pairs/fever-symmetric-dev.jsonl', [
    ['contradiction_precision', 0.8],
    ['contradiction_recall', null],
  ]),
  ...figures('pairs-apart', null, [
    ['contradiction_precision', 0.6],
    ['contradiction_recall', 0.25],
  ]),
  ...figures('articles', null, [
    ['articles_taken', 0.98],
    ['others_left', 0.98],
  ]),
  ...figures('body', 'body/aeb-dev.jsonl', [
    ['f1', 0.94, 'whole page 0.66; with the HTML: jusText 0.86, trafilatura 0.96'],
  ]),
  ...figures('body-unseen', 'body/aeb-dev.jsonl', [
    ['f1_cross_validated', 0.94, 'no page of the same site in training'],
  ]),
  ...figures('metadata', 'metadata/fundus-dev.jsonl', [
    ['title', 0.92],
    ['day', 0.93, 'htmldate, with the HTML: 0.95'],
    ['some_author', 0.9],
    ['all_authors', 0.8],
  ]),
  ...figures('reprints', 'stories/fnc1-bodies-train.jsonl', [
    ['precision', 0.95],
    ['recall', 0.9],
  ]),
  ...figures('edits', null, [
    ['carried_over', 0, 'plain quote matcher: 2322 of 2558'],
    ['wrong_placements', 0, 'plain quote matcher: 158'],
    ['reanchored', 0.95, 'plain quote matcher: 0.992'],
  ]),
  ...figures('near-misses', null, [
    ['silent', null],
    ['fires', null],
    ['both_right', 0.95],
  ]),
  ...figures('paraphrases', null, [
    ['found_with_rules', null],
    ['wrong_with_rules', 0],
    ['found_apart', null],
    ['wrong_apart', 0],
    ['found_near', null],
    ['wrong_near', 0],
    ['crossed_near', 0],
  ]),
  ...figures('scopes', null, [
    ['found', null],
    ['wrong', null],
    ['both_right', null],
  ]),
  ...figures('everyday', null, [
    ['found', null],
    ['wrong', 0],
    ['found_apart', null],
    ['wrong_apart', 0],
    ['rows_per_100_articles', 0],
    ['rows_per_100_series', 0],
    ['rows_per_100_series_apart', 0],
  ]),
  ...figures('told-apart', null, [
    ['found', null],
    ['wrong', 0],
    ['found_apart', null],
    ['wrong_apart', 0],
    ['plain_apart', null],
    ['found_pairs', null],
    ['wrong_pairs', 0],
    ['found_openings_read', null],
    ['found_openings', null],
    ['wrong_openings', 0],
    ['ways_read', null],
    ['ways', null],
    ['wrong_ways', 0],
    ['reports_read', null],
    ['reports', null],
    ['wrong_reports', 0],
  ]),
  ...figures('one-event', null, [
    ['found_read', null],
    ['precision_read', 0.8],
    ['found_apart', null],
    ['precision_apart', 0.8],
    ['found_unread', null],
    ['precision_unread', 0.8],
  ]),
  ...figures('mutations', 'stories/giveme5w1h-dev.jsonl', [
    ['found', 0.7],
    ['new_elsewhere', 0],
  ]),
  ...[
    'stories/giveme5w1h-dev.jsonl',
    'stories/fnc1-bodies-train.jsonl',
    'attribution/polnear-train.jsonl',
    'times/timebank.jsonl',
    'times/aquaint.jsonl',
  ].flatMap((file) =>
    figures('queue', file, [
      ['precision', 0.8],
      ['rows_per_100_articles', null],
    ]),
  ),
  ...figures('queue', 'stories/meantime-dev.jsonl', [['rows_per_100_articles', null]]),
  ...figures('stories', 'stories/giveme5w1h-dev.jsonl', [['bcubed_f1', null]]),
];
