import { browser } from './browser';

/** The text on the toolbar button, whoever put it there. */
export function shownBadge(): Promise<string> {
  return browser.action.getBadgeText({});
}

/** Shows `text` on the toolbar button (nothing when empty), `title` in words, on the given colours. */
export async function showBadge(text: string, title: string, colours: { back: string; text: string }): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setTitle({ title }),
    browser.action.setBadgeBackgroundColor({ color: colours.back }),
    browser.action.setBadgeTextColor({ color: colours.text }),
  ]);
}
