import type { PageSight, SightLine } from '@/lib/ceres/sight';

/** A line as a script sees it: a text of the page itself, in letters of 16 px, unless said. */
export function line(text: string, change: Partial<SightLine> = {}): SightLine {
  return { place: 'texts', text, level: 0, size: 16, in: 0, ...change };
}

/** A title; the most prominent one unless said. */
export function heading(text: string, level = 1): SightLine {
  return line(text, { place: 'headings', level, size: 0 });
}

/** Lines that are called so by the page's make. */
export function lines(place: SightLine['place'], ...texts: readonly string[]): readonly SightLine[] {
  return texts.map((text) => line(text, { place, size: 0 }));
}

/** What a script sees of a page with these lines. */
export function sight(seen: readonly SightLine[], change: Partial<PageSight> = {}): PageSight {
  return { route: '/', title: '', lines: seen, inside: [0], fields: [], ...change };
}
