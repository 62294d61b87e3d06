import { browser } from './browser';

/** The program's version, from its manifest. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

/** What the browser says it is. */
export function browserName(): string {
  return navigator.userAgent;
}
