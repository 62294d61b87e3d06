import { browser } from './browser';
import { CERES } from './messages';

const ACCESS = { origins: [`${CERES}*`] };

/** Whether Jalon may read the pages of CERES: it may at first, and the user can withdraw that in the browser. */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(ACCESS);
}

/** Asks the user for it again; within her gesture, or the browser refuses. Returns whether she gave it. */
export function askAccess(): Promise<boolean> {
  return browser.permissions.request(ACCESS);
}

/** Calls back when a permission was given or withdrawn: time to ask `hasAccess` again. Returns what ends it. */
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
