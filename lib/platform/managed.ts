import { browser } from './browser';

/** What the IT department set for this machine, unchecked; nothing where it set nothing, which Firefox says by refusing. */
export async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}
