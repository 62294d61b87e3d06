import { screenOf, type ScreenId } from '@/lib/ceres/screens';
import { askTab, listenToScripts } from '@/lib/platform/inbox';
import type { ScreenReport } from '@/lib/platform/messages';
import { activeTab, onActiveTabChange } from '@/lib/platform/tabs';
import { computed, signal } from '@preact/signals';
import { noted } from './fault';

export type { ScreenReport };

/** What this window's active tab shows: not CERES, CERES without a live script, or what its script tells. */
export type Beside =
  | { readonly tab: 'elsewhere' | 'asleep' }
  | { readonly tab: 'ceres'; readonly report: ScreenReport };

export const beside = signal<Beside>({ tab: 'elsewhere' });

/** The screen that the user says she is on, until the tab shows something else. */
export const said = signal<ScreenId | null>(null);

/** The screen to speak of: what the user says before what was recognised. */
export const screen = computed<ScreenId | null>(() => {
  const { value } = beside;
  return said.value ?? (value.tab === 'ceres' ? known(value.report.screen) : null);
});

/** Follows this window's active tab: asks when the panel opens and when the tab changes, listens when its script speaks. */
export async function followTab(): Promise<void> {
  onActiveTabChange(() => {
    void noted(ask());
  });
  listenToScripts((report, tabId) => {
    void noted(hear(report, tabId));
  });
  await ask();
}

/** Takes the user's word for the screen she is on; null takes it back. */
export function sayScreen(id: ScreenId | null): void {
  said.value = id;
}

async function ask(): Promise<void> {
  const tab = await activeTab();
  if (tab?.onCeres !== true) {
    tell({ tab: 'elsewhere' });
    return;
  }
  const report = await askTab(tab.id);
  tell(report === null ? { tab: 'asleep' } : { tab: 'ceres', report });
}

async function hear(report: ScreenReport, tabId: number): Promise<void> {
  if ((await activeTab())?.id === tabId) tell({ tab: 'ceres', report });
}

function tell(next: Beside): void {
  const before = beside.value;
  const sameRoute = before.tab === 'ceres' && next.tab === 'ceres' && before.report.route === next.report.route;
  if (!sameRoute) said.value = null;
  beside.value = next;
}

function known(id: string | null): ScreenId | null {
  return id === null ? null : (screenOf(id)?.id ?? null);
}
