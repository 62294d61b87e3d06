import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = new URL('..', import.meta.url).pathname;

/** The views: the same panel in every file, which is dear to read. */
const VIEWS = 'tests/unit/components/**/*.test.tsx';

/** The rooms that know no browser: their tests need none, and share one module graph. */
const PURE = 'tests/unit/{ceres,corpus,dates,words,session,rulebook,plan,exchange}/**/*.test.ts';

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
        resolve: { alias: { '@': root.replace(/\/$/, '') } },
        test: { name: 'pure', environment: 'node', include: [PURE], isolate: false },
      },
      {
        root,
        plugins: [WxtVitest(), preact()],
        test: {
          name: 'browser',
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [PURE, VIEWS],
          setupFiles: ['fake-indexeddb/auto', './tests/unit/setup.ts'],
          testTimeout: 20_000,
          restoreMocks: true,
        },
      },
      {
        root,
        plugins: [WxtVitest(), preact()],
        test: {
          name: 'views',
          isolate: false,
          environment: 'happy-dom',
          include: [VIEWS],
          setupFiles: ['fake-indexeddb/auto', './tests/unit/setup.ts', './tests/unit/setup-views.ts'],
          testTimeout: 20_000,
          restoreMocks: true,
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
