import type { PageSight, SightLine } from './sight';
import type { Snapshot } from './snapshot';

/** A run of so many characters is prose; labels, cells and notices are shorter. */
const PROSE = 120;

/** What a page shows, by place. `lines` are its lines as they are read. */
export function snapshotOf({ route, title, fields }: PageSight, lines: readonly SightLine[]): Snapshot {
  const at = (place: SightLine['place']): readonly string[] => [...new Set(lines.filter((line) => line.place === place).map(({ text }) => text))];
  return {
    route,
    title,
    headings: lines.filter(({ place }) => place === 'headings').map(({ level, text }) => ({ level, text })),
    tabs: at('tabs'),
    breadcrumb: at('breadcrumb'),
    labels: at('labels'),
    buttons: at('buttons'),
    columns: at('columns'),
    texts: at('texts'),
    prose: lines.filter(({ place, text }) => place === 'texts' && text.length >= PROSE).length,
    fields: fields.filter(({ open }) => open).length,
  };
}
