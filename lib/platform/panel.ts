import { browser } from './browser';

/** The part of Chrome's side panel that Jalon uses; the polyfill's types do not know it. */
interface SidePanelHost {
  readonly sidePanel?: { setPanelBehavior(options: { openPanelOnActionClick: boolean }): Promise<void> };
}

/**
 * Has the toolbar button, and the keyboard command that stands for it, open the panel. Chrome opens it from the action itself, and is
 * told so at every start; Firefox opens its sidebar only inside the click, before any await.
 */
export function openPanelFromAction(): void {
  const { chrome } = globalThis as { readonly chrome?: SidePanelHost };
  if (chrome?.sidePanel !== undefined) {
    void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    return;
  }
  browser.action.onClicked.addListener(() => {
    void browser.sidebarAction.toggle();
  });
}
