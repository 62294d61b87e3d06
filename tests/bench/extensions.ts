import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'vite';
import { PORTAL_HOST } from '../portal/server';
import { build } from '../e2e/harness/places';
import { probeScript } from './probe';
import { workerProbe } from './worker-probe';

/** The page that shows everything after reading everything. */
export const NAIVE = 'naive.html';
export const EMPTY = 'vide.html';

/** What an address of the portal says after `mesure=` for one script alone to run there, or every one. */
export const EVERY_SCRIPT = 'tous';

const USEFUL = 'main .line';
const ROOT = join(import.meta.dirname, '../..');

interface Manifest {
  readonly content_scripts: readonly object[];
}

/**
 * A copy of what ships, with the probe before the panel's and the worker's own code. Its script runs where the address of the portal says its
 * name, so that several lie in one browser and do not meet.
 */
export function makeCopy(parent: string, name: string): string {
  const folder = join(parent, name);
  cpSync(build('chrome-mv3'), folder, { recursive: true });
  edit(join(folder, 'sidepanel.html'), (html) => html.replace('<head>', `<head>${PROBE_TAG}`));
  edit(join(folder, 'background.js'), (script) => workerProbe() + script);
  edit(join(folder, 'manifest.json'), (json) => {
    // The build's own manifest.
    const manifest = JSON.parse(json) as Manifest;
    return JSON.stringify({ ...manifest, content_scripts: manifest.content_scripts.map((script) => ({ ...script, include_globs: globs(name) })) });
  });
  writeFileSync(join(folder, 'probe.js'), probeScript(USEFUL));
  return folder;
}

/** An extension with a side panel, a worker and a content script that do nothing: what any extension costs. */
export function makeEmpty(parent: string, name: string): string {
  const folder = join(parent, name);
  mkdirSync(folder);
  const manifest = {
    manifest_version: 3,
    name: 'Vide',
    version: '1',
    permissions: ['sidePanel'],
    background: { service_worker: 'worker.js' },
    side_panel: { default_path: EMPTY },
    action: { default_title: 'Vide' },
    content_scripts: [{ matches: [`https://${PORTAL_HOST}/*`], include_globs: globs(name), run_at: 'document_idle', js: ['script.js'] }],
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    [EMPTY]: page('<p class="line">Rien.</p>'),
    'probe.js': probeScript(USEFUL),
    'worker.js': 'void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });',
    'script.js': '',
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

/** Puts into a copy the page that a naive design would have. */
export async function addNaive(folder: string): Promise<void> {
  await bundle({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: { outDir: folder, emptyOutDir: false, copyPublicDir: false, lib: { entry: join(import.meta.dirname, 'naive.ts'), formats: ['es'], fileName: () => 'naive.js' } },
  });
  writeFileSync(join(folder, NAIVE), page('<script type="module" src="/naive.js"></script>'));
}

const PROBE_TAG = '<script src="/probe.js"></script>';

function page(content: string): string {
  return `<!doctype html><html lang="fr"><head>${PROBE_TAG}<meta charset="utf-8"><title>Mesure</title></head><body><main>${content}</main></body></html>`;
}

function globs(name: string): string[] {
  return [name, EVERY_SCRIPT].map((word) => `*mesure=${word}*`);
}

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${file}: nothing to change`);
  writeFileSync(file, changed);
}
