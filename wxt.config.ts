import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';
import { guideMarkdown, guidePictures } from './lib/guide/build';
import { bareRules } from './lib/rulebook/bare';
import type * as Rulebook from './lib/rulebook/rulebook';
import type * as Policy from './lib/session/policy';

const CERES = 'https://ceres.emploi.gouv.fr/*';

/**
 * WXT's own context of a content script dispatches an event in the page and posts a message to it. Law 6: never. Jalon's script does without.
 */
const NO_CONTEXT = {
  'wxt/utils/content-script-context': fileURLToPath(new URL('./entrypoints/ceres.content/no-context.ts', import.meta.url)),
};

/** Law 1 of the design: no network, no code from elsewhere, no HTML from text. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types jalon',
].join('; ');

const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'jalon@jalon.invalid',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

const MANAGED_SCHEMA = 'managed-schema.json';

/** Chrome and Edge hand over only what a schema names; Firefox needs none. */
const CHROME = { minimum_chrome_version: '125', storage: { managed_schema: MANAGED_SCHEMA } };

/** The worker counts days and shows none of the rules' words: its build holds them without. */
const BARE_RULEBOOK = {
  name: 'bare-rulebook',
  async load(id: string) {
    if (!id.endsWith('/lib/rulebook/rulebook.ts')) return null;
    const { module } = await runnerImport<typeof Rulebook>(id, { resolve: { tsconfigPaths: true } });
    return Object.entries(module)
      .map(([name, rules]) => `export const ${name} = ${bareRules(rules)};`)
      .join('\n');
  },
};

/** What the panel reads before it shows anything lies in one file: it packs better than in the eight that would come of themselves. */
const CORE = [
  /node_modules.(preact|@preact|idb|zod|webextension-polyfill|@date-fns|date-fns)/,
  // Less what only a later view says, or asks of the browser.
  /lib.(words.(?!order|times|one-line)|platform.(?!gzip|clipboard|files|managed-change|gesture|about|scroll|incognito|keys|ids|random|locks|worker|print|notifications|permissions)|dates.civil)/,
  /lib.session.(values|centre|tick|regions|fingerprint|own-rule)/,
  /lib.store.(open|db|read\.|rows|imposed|errors|aside\.|abandon)/,
  /lib.actions.(state|refresh|navigation|pending|fault|badge|ceres|chosen|channel|policy)\./,
  /components.shell.Boundary/,
];

const PANEL_CHUNKS = {
  // Browsers of this age preload modules by themselves.
  modulePreload: { polyfill: false },
  rollupOptions: { output: { advancedChunks: { groups: [{ name: 'core', test: (id: string) => CORE.some((part) => part.test(id)) }] } } },
};

/** The text of every licence that what ships is under, Jalon's own first. */
function licences(): string {
  const own = readFileSync('LICENSE', 'utf8');
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const theirs = [...Object.keys(dependencies), '@preact/signals-core'].sort().map((name) => {
    const folder = `node_modules/${name}`;
    const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { version: string };
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no licence file`);
    return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, 'utf8')}`;
  });
  return [`Jalon\n\n${own}`, ...theirs].join(`\n${'-'.repeat(72)}\n\n`);
}

/**
 * The keys that an IT department may set, in the browsers' own dialect. Types alone: the browser drops a value that its schema refuses without a
 * word, where Jalon says in its settings what is wrong.
 */
async function managedSchema(): Promise<string> {
  const { module } = await runnerImport<typeof Policy>('./lib/session/policy.ts', { resolve: { tsconfigPaths: true } });
  const properties = Object.entries(module.policyFields).map(([key, field]) => [key, { type: field.def.innerType.type === 'boolean' ? 'boolean' : 'string' }] as const);
  return `${JSON.stringify({ type: 'object', properties: Object.fromEntries(properties) }, null, 2)}\n`;
}

export default defineConfig({
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  imports: false,
  manifestVersion: 3,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'background')) config.plugins = [...(config.plugins ?? []), BARE_RULEBOOK];
    },
    'build:publicAssets': async ({ config }, files) => {
      files.push({ relativeDest: 'licences.txt', contents: licences() });
      files.push(...guidePictures());
      if (config.browser !== 'firefox') files.push({ relativeDest: MANAGED_SCHEMA, contents: await managedSchema() });
    },
  },
  vite: () => ({ build: PANEL_CHUNKS, plugins: [preact(), guideMarkdown()], resolve: { alias: NO_CONTEXT } }),
  zip: { excludeSources: ['.ci/**'] },
  manifest: ({ browser }) => ({
    name: 'Jalon',
    description:
      "Échéances et liste de contrôle d'une session d'examen du titre professionnel, à côté de CERES. Indépendant de l'État.",
    permissions: ['storage', 'alarms', 'unlimitedStorage'],
    // Asked for when desktop reminders are switched on.
    optional_permissions: ['notifications'],
    host_permissions: [CERES],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    action: { default_title: 'Ouvrir Jalon' },
    // The same page in a tab, as wide as one likes.
    options_ui: { page: 'sidepanel.html', open_in_tab: true },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+J' } } },
    ...(browser === 'firefox' ? FIREFOX : CHROME),
  }),
});
