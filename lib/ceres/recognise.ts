import { NO_SCREEN_BUTTONS, NO_SCREEN_TEXTS } from './elsewhere';
import { againstIt, byWeight, doubtOf, hear, hearName, hearWork, isDecided, refusal, type Page, type Witness } from './hear';
import { linesAt } from './lines';
import { hearCounts, hearGate, hearHub, hearTasks, hearValues, withoutOthers } from './overview';
import { NAMING, PLACE_NAMES } from './places';
import type { ScreenId } from './screen-ids';
import { SCREENS, type KnownScreen } from './screens';
import type { Place, Snapshot } from './snapshot';
import { says } from './text';

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
  readonly isAnchored: boolean;
}

const NOTHING: Recognition = { screen: null, confidence: 0, evidence: [] };

/** Below it Jalon says nothing: a wrong reminder is worse than none. No clue alone reaches it, so two places must agree. */
const THRESHOLD = 0.64;
/** The next likely screen must be so much less likely, or the page is either. */
const MARGIN = 0.15;
/** Less is enough for a screen that is believed so far. */
const FIRM = 0.8;
const MARGIN_OF_FIRM = 0.1;

/** A form may explain itself in so many paragraphs; each one more takes a fifth of the belief away. */
const PROSE_OF_A_FORM = 2;
const LEFT_BY_A_PARAGRAPH = 0.8;

/** Fewer fields make no form. */
const FEW_FIELDS = 2;
const FEW_LABELS = 2;
/** The portal's own name is in the document's title. */
const SAYING = (Object.keys(PLACE_NAMES) as Place[]).filter((place) => place !== 'title');
const FEW_LINES = 3;
const FEW_BUTTONS = 3;
const FEW_QUESTIONS = 3;
const QUESTIONS = 0.4;
const MISFIT = 0.6;
/** One place alone convinces no further. */
const MOST_BY_ONE = 0.55;
/** A place that names a page so surely does not only name its session. */
const NAMED = 0.26;
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
  const [best, next] = contenders(judge(page));
  const confidence = Math.round((best?.belief ?? 0) * 100) / 100;
  if (!best?.isAnchored || confidence < THRESHOLD || confidence - (next?.belief ?? 0) < (confidence < FIRM ? MARGIN : MARGIN_OF_FIRM)) return NOTHING;
  return { screen: best.screen.id, confidence, evidence: best.witnesses.map(quote) };
}

/** The likeliest first. Every screen of a session may show what the session is: its own page is one only where nothing else is likely. */
function contenders(judged: readonly Judged[]): readonly Judged[] {
  return judged.filter(({ screen: { parts }, witnesses }) => {
    const isLikely = judged.some(({ screen, belief }) => belief >= THRESHOLD && parts?.includes(screen.id));
    return !isLikely || witnesses.some(isNamed);
  });
}

function isNamed({ place, weight }: Witness): boolean {
  return weight >= NAMED && (place === 'headings' || place === 'tabs' || place === 'breadcrumb');
}

/** How far each screen is believed, the likeliest first. */
export function judge(snapshot: Snapshot): readonly Judged[] {
  const places = Object.keys(PLACE_NAMES) as Place[];
  const page = { ...Object.fromEntries(places.map((place) => [place, linesAt(place, snapshot)])), prose: snapshot.prose, fields: snapshot.fields } as Page;
  const others = withoutOthers(page);
  return SCREENS.map((screen) => believe(screen, screen.hub === undefined ? others : page)).sort((one, other) => other.belief - one.belief);
}

function believe(screen: KnownScreen, page: Page): Judged {
  const names = NAMING.map((spot) => hearName(screen, spot, page));
  const named = names.flatMap(({ pro }) => pro);
  const { works: own, texts } = hearWork(screen, page, named);
  const works = [...own, ...[hearHub, hearTasks, hearCounts, hearValues, hearGate].flatMap((hearIt) => hearIt(screen, page))];
  const witnesses = [...named, ...works, ...texts];
  const isWorkedOn = isWork(works, page) || isShownBy(witnesses) || (screen.hub !== undefined && isAgreed(witnesses));
  const trust = LEFT_BY_A_PARAGRAPH ** Math.max(0, page.prose - PROSE_OF_A_FORM);
  const told = [...hear(NO_SCREEN_TEXTS, 'texts', ...page.texts, ...page.columns), ...hear(NO_SCREEN_BUTTONS, 'buttons', ...page.buttons)];
  const refused = Math.max(told.sort(byWeight)[0]?.weight ?? 0, isAsking(page) ? QUESTIONS : 0);
  const decided = SCREENS.find((one) => isDecided(one, page));
  const kept = decided === screen ? NAMING.reduce((part, spot) => part * refusal(spot, page), 1) : names.reduce((part, { left: one }) => part * one, decided ? UNDECIDED : 1);
  const left = kept * trust * (1 - refused) * againstIt(screen, page) * fits(screen, page);
  return { screen, belief: isWorkedOn ? left * Math.min(1 - doubtOf(witnesses), isAgreed(witnesses) || decided === screen ? 1 : MOST_BY_ONE) : 0, witnesses, isAnchored: isAnchored(screen, page) };
}

/** Whether the word is said that the screen cannot do without. */
function isAnchored({ anchor }: KnownScreen, page: Page): boolean {
  return anchor === undefined || SAYING.some((place) => page[place].some(({ plain }) => says(plain, anchor)));
}

/** Whether several places speak, or several lines of one. */
function isAgreed(witnesses: readonly Witness[]): boolean {
  return witnesses.length > 1 || witnesses.some(({ lines = 1 }) => lines >= FEW_LINES);
}

/** Whether the page asks questions, as one does that answers them. */
function isAsking({ texts, headings, buttons }: Page): boolean {
  return [...texts, ...headings, ...buttons].filter(({ text }) => text.endsWith('?')).length >= FEW_QUESTIONS;
}

/** Whether what speaks is where people work, and not the text of an article. */
function isWork(works: readonly Witness[], { columns, fields, labels, buttons, prose }: Page): boolean {
  const isTool = columns.length > 0 || fields > 0 || labels.length >= FEW_LABELS || (prose === 0 && buttons.length >= FEW_BUTTONS);
  return works.some(({ place }) => place !== 'texts') || (works.length > 0 && isTool);
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
