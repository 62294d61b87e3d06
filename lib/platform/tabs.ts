import { browser } from './browser';
import { CERES } from './messages';

/** The tab that the user looks at in the panel's own window. */
export interface ActiveTab {
  readonly id: number;
  readonly windowId: number;
  /** The address of a tab is only visible where the extension has a host permission: CERES. */
  readonly onCeres: boolean;
  /** Whether its page is still arriving: no script answers there yet. */
  readonly isLoading: boolean;
}

/** The active tab of the window that this page belongs to; null when there is none (a window that closes). */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, onCeres: tab.url?.startsWith(CERES) === true, isLoading: tab.status === 'loading' };
}

/**
 * Calls back when another tab becomes the active one, in any window, or an active tab has moved to another address or
 * has finished loading: time to ask `activeTab` again. Returns what ends it.
 */
export function onActiveTabChange(handler: () => void): () => void {
  const activated = (): void => {
    handler();
  };
  const updated = (_id: number, change: { status?: string; url?: string }, tab: { active: boolean }): void => {
    if (tab.active && (change.status === 'complete' || change.url !== undefined)) handler();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
