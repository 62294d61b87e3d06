import type { Snapshot } from '@/lib/ceres/snapshot';

/** A page that shows this, and nothing else. */
export function page(shown: Partial<Snapshot>): Snapshot {
  return {
    route: '/',
    title: '',
    headings: [],
    tabs: [],
    breadcrumb: [],
    labels: [],
    buttons: [],
    columns: [],
    texts: [],
    prose: 0,
    fields: 0,
    ...shown,
  };
}
