import { browser } from './browser';

/** Calls back when what is set there changes: in Chrome and Edge at once, in Firefox as it starts. */
export function onManagedChange(handler: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') handler();
  });
}
