import { SCREEN_IDS, type ScreenId } from '@/lib/ceres/screen-ids';
import { SESSION_SCREENS } from './compose';
import type { Block, Box, Content, Entry, Hidden } from './content';
import { HIDING_WAYS } from './content';
import type { Cue } from './cues';
import type { Dice } from './dice';
import type { PoolWords } from './words/words';

/** What surrounds the middle of a page. */
export type Around = Pick<Content, 'brand' | 'menu' | 'tabs' | 'breadcrumb' | 'footer' | 'search' | 'help'>;

/** What surrounds pages of this session of CERES: each has its menus or not, and calls each screen one way. */
export class Surroundings {
  readonly hasMenu: boolean;
  readonly hasTabs: boolean;
  readonly hasBreadcrumb: boolean;
  readonly #names: ReadonlyMap<ScreenId, string>;
  readonly #words: PoolWords;
  readonly #dice: Dice;

  constructor(words: PoolWords, dice: Dice, isBare: boolean) {
    this.#words = words;
    this.#dice = dice;
    this.#names = new Map(SCREEN_IDS.map((id) => [id, dice.pick(words.screens[id].names)]));
    this.hasMenu = dice.chance(isBare ? 0.4 : 0.8);
    this.hasTabs = dice.chance(isBare ? 0.1 : 0.65);
    this.hasBreadcrumb = dice.chance(isBare ? 0.1 : 0.5);
  }

  /** The ways in which a page can say what it is called, its heading among them. */
  naming(screen: ScreenId): Cue[] {
    if (screen === 'connexion') return ['heading'];
    const tab = this.hasTabs && SESSION_SCREENS.includes(screen);
    return ['heading', ...(tab ? ['tab' as const] : []), ...(this.hasBreadcrumb ? ['breadcrumb' as const] : []), ...(this.hasMenu ? ['menu' as const] : [])];
  }

  /** What surrounds a screen that keeps these cues. */
  of(screen: ScreenId, cues: ReadonlySet<Cue>): Around {
    const isPublic = screen === 'connexion';
    return {
      ...this.#anywhere(),
      menu: isPublic || !this.hasMenu ? [] : this.#menu(screen, cues.has('menu')),
      tabs: isPublic || !this.hasTabs ? [] : this.#tabs(screen, cues.has('tab')),
      breadcrumb: isPublic || !this.hasBreadcrumb ? [] : this.#breadcrumb(screen, cues.has('breadcrumb')),
    };
  }

  /** What surrounds a page that is none of the screens, and comes in place of one or not. */
  ofNone(heading: string, inPlaceOf: ScreenId | null): Around {
    const { elsewhere } = this.#words.common;
    const marked = this.#dice.chance(0.4) ? this.#dice.pick(elsewhere) : '';
    const menu = inPlaceOf !== null && this.#dice.chance(0.5) ? this.#menu(inPlaceOf, true) : this.#entries(SCREEN_IDS, marked);
    return {
      ...this.#anywhere(),
      menu: this.hasMenu ? menu : [],
      tabs: inPlaceOf !== null && this.hasTabs ? this.#tabs(inPlaceOf, true) : [],
      breadcrumb: this.hasBreadcrumb && heading !== '' ? [this.#name('accueil'), this.#dice.pick(elsewhere), heading] : [],
    };
  }

  /** The document's title: its brand, and the page's name where it tells. */
  title(brand: string, screen: ScreenId, cues: ReadonlySet<Cue>): string {
    return cues.has('title') ? `${this.#name(screen)} - ${brand}` : brand;
  }

  #anywhere(): Pick<Around, 'brand' | 'footer' | 'search' | 'help'> {
    const { common } = this.#words;
    const dice = this.#dice;
    return {
      brand: dice.pick(common.brands),
      footer: dice.chance(0.7) ? dice.some(common.footer, 2) : [],
      search: dice.chance(0.3) ? dice.pick(common.searches) : '',
      help: dice.chance(0.25) ? this.#help() : null,
    };
  }

  #help(): Box {
    const { common } = this.#words;
    const lines: Block[] = this.#dice.some(common.helpLines, 1, 3).map((text) => ({ kind: 'line', text }));
    const links: Block[] = this.#dice.chance(0.5) ? [{ kind: 'links', labels: this.#dice.some(common.helpLinks, 1, 3) }] : [];
    return { heading: this.#dice.pick(common.helpHeadings), blocks: [...lines, ...links] };
  }

  /** Marks the screen itself, or « Sessions » for what is inside one, or nothing. */
  #menu(screen: ScreenId, isMarked: boolean): Entry[] {
    const parent = SESSION_SCREENS.includes(screen) && this.#dice.chance(0.5) ? this.#name('liste-sessions') : '';
    return this.#entries(SCREEN_IDS, isMarked ? this.#name(screen) : parent);
  }

  #entries(screens: readonly ScreenId[], current: string): Entry[] {
    const inMenu = screens.filter((id) => id !== 'connexion' && (id !== 'fiche-session' || this.#name(id) === current));
    const kept = inMenu.filter((id) => this.#name(id) === current || this.#dice.chance(0.85));
    return [...kept.map((id) => this.#name(id)), ...this.#words.common.elsewhere].map((label) => ({ label, current: label === current }));
  }

  #tabs(screen: ScreenId, isMarked: boolean): Entry[] {
    if (screen === 'creation-session') return this.#words.common.steps.map((label, index) => ({ label, current: index === 0 }));
    if (!SESSION_SCREENS.includes(screen)) return [];
    return SESSION_SCREENS.map((id) => ({ label: this.#name(id), current: isMarked && id === screen }));
  }

  #breadcrumb(screen: ScreenId, isWhole: boolean): string[] {
    if (screen === 'accueil') return isWhole ? [this.#name('accueil')] : [];
    const parents = SESSION_SCREENS.includes(screen) ? ['accueil', 'liste-sessions'] as const : ['accueil'] as const;
    return [...parents.map((id) => this.#name(id)), ...(isWhole ? [this.#name(screen)] : [])];
  }

  #name(screen: ScreenId): string {
    return this.#names.get(screen) ?? screen;
  }
}

/** What is in the page and not seen: panels of other screens. */
export function hiddenPanels(panels: readonly (readonly Block[])[], dice: Dice): Hidden[] {
  return panels.map((blocks) => ({ way: dice.pick(HIDING_WAYS), blocks }));
}
