/**
 * Stands for WXT's own context of a content script, which dispatches an event in the page to stop older copies and carries
 * 1 kB that Jalon does not use: `watch` ends by itself. `wxt.config.ts` puts it in its place.
 */
export const ContentScriptContext = Object;
