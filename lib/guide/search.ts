import { plainText, wordsOf } from '@/lib/words/plain';
import type { Chapter } from './blocks';
import { chapterText } from './markdown';

/**
 * The chapters that say each word of a query, in their order; all of them for an empty one. Accents, case and the kind of spaces
 * and apostrophes are ignored.
 */
export function findChapters<T extends Chapter>(chapters: readonly T[], query: string): readonly T[] {
  const words = wordsOf(query);
  return chapters.filter((chapter) => {
    const text = plainText(chapterText(chapter));
    return words.every((word) => text.includes(word));
  });
}
