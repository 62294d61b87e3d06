import { browser } from './browser';

/** Values of `storage.local` by key; a key that is not there is absent from the answer. What comes back is unchecked. */
export function readLocal(keys: string | string[] | null): Promise<Record<string, unknown>> {
  return browser.storage.local.get(keys);
}

/** Writes all the given keys at once, or none. */
export function writeLocal(items: Record<string, unknown>): Promise<void> {
  return browser.storage.local.set(items);
}

/** Values of `storage.session`, which lives as long as the browser: drafts and scroll positions. */
export function readSession(keys: string | string[]): Promise<Record<string, unknown>> {
  return browser.storage.session.get(keys);
}

/** Writes keys of `storage.session`. */
export function writeSession(items: Record<string, unknown>): Promise<void> {
  return browser.storage.session.set(items);
}
