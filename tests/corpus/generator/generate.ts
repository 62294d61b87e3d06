import { SCREEN_IDS, type ScreenId } from '@/lib/ceres/screen-ids';
import type { CorpusPage, Part } from '../page';
import { hiddenPanels, Surroundings } from './around';
import { composed, type Middle } from './compose';
import { BUTTON_FORMS, type Block, type Content, type Hidden } from './content';
import { someCues, type Cue } from './cues';
import { Dice } from './dice';
import { someSession, type Facts, type Session } from './facts';
import { makesOf } from './makes/makes';
import type { Make } from './makes/make';
import { spoilt } from './noise';
import { BARE, composedNone, hasWords, OVER_A_SCREEN, wordsOf } from './none';
import { COMMON_KINDS, RARE_KINDS, UNTUNED_KINDS, type NoneKind, type PoolWords } from './words/words';
import { MESURE } from './words/mesure';
import { REGLAGE } from './words/reglage';

/** The pools of each part. */
export const WORDS: Readonly<Record<Part, readonly PoolWords[]>> = { reglage: REGLAGE, mesure: MESURE };

/** Nothing in them says which screen it is. */
const DUMB_ROUTES = ['/', '/#/', '/ceres/do?op=41', '/#/p/7f3a', '/ceres/faces/main.xhtml', '/app.html#!v12', '/ceres/Main.html#place:8'];

/** Screens that may be a window over another one. */
const IN_A_WINDOW: ReadonlySet<ScreenId> = new Set(['creation-session', 'commande-dte', 'candidats', 'jury', 'convocations', 'pv', 'resultats', 'agrement']);

/** What to make of a seed: which screen or which other page, of which make and in whose words. */
export interface Plan {
  readonly screen: ScreenId | null;
  readonly none: NoneKind;
  readonly make: Make;
  readonly words: PoolWords;
}

/** The kinds of pages that are none of the screens. */
export function kindsOf(part: Part): readonly NoneKind[] {
  const kinds = [...COMMON_KINDS, ...RARE_KINDS];
  return part === 'mesure' ? [...kinds, ...UNTUNED_KINDS] : kinds;
}

/** Every third page is none of the screens; screens, kinds and makes follow one another so that each meets each. */
export function planOf(part: Part, seed: number): Plan {
  const isNone = seed % 3 === 2;
  const nth = isNone ? Math.floor(seed / 3) : Math.floor(seed / 3) * 2 + (seed % 3);
  const noneKinds = kindsOf(part);
  const kinds = isNone ? noneKinds.length : SCREEN_IDS.length;
  const makes = makesOf(part);
  const none = at(noneKinds, nth);
  const pools = isNone ? WORDS[part].filter((pool) => hasWords(none, pool)) : WORDS[part];
  return {
    screen: isNone ? null : at(SCREEN_IDS, nth),
    none,
    make: at(makes, (nth % kinds) + Math.floor(nth / kinds)),
    words: new Dice(`${part} ${String(seed)} words`).pick(pools),
  };
}

/** The page of a seed, from 0: the same on every machine. */
export function generate(part: Part, seed: number): CorpusPage {
  const { screen, none, make, words } = planOf(part, seed);
  const dice = new Dice(`${part} ${String(seed)}`);
  const maker = new Maker(words, dice);
  const { content, route, facts } = screen === null ? maker.none(none) : maker.screen(screen);
  return {
    name: [part, String(seed).padStart(4, '0'), make.id, screen ?? `aucun-${none}`].join('-'),
    html: make.draw(content, dice),
    truth: { screen, route, ...facts },
  };
}

/** The first pages of a part. */
export function corpus(part: Part, count: number): CorpusPage[] {
  return Array.from({ length: count }, (_, seed) => generate(part, seed));
}

interface Made {
  readonly content: Content;
  readonly route: string;
  readonly facts: Facts;
}

/** Makes one page. */
class Maker {
  readonly #session: Session;

  constructor(
    readonly words: PoolWords,
    readonly dice: Dice,
  ) {
    this.#session = someSession(words.common.facts, dice);
  }

