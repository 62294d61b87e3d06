// A worker of a page has nothing of the browser's API, and the polyfill refuses to be loaded where there is none. The page's worker shares the pages' files:
// it finds an API there that can do nothing, since nothing in a worker asks it for anything.
const NOTHING = { runtime: { id: 'worker' } };

if (!('chrome' in globalThis) && !('browser' in globalThis)) Object.assign(globalThis, { chrome: NOTHING, browser: NOTHING });
