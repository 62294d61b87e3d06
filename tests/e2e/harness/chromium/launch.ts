import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { certificateFingerprint } from '../../../portal/server';
import { ensureBrowser } from '../../../tools/setup.mjs';
import type { Ground } from '../base';
import { BROWSER_SERVICES } from '../network';
import { NotYet, until } from '../wait';
import { clockEnvironment } from './clock';

/** Starts Chromium with the extension loaded, and these others, on its profile. */
export async function startChromium({ places, network, options }: Ground, extension: string, others: readonly string[] = []): Promise<BrowserContext> {
  const { headless = true, width = 1280, height = 800, timezone = 'Europe/Paris', colorScheme = 'light' } = options;
  const extensions = [extension, ...others].join(',');
  await writePreferences(places.profile, extension);
  return chromium.launchPersistentContext(places.profile, {
    executablePath: ensureBrowser('chromium'),
    headless,
    colorScheme,
    forcedColors: options.forcedColors === true ? 'active' : 'none',
    reducedMotion: options.reducedMotion === true ? 'reduce' : 'no-preference',
    viewport: null,
    env: { ...environment(), TZ: timezone, LANGUAGE: 'fr_FR', ...(options.now === undefined ? {} : clockEnvironment(places.clock)) },
    args: [
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      '--enable-unsafe-extension-debugging', // Extensions.triggerAction: the toolbar click
      '--remote-debugging-port=0', // the side panel is seen only by a connection made after it has opened
      '--test-type', // no warning bars
      '--lang=fr-FR',
      `--window-size=${String(width)},${String(height)}`,
      '--window-position=0,0',
      '--no-first-run',
      '--disable-gpu',
      ...networkArguments(network.proxyPort),
    ],
  });
}

/** The address on which a second connection to a running Chromium is made. */
export async function debuggingAddress(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  const port = await until('DevToolsActivePort', async () => {
    const [line = ''] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
    return line === '' ? new NotYet('no port') : line;
  });
  return `http://127.0.0.1:${port}`;
}

/** The id that Chromium gives to an unpacked extension: made from the path of its folder. */
export function extensionId(folder: string): string {
  const path = Buffer.from(folder, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return digits.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + parseInt(digit, 16)));
}

function networkArguments(proxyPort: number): string[] {
  return [
    `--proxy-server=127.0.0.1:${String(proxyPort)}`,
    '--proxy-bypass-list=<-loopback>', // what is local goes through the proxy too
    `--ignore-certificate-errors-spki-list=${certificateFingerprint()}`,
    '--disable-quic',
    '--disable-background-networking',
    '--disable-sync',
    // Chromium asks these whatever the switches above: by another name, they are told from what the extension asks.
    `--gaia-url=https://${BROWSER_SERVICES}`,
    `--autofill-server-url=https://${BROWSER_SERVICES}/`,
    `--google-apis-url=https://${BROWSER_SERVICES}`,
    `--component-updater=url-source=https://${BROWSER_SERVICES}/`,
  ];
}

/** Before the first start: French pages, the button pinned to the toolbar, and nothing that calls home. */
async function writePreferences(profile: string, extension: string): Promise<void> {
  const file = join(profile, 'Default/Preferences');
  if (existsSync(file)) return;
  const languages = 'fr-FR,fr';
  const preferences = {
    extensions: { pinned_extensions: [extensionId(extension)] },
    intl: { selected_languages: languages, accept_languages: languages },
    spellcheck: { blocked_dictionaries: ['en-US', 'fr', 'fr-FR'] },
    autofill: { profile_enabled: false, credit_card_enabled: false },
  };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(file, JSON.stringify(preferences));
}

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
