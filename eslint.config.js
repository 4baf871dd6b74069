import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import ts from 'typescript-eslint';

/** The steps of the core, in the order in which the data passes them: each may import only earlier ones. */
const steps = [
  'text',
  'calendar',
  'article',
  'language',
  'entities',
  'time',
  'claims',
  'questions',
  'annotations',
  'importing',
];

/** What no file of the core may import, whatever its step. */
const hosts = [
  { regex: '^node:', message: 'The core also runs in a browser: no Node built-ins.' },
  { regex: '^vscode', message: 'The core knows no editor and no protocol.' },
  {
    regex: '(^|/)(server|extension|cli|webview)/|protocol(-items/[\\w-]+)?\\.ts$',
    message: 'Dependencies point from the hosts to the core.',
  },
];

const stepRules = steps.map((step, i) => ({
  files: [`src/core/${step}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...hosts,
          {
            regex: `^\\.\\./(\\.\\./)?(${[...steps.slice(i + 1), '(analysis|corpus)\\.ts$'].join('|')})`,
            message: `The step "${step}" may import earlier steps only: ${steps.slice(0, i).join(', ')}.`,
          },
        ],
      },
    ],
  },
}));

export default ts.config(
  { ignores: ['dist', 'build', 'node_modules', '.vscode-test', 'models', 'data'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  {
    plugins: { regexp },
    rules: {
      // Text of articles is hostile: no pattern may backtrack beyond bounds.
      'regexp/no-super-linear-backtracking': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      'no-control-regex': 'off',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: hosts }] },
  },
  ...stepRules,
  {
    files: ['src/server/**/*.ts', 'src/cli/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^vscode$|/(extension|webview)/',
              message: 'Only the extension talks to VS Code.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/webview/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [hosts[0], { regex: '^vscode' }] }] },
  },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
);
