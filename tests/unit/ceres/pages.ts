import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeSnapshot } from '@/entrypoints/ceres.content/snapshot';
import type { Snapshot } from '@/lib/ceres/snapshot';

const PAGES = join(import.meta.dirname, '../../fixtures/ceres');

/** A hand-made page: its `<html>` carries what it is (`data-screen`, empty for none) and where it stands (`data-route`). */
export interface Page {
  readonly name: string;
  readonly screen: string | null;
  readonly snapshot: Snapshot;
}

/** The names of the committed pages. */
export function pageNames(): string[] {
  return readdirSync(PAGES).map((file) => file.replace('.html', ''));
}

/** Shows a committed page in the test's document and reads it as the content script would. */
export function openPage(name: string): Page {
  showHtml(readFileSync(join(PAGES, `${name}.html`), 'utf8'));
  const { screen, route } = document.documentElement.dataset;
  return { name, screen: screen === '' ? null : (screen ?? null), snapshot: takeSnapshot(document, addressOf(route ?? '/')) };
}

/** Shows a body in the test's document. */
export function showBody(body: string): void {
  showHtml(`<html lang="fr"><head></head><body>${body}</body></html>`);
}

function showHtml(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  // The test's DOM has no style sheet of its own.
  page.head.append(Object.assign(page.createElement('style'), { textContent: '[hidden] { display: none }' }));
  document.documentElement.remove();
  document.append(document.adoptNode(page.documentElement));
}

function addressOf(route: string): { pathname: string; hash: string } {
  const { pathname, hash } = new URL(route, 'https://ceres.emploi.gouv.fr/');
  return { pathname, hash };
}
