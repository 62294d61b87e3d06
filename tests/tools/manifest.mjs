import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

const CERES = ['https://ceres.emploi.gouv.fr/*'];
const COMMON_PERMISSIONS = ['alarms', 'storage', 'unlimitedStorage'];

/** Law 1 of the design, frozen: a change here is a decision. */
export const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'",
  "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "require-trusted-types-for 'script'; trusted-types jalon",
].join('; ');

/** The whole manifest of both builds: what is not named here is not there. */
const EXPECTED = {
  manifest_version: 3,
  name: 'Jalon',
  description: "Échéances et liste de contrôle d'une session d'examen du titre professionnel, à côté de CERES. Indépendant de l'État.",
  icons: Object.fromEntries(['16', '32', '48', '128'].map((size) => [size, `icons/${size}.png`])),
  host_permissions: CERES,
  content_security_policy: { extension_pages: POLICY },
  options_ui: { page: 'sidepanel.html', open_in_tab: true },
  action: { default_title: 'Ouvrir Jalon' },
  commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+J' } } },
  optional_permissions: ['notifications'],
  // In the page's top frame alone, and in a world of its own: `all_frames`, `match_about_blank` and `world` are not given.
  content_scripts: [{ matches: CERES, run_at: 'document_idle', js: ['content-scripts/ceres.js'] }],
};

const EXPECTED_OF = {
  'chrome-mv3': {
    permissions: [...COMMON_PERMISSIONS, 'sidePanel'].sort(),
    minimum_chrome_version: '125',
    storage: { managed_schema: 'managed-schema.json' },
    side_panel: { default_path: 'sidepanel.html' },
    background: { service_worker: 'background.js' },
  },
  'firefox-mv3': {
    permissions: COMMON_PERMISSIONS,
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Jalon', open_at_install: false },
    browser_specific_settings: {
      gecko: { id: 'jalon@jalon.invalid', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    },
  },
};

/**
 * What is not as it must be in the manifest of a build, a line each.
 *
 * @param {string} build the name of its folder
 * @returns {string[]}
 */
export function manifestProblems(build) {
  const manifest = manifestOf(build);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return differences(build, manifest, version);
}

/** The manifest of a build, by the name of its folder. */
export function manifestOf(build) {
  return JSON.parse(readFileSync(join(ROOT, '.output', build, 'manifest.json'), 'utf8'));
}

/** @returns {string[]} */
export function differences(build, manifest, version) {
  const actual = { ...manifest, permissions: [...manifest.permissions].sort() };
  const expected = { ...EXPECTED, ...EXPECTED_OF[build], version };
  return [...new Set([...Object.keys(expected), ...Object.keys(actual)])]
    .filter((field) => !isDeepStrictEqual(actual[field], expected[field]))
    .map((field) => `${build} : ${field} est ${JSON.stringify(actual[field])}, non ${JSON.stringify(expected[field])}`);
}