  screen(screen: ScreenId): Made {
    if (IN_A_WINDOW.has(screen) && this.dice.chance(0.1)) return this.#over(screen);
    const around = new Surroundings(this.words, this.dice, false);
    const cues = someCues(screen, this.words.screens[screen], around.naming(screen), this.dice);
    const { heading, blocks, facts } = this.#middle(screen, cues, this.dice.chance(0.55));
    const surroundings = around.of(screen, cues);
    const title = around.title(surroundings.brand, screen, cues);
    const content = this.#finished({ ...surroundings, title, heading, blocks, modal: null });
    return { content, route: this.#route(screen, cues.has('route')), facts };
  }

  none(kind: NoneKind): Made {
    const { heading, blocks } = composedNone(kind, this.words, this.#session, this.dice);
    const route = this.dice.chance(0.5) ? this.dice.pick(wordsOf(kind, this.words).routes) : this.dice.pick(DUMB_ROUTES);
    if (OVER_A_SCREEN.has(kind)) return { ...this.#under(this.#otherThan(null), { heading, blocks }), route, facts: {} };
    const isBare = BARE.has(kind);
    const around = new Surroundings(this.words, this.dice, isBare);
    const inPlaceOf = isBare && this.dice.chance(0.3) ? this.#otherThan(null) : null;
    const surroundings = around.ofNone(heading, inPlaceOf);
    const title = this.dice.chance(0.5) ? `${heading} - ${surroundings.brand}` : surroundings.brand;
    return { content: this.#finished({ ...surroundings, title, heading, blocks, modal: null }), route, facts: {} };
  }

  /** A screen in a window over another one: the window is what one works with. */
  #over(screen: ScreenId): Made {
    const cues = someCues(screen, this.words.screens[screen], ['heading'], this.dice);
    const { heading, blocks, facts } = this.#middle(screen, cues, this.dice.chance(0.5));
    const { content } = this.#under(this.#otherThan(screen), { heading, blocks });
    return { content, route: this.#route(screen, cues.has('route')), facts };
  }

  /** A screen that something lies over: it says nothing of its session. */
  #under(screen: ScreenId, modal: { heading: string; blocks: readonly Block[] }): { content: Content } {
    const around = new Surroundings(this.words, this.dice, false);
    const cues = someCues(screen, this.words.screens[screen], around.naming(screen), this.dice);
    const middle = this.#middle(screen, cues, false);
    const surroundings = around.of(screen, cues);
    return { content: this.#finished({ ...surroundings, title: surroundings.brand, heading: middle.heading, blocks: middle.blocks, modal }) };
  }

  #middle(screen: ScreenId, cues: ReadonlySet<Cue>, isSaid: boolean): Middle {
    return composed({ screen, words: this.words, cues, session: this.#session, isSaid, dice: this.dice });
  }

  #finished(page: Omit<Content, 'hidden' | 'buttonForm'>): Content {
    const buttonForm = this.dice.pick(['native', ...BUTTON_FORMS] as const);
    return spoilt({ ...page, hidden: this.#hidden(), buttonForm }, this.dice);
  }

  #hidden(): Hidden[] {
    const panels = Array.from({ length: this.dice.chance(0.35) ? this.dice.int(1, 2) : 0 }, () => {
      const screen = this.#otherThan(null);
      const cues = someCues(screen, this.words.screens[screen], ['heading'], this.dice);
      const { heading, blocks } = this.#middle(screen, cues, false);
      return heading === '' ? blocks : [{ kind: 'section', text: heading } as const, ...blocks];
    });
    return hiddenPanels(panels, this.dice);
  }

  #otherThan(screen: ScreenId | null): ScreenId {
    return this.dice.pick(SCREEN_IDS.filter((id) => id !== screen && id !== 'connexion' && id !== 'fiche-session'));
  }

  #route(screen: ScreenId, isTelling: boolean): string {
    return this.dice.pick(isTelling ? this.words.screens[screen].routes : DUMB_ROUTES);
  }
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('An empty list.');
  return item;
}
