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

/**
 * What the worker's build leaves out. It counts days and shows none of the rules' words: it holds the rules without, and looks into no schedule:
 * pages check what they read of one. It has the browser's API. It is one file,
 * in which what pages read late is there from the start: what has such a part wait to be asked for would weigh for nothing.
 */
const BARE_WORKER = {
  name: 'bare-worker',
  async load(id: string) {
    if (id.endsWith('/lib/platform/no-host.ts')) return '';
    if (id.endsWith('/lib/session/passage-held.ts')) return 'export const isHeldText = () => true;';
    if (!id.endsWith('/lib/rulebook/rulebook.ts')) return null;
    const { module } = await runnerImport<typeof Rulebook>(id, { resolve: { tsconfigPaths: true } });
    return Object.entries(module)
      .map(([name, rules]) => `export const ${name} = ${bareRules(rules)};`)
      .join('\n');
  },
  transform(code: string) {
    const late = [...code.matchAll(/\bimport\(("[^"]+")\)/g)];
    const imports = late.map(([, from = ''], n) => `import * as late${String(n)} from ${from};\n`).join('');
    return late.reduce((rest, [whole], n) => rest.replace(whole, `Promise.resolve(late${String(n)})`), imports + code);
  },
};

/** The pages' own workers: more ways into their chunks, of which they share most. */
const PAGE_WORKERS = {
  name: 'page-workers',
  buildStart(this: { emitFile: (file: { type: 'chunk'; id: string; fileName: string }) => void }) {
    for (const name of ['exchange-worker', 'passage-worker']) {
      this.emitFile({ type: 'chunk', id: fileURLToPath(new URL(`./entrypoints/sidepanel/${name}.ts`, import.meta.url)), fileName: `${name}.js` });
    }
  },
};

const ROOT = fileURLToPath(new URL('./', import.meta.url));

/**
 * What a page reads before it shows anything, and all the rest: two files pack far better than the hundred and sixty that would come of themselves, and a
 * view, for which dozens of them had to be fetched, opens sooner.
 */
const CHUNKS = [
  { name: 'core', test: /^components.(shell.App|style)\.|^lib.actions.(start|fault)\./ },
  { name: 'views', test: /^(components|lib|node_modules)./ },
];

const PANEL_CHUNKS = {
  target: 'es2024',
  // Browsers of this age preload modules by themselves.
  modulePreload: { polyfill: false },
  rollupOptions: {
    output: {
      advancedChunks: {
        groups: CHUNKS.map(({ name, test }, n) => ({
          name,
          // By the path from here: what lies above is no concern of a pattern. What the tools add has no path, and is needed first.
          test: (id: string) => (id.startsWith(ROOT) ? test.test(id.slice(ROOT.length)) : name === 'core' && id.startsWith('\0')),
          priority: CHUNKS.length - n,
        })),
      },
    },
  },
};

/** Nothing keeps an old file of a package for a new one: names go without a hash, which packs badly and is written wherever a file is loaded. */
const PLAIN_NAMES = {
  name: 'plain-names',
  outputOptions: (options: object) => ({ ...options, chunkFileNames: 'chunks/[name].js', assetFileNames: 'assets/[name][extname]' }),
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
      if (entrypoints.some(({ type }) => type === 'background')) config.plugins = [...(config.plugins ?? []), BARE_WORKER];
      if (entrypoints.some(({ type }) => type === 'sidepanel')) config.plugins = [...(config.plugins ?? []), PAGE_WORKERS];
    },
    'build:publicAssets': async ({ config }, files) => {
      files.push({ relativeDest: 'licences.txt', contents: licences() });
      files.push(...guidePictures());
      if (config.browser !== 'firefox') files.push({ relativeDest: MANAGED_SCHEMA, contents: await managedSchema() });
    },
  },
  vite: () => ({ build: PANEL_CHUNKS, plugins: [preact(), guideMarkdown(), PLAIN_NAMES], resolve: { alias: NO_CONTEXT } }),
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
