import { NO_SCREEN_BUTTONS, NO_SCREEN_TEXTS } from './elsewhere';
import { againstIt, byWeight, doubtOf, hear, hearButtons, hearFields, hearHub, hearName, hearTasks, hearTexts, isDecided, refusal, withoutTasks, type Page, type Witness } from './hear';
import { linesAt } from './lines';
import { NAMING, PLACE_NAMES } from './places';
import type { ScreenId } from './screen-ids';
import { SCREENS, type KnownScreen } from './screens';
import type { Place, Snapshot } from './snapshot';

export interface Recognition {
  readonly screen: ScreenId | null;
  /** From 0 to 1, to two decimals; 0 when no screen is recognised. */
  readonly confidence: number;
  /** What spoke for the screen, in French, in the page's words: « titre « Convocations » ». */
  readonly evidence: readonly string[];
}

/** How far a screen is believed, from 0 to 1, and by what. */
interface Judged {
  readonly screen: KnownScreen;
  readonly belief: number;
  readonly witnesses: readonly Witness[];
}

const NOTHING: Recognition = { screen: null, confidence: 0, evidence: [] };

/** Below it Jalon says nothing: a wrong reminder is worse than none. No clue alone reaches it, so two places must agree. */
const THRESHOLD = 0.6;
/** The next likely screen must be so much less likely, or the page is either. */
const MARGIN = 0.15;

/** A form may explain itself in so many paragraphs; each one more takes a fifth of the belief away. */
const PROSE_OF_A_FORM = 2;
const LEFT_BY_A_PARAGRAPH = 0.8;

/** Fewer fields make no form. */
const FEW_FIELDS = 2;
const FEW_LABELS = 2;
const FEW_QUESTIONS = 3;
const QUESTIONS = 0.4;
const MISFIT = 0.6;
/** What is left where another screen's own field is there. */
const UNDECIDED = 0.3;

/** A quoted text is cut after so many characters. */
const MOST_QUOTED = 80;

/**
 * The screen that a page shows, or none.
 *
 * Each place of the page is one witness. Witnesses add up as independent ones do (1 − Π(1 − weight)); those for another
 * screen, or for none, take away in proportion. One must be where people work: an article names the screen everywhere else.
 */
export function recognise(page: Snapshot): Recognition {
  const [best, next] = judge(page);
  const confidence = Math.round((best?.belief ?? 0) * 100) / 100;
  if (!best || confidence < THRESHOLD || confidence - (next?.belief ?? 0) < MARGIN) return NOTHING;
  return { screen: best.screen.id, confidence, evidence: best.witnesses.map(quote) };
}

/** How far each screen is believed, the likeliest first. */
export function judge(snapshot: Snapshot): readonly Judged[] {
  const places = Object.keys(PLACE_NAMES) as Place[];
  const page = { ...Object.fromEntries(places.map((place) => [place, linesAt(place, snapshot)])), prose: snapshot.prose, fields: snapshot.fields } as Page;
  const others = withoutTasks(page);
  return SCREENS.map((screen) => believe(screen, screen.tasks === undefined ? others : page)).sort((one, other) => other.belief - one.belief);
}

function believe(screen: KnownScreen, page: Page): Judged {
  const names = NAMING.map((spot) => hearName(screen, spot, page));
  const works = [...hearButtons(screen, page), ...hearFields(screen, page), ...hearHub(screen, page), ...hearTasks(screen, page)];
  const texts = hearTexts(screen, page);
  const witnesses = [...names.flatMap(({ pro }) => pro), ...works, ...texts];
  const isWorkedOn = isWork(works, page) || isShownBy(witnesses) || (screen.id === 'accueil' && witnesses.length > 1);
  const trust = LEFT_BY_A_PARAGRAPH ** Math.max(0, page.prose - PROSE_OF_A_FORM);
  const told = [...hear(NO_SCREEN_TEXTS, 'texts', ...page.texts, ...page.columns), ...hear(NO_SCREEN_BUTTONS, 'buttons', ...page.buttons)];
  const refused = Math.max(told.sort(byWeight)[0]?.weight ?? 0, isAsking(page) ? QUESTIONS : 0);
  const decided = SCREENS.find((one) => isDecided(one, page));
  const named = decided === screen ? NAMING.reduce((kept, spot) => kept * refusal(spot, page), 1) : names.reduce((kept, { left }) => kept * left, decided ? UNDECIDED : 1);
  const left = named * trust * (1 - refused) * againstIt(screen, page) * fits(screen, page);
  return { screen, belief: isWorkedOn ? left * (1 - doubtOf(witnesses)) : 0, witnesses };
}

/** Whether the page asks questions, as one does that answers them. */
function isAsking({ texts, headings, buttons }: Page): boolean {
  return [...texts, ...headings, ...buttons].filter(({ text }) => text.endsWith('?')).length >= FEW_QUESTIONS;
}

/** Whether what speaks is where people work, and not the text of an article. */
function isWork(works: readonly Witness[], { columns, fields, labels }: Page): boolean {
  return works.some(({ place }) => place !== 'texts') || (works.length > 0 && (columns.length > 0 || fields > 0 || labels.length >= FEW_LABELS));
}

/** An active tab says that a part of the portal is shown, where two more places say so. */
function isShownBy(witnesses: readonly Witness[]): boolean {
  return witnesses.length > 2 && witnesses.some(({ place }) => place === 'tabs');
}

/** How much is left where a screen wants a form and there is none, or is only read and there is one. */
function fits({ form }: KnownScreen, { fields }: Page): number {
  if (form === undefined || form === fields >= FEW_FIELDS) return 1;
  return MISFIT;
}

/** « titre « Convocations » ». */
function quote({ place, text }: Witness): string {
  return `${PLACE_NAMES[place]} «\u00a0${text.slice(0, MOST_QUOTED)}${text.length > MOST_QUOTED ? '…' : ''}\u00a0»`;
}
