import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chapter } from '@/lib/guide/blocks';
import { readChapter } from '@/lib/guide/markdown';

/** Where the guide is written. */
export const GUIDE = `${join(import.meta.dirname, '../../docs/guide')}/`;

/** Every chapter of the guide, as its file says it, in its order. */
export const CHAPTERS: readonly Chapter[] = readdirSync(GUIDE)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => readChapter(name, readFileSync(GUIDE + name, 'utf8')));
