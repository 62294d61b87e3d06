import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

/** The texts of the stores, and under which heads each says what is looked at here. */
const LISTINGS = {
  'docs/fiche-magasin.md': { summary: 'Résumé', permissions: 'Pourquoi chaque autorisation' },
  'docs/store-listing.md': { summary: 'Summary', permissions: 'Why each permission' },
};

/** The most characters that Chrome, Edge and Firefox all take as a summary. */
const SUMMARY = 132;

/**
 * What the texts of the stores do not say as they must, a line each: a summary that does not fit,
 * a permission of a build that is not explained, or one that no build asks for.
 *
 * @param {readonly Manifest[]} manifests those of all builds
 * @param {(file: string) => string} [read] the text of a file, by its path from the root
 * @returns {string[]}
 *
 * @typedef {{ description?: string, permissions?: string[], optional_permissions?: string[], host_permissions?: string[] }} Manifest
 */
export function listingProblems(manifests, read = (file) => readFileSync(join(ROOT, file), 'utf8')) {
  const asked = new Set(manifests.flatMap(({ permissions = [], optional_permissions = [], host_permissions = [] }) => [...permissions, ...optional_permissions, ...host_permissions]));
  return Object.entries(LISTINGS).flatMap(([file, heads]) => {
    const summary = section(read(file), heads.summary);
    const told = new Set([...section(read(file), heads.permissions).matchAll(/^- `([^`]+)`[^:\n]*: \S.{20,}$/gmu)].map(([, name]) => name));
    return [
      ...(summary.length === 0 || summary.length > SUMMARY ? [`${file} : le résumé a ${summary.length} caractères, pour ${SUMMARY} au plus`] : []),
      ...[...asked].filter((name) => !told.has(name)).map((name) => `${file} n’explique pas « ${name} »`),
      ...[...told].filter((name) => !asked.has(name)).map((name) => `${file} explique « ${name} », que rien ne demande`),
    ];
  });
}

/** The text under a head of the second level. */
function section(text, head) {
  const [, after = ''] = text.split(`\n## ${head}\n`);
  return after.split('\n## ')[0].trim();
}
