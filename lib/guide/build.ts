import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuiltChapter } from './blocks';
import { readChapter } from './markdown';
import { webpSize } from './webp';

// What the build does with docs/guide; none of it is in what ships.

const FOLDER = fileURLToPath(new URL('../../docs/guide/', import.meta.url));
const PICTURES = `${FOLDER}images/`;

/** Gives a chapter's file to whoever imports it as what it says: the panel has no Markdown to read. */
export function guideMarkdown() {
  return {
    name: 'guide-markdown',
    load(id: string): string | null {
      const file = id.split('?')[0] ?? '';
      return file.startsWith(FOLDER) && file.endsWith('.md') ? `export default ${JSON.stringify(builtChapter(file))};` : null;
    },
  };
}

function builtChapter(file: string): BuiltChapter {
  const chapter = readChapter(basename(file), readFileSync(file, 'utf8'));
  const pictures = chapter.blocks.flatMap((block) => (block.kind === 'image' ? [block.file] : []));
  return { ...chapter, sizes: Object.fromEntries(pictures.map((name) => [name, webpSize(readFileSync(PICTURES + name))])) };
}

/** The guide's pictures, as files of the extension: `guide/….webp`. */
export function guidePictures(): { readonly absoluteSrc: string; readonly relativeDest: string }[] {
  const names = readdirSync(PICTURES).filter((name) => name.endsWith('.webp'));
  return names.map((name) => ({ absoluteSrc: PICTURES + name, relativeDest: `guide/${name}` }));
}
