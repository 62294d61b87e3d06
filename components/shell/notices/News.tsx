import { alerts, trouble } from '@/lib/actions/state';
import { later } from '../later';

const NewsNotice = later(async () => (await import('../../news/NewsNotice')).NewsNotice);

/** What an update brought, where there is something to tell; not while nothing can be read. */
export function News() {
  return alerts.value.includes('news') && trouble.value === null ? <NewsNotice /> : null;
}
