import { attempt } from '@/lib/actions/attempt';
import { readNews, type News } from '@/lib/actions/news';
import { useEffect, useState } from 'preact/hooks';

/** What there is to tell; null while it is read. */
export function useNews(which: 'moved' | 'told'): News | null {
  const [news, setNews] = useState<News | null>(null);
  useEffect(() => attempt(async () => setNews(await readNews(which))), [which]);
  return news;
}
