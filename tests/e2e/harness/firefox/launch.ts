import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureBrowser } from '../../../tools/setup.mjs';
import type { Ground } from '../base';
import { zip } from './zip';

/** The add-on's id, as the manifest says it. */
export const ADDON = 'jalon@jalon.invalid';
/** The host of its pages' addresses: drawn at random by Firefox, unless a preference gives it. */
export const HOST = '11111111-2222-4333-8444-555555555555';

/** Of `browser.display.document_color_use`: colours of the page never. */
const ALWAYS_THE_SYSTEMS = 2;

/** Starts Firefox on its profile, with the add-on installed in it, as from a file: it outlives a restart. */
export async function startFirefox({ places, network, options }: Ground, extension: string): Promise<Browser> {
  const { headless = true, width = 1280, height = 800, timezone = 'Europe/Paris', privacy = 'ordinary' } = options;
  await install(extension, join(places.profile, 'extensions', `${ADDON}.xpi`));
  await allowInPrivate(places.profile);
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless,
    defaultViewport: null,
    userDataDir: places.profile,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      ...preferences(network.proxyPort, places.downloads),
      'browser.display.document_color_use': options.forcedColors === true ? ALWAYS_THE_SYSTEMS : 0,
      'ui.prefersReducedMotion': options.reducedMotion === true ? 1 : 0,
      // Said either way: the profile remembers it.
      'browser.privatebrowsing.autostart': privacy === 'never-history',
    },
    // Without the variable a release ignores the preference that mutes its settings service.
    env: { ...process.env, TZ: timezone, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    args: [
      ...(privacy === 'private-window' ? ['--private-window'] : []),
      '--remote-allow-system-access', // code in Firefox's own window: the sidebar is no WebDriver context
      `--width=${String(width)}`,
      `--height=${String(height)}`,
    ],
  });
}

function preferences(proxyPort: number, downloads: string): Record<string, unknown> {
  return {
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.enabledScopes': 15,
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: HOST }),
    // An optional permission that is asked for within a click is given: nobody is there to press « Autoriser ».
    'extensions.webextOptionalPermissionPrompts': false,
    'devtools.jsonview.enabled': false,
    'intl.accept_languages': 'fr-FR, fr',
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.download.dir': downloads,
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
  };
}

async function install(extension: string, addon: string): Promise<void> {
  const files = (await readdir(extension, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const entries = await Promise.all(
    paths.map(async (path) => ({ path: relative(extension, path).replaceAll(sep, '/'), bytes: await readFile(path) })),
  );
  await mkdir(dirname(addon), { recursive: true });
  await writeFile(addon, zip(entries));
}

/** As its box « Exécuter dans les fenêtres privées » does: Firefox reads this file into a store of its own at its first start, before the add-on's. */
async function allowInPrivate(profile: string): Promise<void> {
  const allowed = { [ADDON]: { permissions: ['internal:privateBrowsingAllowed'], origins: [] } };
  await writeFile(join(profile, 'extension-preferences.json'), JSON.stringify(allowed));
}
