import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseAst } from 'vite';

/** The most that each part may weigh, in kB (1,000 bytes) of brotli. */
const BUDGETS = { panel: 42, worker: 28, content: 5, all: 285 };

const NAMES = { panel: 'panneau', worker: 'worker', content: 'script de page', all: 'code et style en tout' };

/**
 * What the parts of a build weigh, in bytes of brotli, each file compressed by itself: the panel's first load (JS and CSS
 * of its page and their static imports), the worker, the content script, and all scripts and style sheets.
 *
 * @param {string} build the folder of a build
 * @returns {{ panel: number, worker: number, content: number, all: number }}
 */
export function sizes(build) {
  const scripts = readdirSync(join(build, 'content-scripts')).map((name) => `content-scripts/${name}`);
  return {
    panel: weight(build, linked(readFileSync(join(build, 'sidepanel.html'), 'utf8'))),
    worker: weight(build, ['background.js']),
    content: weight(build, scripts),
    all: weight(build, readdirSync(build, { recursive: true }).filter((name) => /\.(js|css)$/.test(name))),
  };
}

/** The figures in one line, and whether each is within its budget. */
export function sizeReport(build) {
  const figures = Object.entries(sizes(build));
  const line = figures.map(([part, bytes]) => `${NAMES[part]} ${(bytes / 1000).toFixed(1)} kB (≤ ${BUDGETS[part]})`).join(', ');
  return { line, isWithin: figures.every(([part, bytes]) => bytes <= BUDGETS[part] * 1000) };
}

/** What a page loads at once: its scripts, style sheets and preloaded modules. */
function linked(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) => {
    const address = /\b(?:src|href)="\/?([^"]+\.(?:js|css))"/.exec(tag)?.[1];
    return address === undefined ? [] : [address];
  });
}

function weight(build, files) {
  const all = new Set();
  for (const file of files) withImports(build, file, all);
  return [...all].reduce((total, file) => total + brotliCompressSync(readFileSync(join(build, file))).length, 0);
}

/** Adds a file and what it imports statically. */
function withImports(build, file, all) {
  if (all.has(file)) return;
  all.add(file);
  if (!file.endsWith('.js')) return;
  for (const { source } of parseAst(readFileSync(join(build, file), 'utf8')).body) {
    if (source?.value?.startsWith('.')) withImports(build, join(dirname(file), source.value), all);
  }
}
