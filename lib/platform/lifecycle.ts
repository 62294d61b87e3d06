import { browser } from './browser';

/** Calls back after installation and after each update of Jalon or of the browser. */
export function onInstalled(handler: () => void): void {
  browser.runtime.onInstalled.addListener(handler);
}

/** Calls back when the browser starts with this profile: the badge is empty then. */
export function onStartup(handler: () => void): void {
  browser.runtime.onStartup.addListener(handler);
}
