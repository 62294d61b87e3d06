import './tools/paris.mjs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

const LONG = 'tests/e2e/**/*.long.test.ts';
const isLong = process.env['JALON_LONG'] === '1';
/** What only Chromium can be asked, by its own protocol. */
const CHROMIUM = 'tests/e2e/**/*.chromium.*';
const hasChromium = (process.env['JALON_BROWSERS'] ?? 'chromium').includes('chromium');

// Run from the repository root, after a build: vitest run -c tests/e2e.config.ts
// JALON_BROWSERS=firefox keeps one browser, JALON_LONG=1 adds the long walks.
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    exclude: [...(isLong ? [] : [LONG]), ...(hasChromium ? [] : [CHROMIUM])],
    fileParallelism: false,
    // One after another, and they share no state but their modules, which are dear to read.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
