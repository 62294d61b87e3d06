import { mkdtemp, rm } from 'node:fs/promises';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folders of one browser under test, gone when it is closed. */
export interface Places {
  readonly profile: string;
  readonly downloads: string;
  /** How far the browser's clock is set forward, in seconds. */
  readonly clock: string;
  remove(): Promise<void>;
}

export async function makePlaces(): Promise<Places> {
  const root = await mkdtemp(join(tmpdir(), 'jalon-'));
  const places = { profile: join(root, 'profile'), downloads: join(root, 'downloads'), clock: join(root, 'clock') };
  mkdirSync(places.profile);
  mkdirSync(places.downloads);
  const removeAtExit = () => rmSync(root, { recursive: true, force: true });
  process.once('exit', removeAtExit);
  return {
    ...places,
    remove: async () => {
      process.off('exit', removeAtExit);
      await rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** The build that is tested, the one that ships; `JALON_OUTPUT` names another folder of builds. */
export function build(folder: 'chrome-mv3' | 'firefox-mv3'): string {
  const output = process.env['JALON_OUTPUT'] ?? join(import.meta.dirname, '../../../.output');
  try {
    return realpathSync(join(output, folder));
  } catch {
    throw new Error(`No build in ${join(output, folder)}: run \`npm run build\` first.`);
  }
}
