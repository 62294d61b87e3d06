import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { extensionId } from './harness/chromium/launch';
import { ADDON } from './harness/firefox/launch';
import type { BrowserName } from './harness';
import { build } from './harness/places';

/** Where each browser looks, and the shape it wants. */
const FILES = {
  chromium: {
    path: '/etc/chromium/policies/managed/jalon-essai.json',
    holding: (set: object) => ({ '3rdparty': { extensions: { [extensionId(build('chrome-mv3'))]: set } } }),
  },
  firefox: {
    path: '/etc/firefox/policies/policies.json',
    holding: (set: object) => ({ policies: { '3rdparty': { Extensions: { [ADDON]: set } } } }),
  },
} satisfies Record<BrowserName, { path: string; holding: (set: object) => object }>;

/** Whether policy files may be written here: a machine to throw away, where root asked for the long run, and none of a person's. */
export function mayWritePolicies(browser: BrowserName): boolean {
  return process.env['JALON_LONG'] === '1' && process.getuid?.() === 0 && !existsSync(FILES[browser].path);
}

/** Writes what an IT department would set; the browser reads it as it starts. Returns what takes it and the folders made for it away. */
export function writePolicy(browser: BrowserName, set: object): () => void {
  const { path, holding } = FILES[browser];
  const made = mkdirSync(dirname(path), { recursive: true });
  const remove = (): void => {
    rmSync(made ?? path, { recursive: true, force: true });
  };
  // Also where the run is stopped halfway.
  process.once('exit', remove);
  writeFileSync(path, JSON.stringify(holding(set)));
  return () => {
    process.off('exit', remove);
    remove();
  };
}
