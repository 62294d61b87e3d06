import { browser } from './browser';

/** Whether this page belongs to private browsing itself: Firefox keeps no database for it. */
export function isPrivatePage(): boolean {
  return browser.extension.inIncognitoContext === true;
}

/** Whether this page is shown in a private window, whatever it belongs to itself. */
export async function isPrivateWindow(): Promise<boolean> {
  return (await browser.windows.getCurrent()).incognito;
}
