import type axeCore from 'axe-core';
import type { browser } from 'wxt/browser';

declare global {
  /** The extension's API, inside functions that run in one of its documents; promises in both browsers. */
  const chrome: typeof browser;

  interface Window {
    /** In a document that axe was put into. */
    readonly axe: typeof axeCore;
    /** Once something was aimed at: whether the press of the mouse met it. */
    jalonAim?: Promise<boolean>;
  }
}
