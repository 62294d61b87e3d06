import { browser } from './browser';

/** One at a time: a new one takes the place of the one before. */
const ID = 'jalon';

/** Shows a notification of the desktop: plain text. Rejects where the permission is not given. */
export async function showNotification({ title, message }: { readonly title: string; readonly message: string }): Promise<void> {
  // Chrome refuses one without an image.
  const iconUrl = browser.runtime.getURL('icons/128.png');
  await browser.notifications.create(ID, { type: 'basic', iconUrl, title, message });
}

/**
 * Has a click on a notification open the panel, or the same page in a tab where the browser does not allow that. Without the permission there is
 * no API to listen to: to be called again when it is given. Twice is as once.
 */
export function openFromNotifications(): void {
  const { notifications } = browser as Host;
  if (notifications === undefined || notifications.onClicked.hasListener(open)) return;
  notifications.onClicked.addListener(open);
}

/** The polyfill's types know no browser without it. */
interface Host {
  readonly notifications?: typeof browser.notifications;
}

/** The part of Chrome's own API that opens its side panel; the polyfill's types do not know it. */
interface ChromeHost {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly windows: { getLastFocused(then: (window?: { readonly id?: number }) => void): void };
}

function open(): void {
  const { chrome } = globalThis as { readonly chrome?: ChromeHost };
  const sidePanel = chrome?.sidePanel;
  // Firefox opens its sidebar from a click on its own buttons and menus alone.
  if (chrome === undefined || sidePanel === undefined) {
    openTab();
    return;
  }
  // A callback: what comes after an await is no longer the user's click to Chrome, which then refuses to open the panel.
  chrome.windows.getLastFocused((window) => {
    if (window?.id === undefined) openTab();
    else sidePanel.open({ windowId: window.id }).catch(openTab);
  });
}

/** The panel's page in a tab; the one that is open already, if any, comes to the front. */
function openTab(): void {
  void browser.runtime.openOptionsPage();
}
