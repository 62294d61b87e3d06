import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../e2e/harness/places';
import { sizes } from '../tools/sizes.mjs';
import type { Figure } from './figure';

/** In kB of 1,000 bytes: brotli, but for the pictures. */
const MOST = { panel: 42, worker: 28, content: 5, all: 250, pictures: 1000 };

/** What a build weighs. */
export function sizeFigures(): Figure[] {
  const folder = build('chrome-mv3');
  const { panel, worker, content, all } = sizes(folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pictures = files.filter((file) => file.endsWith('.webp')).reduce((total, file) => total + statSync(join(folder, file)).size, 0);
  return [
    figure('size.panel', 'panneau, premier chargement', panel, MOST.panel),
    figure('size.worker', 'worker', worker, MOST.worker),
    figure('size.content', 'script de page', content, MOST.content),
    figure('size.all', 'code et style en tout', all, MOST.all),
    figure('size.pictures', 'images du guide', pictures, MOST.pictures),
  ];
}

function figure(name: string, what: string, bytes: number, limit: number): Figure {
  return { name, what, value: bytes / 1000, limit, unit: 'kB' };
}
