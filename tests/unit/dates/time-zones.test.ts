import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const SCRIPT = join(import.meta.dirname, 'arithmetic-table.ts');
const ROOT = join(import.meta.dirname, '../../..');

const ZONES = ['UTC', 'Europe/Paris', 'Pacific/Auckland', 'America/Cayenne', 'Indian/Reunion'];

interface Computed {
  readonly timeZone: string;
  readonly table: readonly string[];
}

let computed: readonly Computed[] = [];

// A zone is settled when a process starts: each has its own.
beforeAll(async () => {
  computed = await Promise.all(ZONES.map(computeIn));
}, 60_000);

test('each process really was in its zone', () => {
  expect(computed.map(({ timeZone }) => timeZone)).toEqual(ZONES);
});

test.each(ZONES)('the same arithmetic in %s, around both changes of the clock', (zone) => {
  const [utc] = computed;
  const here = computed[ZONES.indexOf(zone)];
  expect(here?.table).toHaveLength(36);
  expect(here?.table).toEqual(utc?.table);
});

test('and it is right on the day the clock changes in Paris', () => {
  expect(computed[1]?.table[4]).toBe(
    [
      '2027-03-28',
      0,
      '2027-03-29',
      '2027-02-25',
      '2026-12-28',
      '2027-04-28',
      '2032-03-28',
      108,
      false,
      '2027-03-26',
      '2027-04-05',
      'dimanche\u00A028\u00A0mars\u00A02027',
    ].join(' | '),
  );
});

async function computeIn(zone: string): Promise<Computed> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', SCRIPT], {
    cwd: ROOT,
    env: { ...process.env, TZ: zone },
  });
  return JSON.parse(stdout) as Computed;
}
