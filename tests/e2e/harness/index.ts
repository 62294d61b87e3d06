import type { BrowserName, Jalon, Launch } from './api';
import { ChromiumJalon } from './chromium/jalon';
import { FirefoxJalon } from './firefox/jalon';

export type * from './api';

/** The browsers that a walk is run in: `describe.each(browsers)`; `JALON_BROWSERS=firefox` keeps one. */
export const browsers: readonly BrowserName[] = (['chromium', 'firefox'] as const).filter((name) =>
  (process.env['JALON_BROWSERS'] ?? 'chromium,firefox').split(',').includes(name),
);

/** The same with what can be looked at in each: the dark in Chromium alone. */
export const looks = browsers.flatMap((browser) => (browser === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const)).map((look) => [browser, look] as const));

/** Starts a browser with Jalon installed and an empty profile. The caller closes it. */
export function launch(options: Launch): Promise<Jalon> {
  return options.browser === 'chromium' ? ChromiumJalon.launch(options) : FirefoxJalon.launch(options);
}
