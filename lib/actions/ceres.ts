import { screenId, type ScreenId } from '@/lib/ceres/screen-ids';
import type { Understanding } from '@/lib/ceres/understand';
import { calm } from '@/lib/platform/calm';
import { askTab, listenToScripts } from '@/lib/platform/inbox';
import type { PageReport } from '@/lib/platform/messages';
import { askAccess, hasAccess, onAccessChange } from '@/lib/platform/permissions';
import { activeTab, onActiveTabChange } from '@/lib/platform/tabs';
import { batch, computed, effect, signal } from '@preact/signals';
import { noted } from './fault';
import { centre } from './state';

/**
 * What this window's active tab shows: not CERES, nothing since the access to CERES was withdrawn, CERES without a live script, or what its
 * script tells.
 */
export type Beside =
  | { readonly tab: 'elsewhere' | 'withdrawn' | 'asleep' }
  | { readonly tab: 'ceres'; readonly id: number; readonly report: Understanding };

/** The user's word on what a page shows: a screen, or none of them. It holds before what was recognised. */
export interface Word {
  readonly screen: ScreenId | null;
}

export const beside = signal<Beside>({ tab: 'elsewhere' });

/** What the user says of the page that the tab shows, now or when she last was on it; null while she says nothing. */
export const said = signal<Word | null>(null);

/** The screen to speak of: what the user says before what was recognised. */
export const screen = computed<ScreenId | null>(() => {
  const { value } = beside;
  if (value.tab !== 'ceres') return null;
  return said.value === null ? screenId(value.report.screen) : said.value.screen;
});

/** A page may change its address without end, and each question has its script read it all: more often than this, nobody would see what is said. */
const ASK_MS = 150;

const corrections = computed(() => JSON.stringify(centre.value.screens));

/**
 * Follows this window's active tab: asks when the panel opens, when the tab or the access to CERES changes, and when what the user said of the
 * screens does, here or in another panel; listens when its script speaks.
 */
export async function followTab(): Promise<void> {
  const again = (): void => {
    void noted(ask());
  };
  onActiveTabChange(calm(ASK_MS, again));
  onAccessChange(again);
  listenToScripts((report, tabId) => {
    void noted(hear(report, tabId));
  });
  let known = corrections.peek();
  effect(() => {
    if (corrections.value === known) return;
    known = corrections.value;
    again();
  });
  await ask();
}

/** Asks the user, within her gesture, for the access to CERES that was withdrawn. */
export async function giveAccess(): Promise<void> {
  await askAccess();
  await ask();
}

interface Seen {
  readonly shown: Beside;
  readonly word: Word | null;
}

let turns = 0;

async function ask(): Promise<void> {
  const turn = (turns += 1);
  const seen = await look();
  // Asked again meanwhile, or told: that is newer.
  if (turn === turns && seen !== null) tell(seen);
}

/** Null where the page that was shown is giving way to another, which will be asked for when it is there: until then nothing is said to have gone. */
async function look(): Promise<Seen | null> {
  const tab = await activeTab();
  if (tab?.onCeres !== true) return nothing((await hasAccess()) ? 'elsewhere' : 'withdrawn');
  const page = await askTab(tab.id);
  if (page !== null) return seenOn(page, tab.id);
  if (!tab.isLoading) return nothing('asleep');
  const shown = beside.peek();
  return shown.tab === 'ceres' && shown.id === tab.id ? null : nothing('elsewhere');
}

async function hear(page: PageReport, tabId: number): Promise<void> {
  if ((await activeTab())?.id !== tabId) return;
  const turn = (turns += 1);
  const seen = await seenOn(page, tabId);
  if (turn === turns) tell(seen);
}

/**
 * What a page is, with what the user said of such a page. The values of its fields are read only where it is a screen, by
 * recognition or by her word.
 */
async function seenOn(page: PageReport, id: number): Promise<Seen> {
  const { understand } = await import('@/lib/ceres/understand');
  const report = understand(page);
  const word = centre.value.screens.length === 0 ? null : (await import('./corrections')).wordOn(report);
  const isScreen = (word === null ? report.screen : word.screen) !== null;
  if (isScreen === page.values) return { shown: { tab: 'ceres', id, report }, word };
  const again = await askTab(id, isScreen);
  // What the fields hold says nothing of which screen it is.
  return { shown: { tab: 'ceres', id, report: again === null ? report : { ...report, facts: understand(again).facts } }, word };
}

function nothing(tab: 'elsewhere' | 'withdrawn' | 'asleep'): Seen {
  return { shown: { tab }, word: null };
}

function tell({ shown, word }: Seen): void {
  batch(() => {
    beside.value = shown;
    said.value = word;
  });
}
