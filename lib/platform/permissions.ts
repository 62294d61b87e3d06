import { browser } from './browser';
import { CERES } from './messages';

const ACCESS = { origins: [`${CERES}*`] };
const NOTICES = { permissions: ['notifications' as const] };

/** Whether Jalon may read the pages of CERES: it may at first, and the user can withdraw that in the browser. */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(ACCESS);
}

/** Asks the user for it again; within her gesture, or the browser refuses. Returns whether she gave it. */
export function askAccess(): Promise<boolean> {
  return browser.permissions.request(ACCESS);
}

/** Whether Jalon may show notifications: not until the user gives it, and she can withdraw it in the browser. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(NOTICES);
}

/** Asks the user for it; within her gesture, before any await, or the browser refuses. Returns whether she gave it. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(NOTICES);
}

/** Gives it back: what is not used is not held. */
export async function giveUpNotifying(): Promise<void> {
  await browser.permissions.remove(NOTICES);
}

/** Calls back when a permission was given or withdrawn: time to ask again whether it is there. Returns what ends it. */
export function onAccessChange(handler: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const changed = (): void => {
    handler();
  };
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
