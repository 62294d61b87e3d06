import type { ScreenId } from '@/lib/ceres/screen-ids';
import type { Dice } from './dice';
import type { ScreenWords } from './words/words';

/** What a page gives away: each cue may be missing, and enough of them stays for a person of the trade. */
export const CUES = ['heading', 'tab', 'breadcrumb', 'menu', 'title', 'notices', 'route', 'buttons', 'columns', 'fields', 'tiles'] as const;
export type Cue = (typeof CUES)[number];

/** How often each is kept. */
const SHARE: Readonly<Record<Cue, number>> = {
  heading: 0.75, tab: 0.7, breadcrumb: 0.4, menu: 0.4, title: 0.35, notices: 0.35, route: 0.45,
  buttons: 0.7, columns: 0.8, fields: 0.6, tiles: 0.8,
};

/** All of these say the same: what the page is called. */
const NAMING: readonly Cue[] = ['heading', 'tab', 'breadcrumb', 'menu'];
/** What one works with. */
const WORK: readonly Cue[] = ['buttons', 'columns', 'fields', 'tiles'];

/** Without these a person would not say that it is that screen. */
const NEEDED: Readonly<Partial<Record<ScreenId, Cue>>> = {
  connexion: 'fields',
  accueil: 'tiles',
  'liste-sessions': 'columns',
  'creation-session': 'fields',
};

/** The cues that a page keeps. `naming`: the ways in which it can be called at all. */
export function someCues(screen: ScreenId, words: ScreenWords, naming: readonly Cue[], dice: Dice): ReadonlySet<Cue> {
  const possible = CUES.filter((cue) => (NAMING.includes(cue) ? naming.includes(cue) : isSaid(cue, words)));
  const kept = new Set(possible.filter((cue) => dice.chance(SHARE[cue])));
  const needed = NEEDED[screen];
  if (needed !== undefined) kept.add(needed);
  for (const cue of dice.shuffle(possible)) {
    if (isDecidable(kept, screen)) break;
    kept.add(cue);
  }
  return kept;
}

/** Two independent cues, of which one is what one works with: the facts of its session are that for a « fiche ». */
export function isDecidable(kept: ReadonlySet<Cue>, screen: ScreenId): boolean {
  const named = NAMING.some((cue) => kept.has(cue));
  if (screen === 'fiche-session') return named || kept.has('buttons');
  const work = WORK.filter((cue) => kept.has(cue)).length;
  return work >= 1 && work + Number(named) + Number(kept.has('notices')) >= 2;
}

function isSaid(cue: Cue, words: ScreenWords): boolean {
  switch (cue) {
    case 'buttons':
    case 'columns':
    case 'fields':
    case 'notices':
      return words[cue].length > 0;
    case 'tiles':
      return words.tiles !== undefined;
    case 'heading':
    case 'tab':
    case 'breadcrumb':
    case 'menu':
    case 'title':
    case 'route':
      return true;
  }
}
