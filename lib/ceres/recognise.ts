import { SPOTS } from './places';
import type { Screen } from './screen';
import { SCREENS, type ScreenId } from './screens';
import type { Snapshot } from './snapshot';
import { hear } from './testimony';

export interface Recognition {
  readonly screen: ScreenId | null;
  /** From 0 to 1, to two decimals; 0 when no screen is recognised. */
  readonly confidence: number;
  /** What spoke for the screen, in French, in the page's words: « titre « Convocations » ». */
  readonly evidence: readonly string[];
}

type KnownScreen = Screen & { readonly id: ScreenId };

const NOTHING: Recognition = { screen: null, confidence: 0, evidence: [] };

/** Below it Jalon says nothing: a wrong reminder is worse than none. No clue alone reaches it, so two places must agree. */
const THRESHOLD = 0.6;

/** A form may explain itself in so many paragraphs; each one more takes a fifth of the belief away. */
const PROSE_OF_A_FORM = 2;
const LEFT_BY_A_PARAGRAPH = 0.8;

/** A quoted text is cut after so many characters. */
const MOST_QUOTED = 80;

/**
 * The screen that a page shows, or none.
 *
 * Each place of the page is one witness: only its strongest clue counts. Witnesses add up as independent ones do
 * (1 − Π(1 − weight)); those against take away in proportion. One must be where people work: an article names the
 * screen everywhere else.
 */
export function recognise(page: Snapshot): Recognition {
  const found = SCREENS.map((screen) => judge(screen, page));
  return found.reduce((best, next) => (next.confidence > best.confidence ? next : best), NOTHING);
}

function judge(screen: KnownScreen, page: Snapshot): Recognition {
  const heard = SPOTS.map((spot) => ({ ...spot, ...hear(screen, spot, page) }));
  const witnesses = heard.flatMap(({ pro, kind, name }) => (pro ? [{ kind, name, ...pro }] : []));
  const doubt = witnesses.reduce((left, { weight }) => left * (1 - weight), 1);
  const trust = LEFT_BY_A_PARAGRAPH ** Math.max(0, page.prose - PROSE_OF_A_FORM);
  const belief = heard.reduce((left, { con }) => left * (1 - con), trust * (1 - doubt));
  const confidence = Math.round(belief * 100) / 100;
  const isWorkedOn = witnesses.some(({ kind }) => kind === 'work');
  if (!isWorkedOn || confidence < THRESHOLD) return NOTHING;
  return { screen: screen.id, confidence, evidence: witnesses.map(({ name, text }) => quote(name, text)) };
}

/** « titre « Convocations » ». */
function quote(name: string, text: string): string {
  return `${name} «\u00a0${text.slice(0, MOST_QUOTED)}${text.length > MOST_QUOTED ? '…' : ''}\u00a0»`;
}
