import type { Chapter } from './blocks';
import { chapterText } from './markdown';

/**
 * The chapters that say each word of a query, in their order; all of them for an empty one. Accents, case and the kind of spaces
 * and apostrophes are ignored.
 */
export function findChapters<T extends Chapter>(chapters: readonly T[], query: string): readonly T[] {
  const words = folded(query).split(' ').filter((word) => word !== '');
  return chapters.filter((chapter) => {
    const text = folded(chapterText(chapter));
    return words.every((word) => text.includes(word));
  });
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
