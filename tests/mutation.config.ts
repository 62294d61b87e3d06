import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

/** The tests that are to find the mutants of a room: its own, and of the rulebook those of the plan too. */
const TESTS: Readonly<Record<string, string>> = { dates: 'dates', rulebook: '{rulebook,plan}', plan: 'plan' };

const mutated = process.env['JALON_MUTATED'] ?? 'dates';
const tests = TESTS[mutated] ?? '*';

export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  // Mutants live below a folder that is left out by default. Dates remember what they computed: there each file has modules of its own.
  test: { environment: 'node', isolate: mutated === 'dates', include: [`tests/unit/${tests}/**/*.test.ts`], exclude: [], testTimeout: 60_000 },
});
