import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import type * as Guide from '../lib/guide/build';

const root = join(import.meta.dirname, '..');

const { guideMarkdown } = (await runnerImport<typeof Guide>(join(root, 'lib/guide/build.ts'))).module;

/** What starts a page for good, and listens ever after, or puts something in the place of a module: each file alone. */
const STARTS = 'tests/unit/{manifest,packages,entrypoints/**/*,actions/{start,worker},components/planning}.test.{ts,tsx}';

/** Where pages open and close: their modules are read again and again. */
const MODEL = 'tests/unit/model/**/*.test.ts';

/** The rooms that know no browser: their tests need none, and share one module graph. */
const PURE = 'tests/unit/{ceres,corpus,passage,dates,words,session,rulebook,plan,exchange,print,guide}/**/*.test.ts';

const SET_UP = ['fake-indexeddb/auto', './tests/unit/setup.ts'];

const IN_A_PAGE = { environment: 'happy-dom', testTimeout: 20_000, restoreMocks: true } as const;

// Run from the repository root: vitest run -c tests/vitest.config.ts
export default defineConfig({
  root,
  test: {
    // Lighter to start than processes, of which each file wants one.
    pool: 'threads',
    // Vitest leaves a core to whoever watches; nobody does.
    maxWorkers: 2,
    projects: [
      {
        root,
        resolve: { alias: { '@': root } },
        test: { name: 'pure', environment: 'node', include: [PURE], isolate: false, testTimeout: 60_000 },
      },
      {
        root,
        plugins: [WxtVitest(), preact(), guideMarkdown()],
        test: { ...IN_A_PAGE, name: 'browser', include: [STARTS, MODEL], setupFiles: SET_UP },
      },
      {
        root,
        plugins: [WxtVitest(), preact(), guideMarkdown()],
        test: {
          ...IN_A_PAGE,
          name: 'shared',
          isolate: false,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [PURE, STARTS, MODEL],
          setupFiles: [...SET_UP, './tests/unit/setup-shared.ts'],
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['{lib,components,entrypoints}/**/*.{ts,tsx}'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.output/coverage',
    },
  },
});
