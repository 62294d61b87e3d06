import type { Measured } from './measure';

/** How a screen was recognised, in counts of pages. */
export interface Count {
  readonly pages: number;
  readonly found: number;
  /** Nothing was said. */
  readonly missed: number;
  /** Another screen was said. */
  readonly wrong: number;
}

export interface Tally {
  readonly screens: ReadonlyMap<string, Count>;
  /** Of all the pages that are a screen. */
  readonly all: Count;
  /** The pages that are none, and those of them on which a screen was said. */
  readonly none: { readonly pages: number; readonly reminded: number };
  /** Pages on which something was thrown. */
  readonly thrown: number;
}

export type Verdict = 'found' | 'missed' | 'wrong' | 'quiet' | 'reminded';

/** What became of a page. */
export function verdictOf({ truth, screen }: Pick<Measured, 'truth' | 'screen'>): Verdict {
  if (truth.screen === null) return screen === null ? 'quiet' : 'reminded';
  if (screen === null) return 'missed';
  return screen === truth.screen ? 'found' : 'wrong';
}

/** Counts what was seen, screen by screen. */
export function tallyOf(measured: readonly Measured[]): Tally {
  const onScreens = measured.filter(({ truth }) => truth.screen !== null);
  const ids = [...new Set(onScreens.map(({ truth }) => truth.screen ?? ''))].sort();
  const none = measured.filter(({ truth }) => truth.screen === null);
  return {
    screens: new Map(ids.map((id) => [id, countOf(onScreens.filter(({ truth }) => truth.screen === id))])),
    all: countOf(onScreens),
    none: { pages: none.length, reminded: none.filter((page) => verdictOf(page) === 'reminded').length },
    thrown: measured.filter(({ thrown }) => thrown !== '').length,
  };
}

/** The counts as a table in French, one line a screen. */
export function reportOf({ screens, all, none, thrown }: Tally): string {
  const lines = [...screens, ['ensemble', all] as const].map(([id, { pages, found, missed, wrong }]) => line(id, pages, found, missed, wrong));
  return [line('écran', 'pages', 'reconnus', 'muets', 'faux'), ...lines, `aucun écran : ${String(none.pages)} pages, ${String(none.reminded)} avec un écran annoncé`, ...(thrown === 0 ? [] : [`erreurs : ${String(thrown)} pages`])].join('\n');
}

function countOf(pages: readonly Measured[]): Count {
  const count = (verdict: Verdict) => pages.filter((page) => verdictOf(page) === verdict).length;
  return { pages: pages.length, found: count('found'), missed: count('missed'), wrong: count('wrong') };
}

function line(name: string, ...cells: readonly (string | number)[]): string {
  return [name.padEnd(18), ...cells.map((text) => String(text).padStart(9))].join('');
}
