import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

const CERES = ['https://ceres.emploi.gouv.fr/*'];
const COMMON_PERMISSIONS = ['alarms', 'storage', 'unlimitedStorage'];

/** Law 1 of the design, frozen: a change here is a decision. */
const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'",
  "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "require-trusted-types-for 'script'; trusted-types jalon",
].join('; ');

const EXPECTED = {
  manifest_version: 3,
  host_permissions: CERES,
  content_security_policy: { extension_pages: POLICY },
  options_ui: { page: 'sidepanel.html', open_in_tab: true },
  web_accessible_resources: undefined,
  externally_connectable: undefined,
  optional_permissions: ['notifications'],
  optional_host_permissions: undefined,
  key: undefined,
};

const EXPECTED_OF = {
  'chrome-mv3': {
    permissions: [...COMMON_PERMISSIONS, 'sidePanel'].sort(),
    minimum_chrome_version: '125',
    side_panel: { default_path: 'sidepanel.html' },
    browser_specific_settings: undefined,
  },
  'firefox-mv3': {
    permissions: COMMON_PERMISSIONS,
    minimum_chrome_version: undefined,
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
  const manifest = JSON.parse(readFileSync(join(ROOT, '.output', build, 'manifest.json'), 'utf8'));
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const actual = { ...manifest, permissions: [...manifest.permissions].sort() };
  const wrong = Object.entries({ ...EXPECTED, ...EXPECTED_OF[build], version })
    .filter(([field, wanted]) => !isDeepStrictEqual(actual[field], wanted))
    .map(([field, wanted]) => `${build} : ${field} est ${JSON.stringify(actual[field])}, non ${JSON.stringify(wanted)}`);
  const strangers = manifest.content_scripts.filter(({ matches }) => !isDeepStrictEqual(matches, CERES));
  return [...wrong, ...strangers.map(({ matches }) => `${build} : un script de page va sur ${matches.join(', ')}`)];
}
