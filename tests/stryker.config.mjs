/**
 * Mutation testing of what dates depend on, one room at a time, from the repository root:
 * JALON_MUTATED=dates stryker run tests/stryker.config.mjs
 */
const ROOMS = {
  dates: ['lib/dates/**/*.ts'],
  // What is data alone is left out: rules, titles, sources, phases, worked days.
  rulebook: ['lib/rulebook/{bare,claims-on,condition,reminders,rule-of}.ts'],
  // What makes dates, states and what the badge counts; what only says them in words is left out.
  plan: ['lib/plan/{agenda,agenda-keys,centre-plan,claims,facts,margin,moves,occurrence,own-rules,plan,schedule,urgency}.ts'],
};

const room = process.env.JALON_MUTATED ?? 'dates';

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation.config.ts', related: false },
  mutate: ROOMS[room],
  mutator: { excludedMutations: ['StringLiteral'] },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  // It writes a comment into each file, and some tests compare files.
  disableTypeChecks: false,
  concurrency: 2,
  // What each of 2,400 tests covers of 8,000 mutants takes more than the usual four gigabytes.
  testRunnerNodeArgs: ['--max-old-space-size=8192'],
  tempDirName: '.output/stryker',
  incremental: true,
  incrementalFile: `.output/mutation-${room}-known.json`,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: `.output/mutation-${room}.json` },
  clearTextReporter: { allowColor: false, reportTests: false, reportMutants: false },
  ignorePatterns: ['.output', 'components', 'entrypoints', 'assets', 'tests/e2e', 'tests/corpus', 'tests/portal'],
  thresholds: { high: 95, low: 90, break: 85 },
};
