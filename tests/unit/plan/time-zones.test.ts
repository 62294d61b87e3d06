import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { RULES } from '@/lib/rulebook/rulebook';

const run = promisify(execFile);
const SCRIPT = join(import.meta.dirname, 'schedule-table.ts');
const ROOT = join(import.meta.dirname, '../../..');

const ZONES = ['UTC', 'Europe/Paris', 'Pacific/Auckland', 'America/Cayenne', 'Indian/Reunion'];

interface Computed {
  readonly timeZone: string;
  readonly table: readonly string[];
}

const computed = new Map<string, Computed>();

// A zone is settled when a process starts: each has its own.
beforeAll(async () => {
  const all = await Promise.all(ZONES.map(computeIn));
  for (const one of all) computed.set(one.timeZone, one);
}, 120_000);

test('each process really was in its zone, and planned every unconditional rule', () => {
  expect([...computed.keys()]).toEqual(ZONES);
  expect(computed.get('UTC')?.table.length).toBeGreaterThanOrEqual(9 * 4 * RULES.filter(({ when }) => when === undefined).length);
});

test.each(ZONES.slice(1))('the same dates, urgencies and days left in %s, around both changes of the clock', (zone) => {
  expect(computed.get(zone)?.table).toEqual(computed.get('UTC')?.table);
});

test('and they are right on the day the clock changes in Paris', () => {
  expect(computed.get('Europe/Paris')?.table).toContain(
    '2027-03-26 2027-03-28 transmettre-pv# 2027-03-28 2027-03-28 2027-03-26 2027-03-26 aujourdhui 0',
  );
});

async function computeIn(zone: string): Promise<Computed> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', SCRIPT], { cwd: ROOT, env: { ...process.env, TZ: zone } });
  // Written by the script above, in this shape.
  return JSON.parse(stdout) as Computed;
}
