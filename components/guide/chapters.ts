import type { BuiltChapter } from '@/lib/guide/blocks';

/** Every chapter of the guide, in its order: the build reads them from docs/guide. */
export const CHAPTERS: readonly BuiltChapter[] = Object.values(
  import.meta.glob<BuiltChapter>('../../docs/guide/*.md', { eager: true, import: 'default' }),
);
