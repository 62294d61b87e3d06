import { browser } from './browser';

/** Values of `storage.local` by key; a key that is not there is absent from the answer. What comes back is unchecked. */
export function readLocal(keys: string | string[] | null): Promise<Record<string, unknown>> {
  return browser.storage.local.get(keys);
}

/** Writes all the given keys at once, or none. */
export function writeLocal(items: Record<string, unknown>): Promise<void> {
  return browser.storage.local.set(items);
}

/** Takes keys out of `storage.local`. */
export function removeLocal(keys: string | string[]): Promise<void> {
  return browser.storage.local.remove(keys);
}

/** Calls back with the new value of one key of `storage.local` each time a page writes it; undefined when it was taken out. Returns what ends it. */
export function onLocalChange(key: string, handler: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && key in changes) handler(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
  };
}

/** Values of `storage.session`, which lives as long as the browser: drafts and scroll positions. All of them with null. */
export function readSession(keys: string | string[] | null): Promise<Record<string, unknown>> {
  return browser.storage.session.get(keys);
}

/** Writes keys of `storage.session`. */
export function writeSession(items: Record<string, unknown>): Promise<void> {
  return browser.storage.session.set(items);
}

/** Takes keys out of `storage.session`. */
export function removeSession(key: string | string[]): Promise<void> {
  return browser.storage.session.remove(key);
}
