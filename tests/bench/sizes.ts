import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from '../e2e/harness/places';
import { sizes } from '../tools/sizes.mjs';
import type { Figure } from './figure';

/** In kB of 1,000 bytes: brotli, but for the pictures. */
const MOST = { panel: 42, worker: 28, content: 5, all: 250, pictures: 1000 };

/** What a build weighs. */
export function sizeFigures(): Figure[] {
  const folder = build('chrome-mv3');
  const { panel, worker, content } = sizes(folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sum = (pattern: RegExp, weigh: (file: string) => number) => files.filter((file) => pattern.test(file)).reduce((total, file) => total + weigh(join(folder, file)), 0);
  const all = sum(/\.(js|css)$/, (file) => brotliCompressSync(readFileSync(file)).length);
  return [
    figure('size.panel', 'panneau, premier chargement', panel, MOST.panel),
    figure('size.worker', 'worker', worker, MOST.worker),
    figure('size.content', 'script de page', content, MOST.content),
    figure('size.all', 'code et style en tout', all, MOST.all),
    figure('size.pictures', 'images du guide', sum(/\.webp$/, (file) => statSync(file).size), MOST.pictures),
  ];
}

function figure(name: string, what: string, bytes: number, limit: number): Figure {
  return { name, what, value: bytes / 1000, limit, unit: 'kB' };
}
