import { guardedOn, SURE } from '@/lib/ceres/guarded';
import { guardTab, listenToGestures } from '@/lib/platform/inbox';
import type { CardText } from '@/lib/platform/messages';
import { activeTab } from '@/lib/platform/tabs';
import { cardText } from '@/lib/plan/card-text';
import { computed, effect, signal } from '@preact/signals';
import { heldLevel, readCardLevel } from './card-level';
import { beside, said, screen } from './ceres';
import { noted } from './fault';
import { chosenPlan } from './plans';

interface Order {
  readonly tab: number;
  readonly buttons: readonly string[];
  readonly card: CardText;
}

const NOTHING: CardText = { title: '', lines: [] };

/** What the tab's script is to show beside which buttons: only where the screen is sure, or said, and the user wants it. */
const order = computed<Order | null>(() => {
  const { value } = beside;
  if (value.tab !== 'ceres') return null;
  const none = { tab: value.id, buttons: [], card: NOTHING };
  const { confidence, snapshot } = value.report;
  const isSure = said.value !== null || confidence >= SURE;
  if (screen.value === null || !isSure || heldLevel.value === 'rien') return none;
  const guarded = guardedOn(screen.value, snapshot.buttons);
  return guarded === null ? none : { tab: value.id, buttons: guarded.buttons, card: cardText(screen.value, guarded.freezes, chosenPlan.value) };
});

/** What is said aloud as pointer or focus reaches a button that freezes something, on this window's active tab; empty for nothing. */
export const gestureWords = signal('');

/**
 * Keeps the script of this window's tab told of the buttons that freeze something and of what to say there, and says it
 * aloud here when it is shown: the card takes no focus. Returns what ends it.
 */
export function followActs(): () => void {
  // Another panel may have set the level since.
  const endLevel = effect(() => {
    if (beside.value.tab === 'ceres') void noted(readCardLevel());
  });
  // After each report, be it the same order: a page that was loaded again knows none, and one that changed keeps none.
  const endOrders = effect(() => {
    const { value } = order;
    if (value !== null) void noted(guardTab(value.tab, value));
  });
  const endGestures = listenToGestures((_, tab) => {
    void noted(say(tab));
  });
  return () => {
    endLevel();
    endOrders();
    endGestures();
  };
}

async function say(tab: number): Promise<void> {
  if ((await activeTab())?.id !== tab) return;
  const { title, lines } = order.value?.card ?? NOTHING;
  // Emptied first: the same words twice are said twice.
  gestureWords.value = '';
  gestureWords.value = [title, ...lines].join(' ');
}
