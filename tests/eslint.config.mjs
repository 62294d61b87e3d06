import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const ROOMS = ['dates', 'words', 'ceres', 'session', 'rulebook', 'passage', 'plan', 'exchange', 'print', 'guide', 'platform', 'store', 'actions'];

/** What each room may import from, itself aside: imports go one way, type imports too. */
const MAY_IMPORT = {
  dates: [],
  words: ['dates'],
  ceres: ['dates'],
  session: ['dates'],
  rulebook: ['dates', 'words', 'ceres', 'session'],
  passage: ['dates', 'words', 'session'],
  plan: ['dates', 'words', 'ceres', 'session', 'rulebook', 'passage'],
  exchange: ['dates', 'words', 'ceres', 'session', 'rulebook', 'passage', 'plan'],
  print: ['dates', 'words', 'session', 'rulebook', 'passage', 'plan'],
  guide: ['words'],
  platform: [],
  store: ['dates', 'words', 'ceres', 'session', 'rulebook', 'plan', 'platform'],
  actions: ['dates', 'words', 'ceres', 'session', 'rulebook', 'passage', 'plan', 'exchange', 'print', 'platform', 'store'],
};

const VISIBLE_TO_COMPONENTS = ['dates', 'words', 'ceres', 'session', 'rulebook', 'passage', 'plan', 'exchange', 'print', 'guide', 'actions'];

const POLYFILL = { regex: '^webextension-polyfill$', message: 'Only lib/platform/browser.ts imports the polyfill.' };
const DATE_FNS = { regex: '^(date-fns|@date-fns/)', message: 'Only lib/dates imports date-fns.' };
const ZOD = { regex: '^zod$', message: 'What ships uses zod/mini.' };
const IDB = { regex: '^idb$', message: 'Only lib/store opens IndexedDB.' };
const BROWSER_API = { regex: '^@/lib/platform/(browser|native)$', message: 'Only platform and entrypoints name the browser API.' };
const VIEWS = { regex: '^@/(components|entrypoints)/', message: 'lib knows no view.' };
const TESTS = { regex: '^@/tests/', message: 'What ships imports no test.' };

/** Forbids imports from the rooms that are not allowed, by alias or by a relative path that leaves the room. */
function rooms(allowed) {
  const others = ROOMS.filter((room) => !allowed.includes(room)).join('|');
  const message = `Not a room that this one may import from (it may: ${allowed.join(', ') || 'none'}).`;
  return { regex: `^(@/lib/|(\\.\\./)+(lib/)?)(${others})/`, message };
}

const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

const roomConfigs = ROOMS.map((room) => ({
  files: [`lib/${room}/**`],
  rules: restrict(
    rooms([room, ...MAY_IMPORT[room]]),
    POLYFILL,
    BROWSER_API,
    ZOD,
    VIEWS,
    TESTS,
    ...(room === 'dates' ? [] : [DATE_FNS]),
    ...(room === 'store' ? [] : [IDB]),
  ),
}));

const global = (name, message) => ({ name, message });
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection'].map((name) =>
  global(name, 'Law 1: no network.'),
);
const BROWSER = ['chrome', 'browser'].map((name) => global(name, 'Only platform and entrypoints name the browser API.'));
const DATE = global('Date', 'Civil dates: lib/dates, or lib/platform/clock.ts for the instant.');

const HTML_FROM_TEXT = [
  ['MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]', 'Law 6: no HTML from text.'],
  ['CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment|parseFromString|write|writeln)$/][callee.object.name!="journal"]', 'Law 6: no HTML from text.'],
  ['JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'Law 6: no HTML from text.'],
  ['CallExpression[callee.property.name="sendBeacon"]', 'Law 1: no network.'],
].map(([selector, message]) => ({ selector, message }));

const SCRIPT_GLOBALS = [
  ...['process', 'console', 'URL', 'Buffer', 'setTimeout', 'clearTimeout'],
  ...['document', 'location', 'window', 'addEventListener', 'HTMLElement', 'HTMLTemplateElement', 'HTMLDialogElement'],
];

export default tseslint.config(
  { ignores: ['.output/**', '.wxt/**', 'node_modules/**'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', 300],
      'no-console': 'error',
    },
  },
  {
    files: ['lib/**', 'components/**', 'entrypoints/**'],
    rules: {
      'no-restricted-globals': ['error', ...NETWORK, ...BROWSER, DATE],
      'no-restricted-syntax': ['error', ...HTML_FROM_TEXT],
    },
  },
  ...roomConfigs,
  { files: ['components/**'], rules: restrict(rooms(VISIBLE_TO_COMPONENTS), POLYFILL, DATE_FNS, ZOD, IDB, TESTS) },
  { files: ['entrypoints/**'], rules: restrict(POLYFILL, DATE_FNS, ZOD, IDB, TESTS) },
  {
    files: ['entrypoints/ceres.content/**'],
    rules: restrict(rooms(['ceres', 'dates', 'platform']), POLYFILL, DATE_FNS, ZOD, IDB, TESTS),
  },
  { files: ['lib/platform/browser.ts'], rules: restrict(rooms(['platform']), ZOD, VIEWS, TESTS, DATE_FNS, IDB) },
  {
    files: ['lib/platform/**', 'entrypoints/**'],
    rules: { 'no-restricted-globals': ['error', ...NETWORK, DATE] },
  },
  {
    files: ['lib/dates/**', 'lib/platform/clock.ts'],
    rules: { 'no-restricted-globals': ['error', ...NETWORK, ...BROWSER] },
  },
  {
    files: ['tests/**/*.{mjs,js}'],
    languageOptions: { globals: Object.fromEntries(SCRIPT_GLOBALS.map((name) => [name, 'readonly'])) },
  },
  // The hostile page of the tests takes hold of everything that a page has.
  { files: ['tests/portal/pages/hostile/**'], rules: { 'no-undef': 'off' } },
  { files: ['tests/**'], rules: { 'no-console': 'off' } },
);
