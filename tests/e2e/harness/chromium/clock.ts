import { writeFileSync } from 'node:fs';
import { ensureFaketime } from '../../../tools/setup.mjs';

/** The environment in which a program sees the clock that {@link writeClock} sets. */
export function clockEnvironment(file: string): Record<string, string> {
  return {
    LD_PRELOAD: ensureFaketime(),
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_CACHE_DURATION: '1',
    // Its monotonic clock moves along: left alone (FAKETIME_DONT_FAKE_MONOTONIC) Chromium runs fifty times slower.
  };
}

/** Sets the clock forward to an instant; the clock runs on from there. Never backwards: the browser would stop. */
export function writeClock(file: string, instant: string): void {
  const ahead = (Date.parse(instant) - Date.now()) / 1000;
  if (!(ahead > 0)) throw new Error(`« ${instant} » is not in the future.`);
  writeFileSync(file, `+${ahead.toFixed(3)}\n`);
}
