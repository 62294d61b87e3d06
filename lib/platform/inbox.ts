import * as z from 'zod/mini';
import { browser } from './browser';
import { CERES, GESTURE, ORDER, QUESTION, REPORT, type Gesture, type GuardOrder, type PageQuestion, type PageReport } from './messages';

const line = z.string().check(z.maxLength(300));
const short = z.string().check(z.maxLength(160));
const count = z.number().check(z.gte(0));

/** What a script may say. A page can influence its words, so every length is bounded. */
export const pageReport = z.strictObject({
  type: z.literal(REPORT),
  route: line,
  title: short,
  lines: z
    .array(
      z.strictObject({
        place: z.enum(['headings', 'tabs', 'breadcrumb', 'labels', 'buttons', 'columns', 'texts']),
        text: short,
        level: count,
        size: count,
        in: count,
      }),
    )
    .check(z.maxLength(400)),
  inside: z.array(count).check(z.maxLength(20_000)),
  fields: z.array(z.strictObject({ name: short, open: z.boolean(), value: short })).check(z.maxLength(300)),
  values: z.boolean(),
});

const gesture = z.strictObject({ type: z.literal(GESTURE), button: short });

/** Called with what a script says, and the tab and window it says it from. */
export type FromScript<Said> = (said: Said, tabId: number, windowId: number) => void;

/**
 * Asks the script of a tab what the page shows, and has it read the values of fields from now on, or not. Null when none is
 * alive there (the tab was opened before the installation or an update, is still loading, or is not CERES), or when its
 * answer is not a report.
 */
export async function askTab(tabId: number, values = false): Promise<PageReport | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { type: QUESTION, values } satisfies PageQuestion, { frameId: 0 });
    return pageReport.safeParse(answer).data ?? null;
  } catch {
    return null;
  }
}

/** Has the script of a tab show a card beside the buttons named; that none is alive there is no failure. */
export async function guardTab(tabId: number, order: Omit<GuardOrder, 'type'>): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, { type: ORDER, ...order } satisfies GuardOrder, { frameId: 0 });
  } catch {
    // The tab was closed or reloaded: it shows no card either.
  }
}

/** Hears what Jalon's own scripts on CERES say of their pages, and nothing else. Returns what ends it. */
export function listenToScripts(handler: FromScript<PageReport>): () => void {
  return listen(pageReport, handler);
}

/** Hears that a card was shown. Returns what ends it. */
export function listenToGestures(handler: FromScript<Gesture>): () => void {
  return listen(gesture, handler);
}

function listen<Said>(schema: z.ZodMiniType<Said>, handler: FromScript<Said>): () => void {
  const listener = (message: unknown, sender: Sender): void => {
    const { id: tabId, windowId } = sender.tab ?? {};
    if (!isOurScript(sender) || tabId === undefined || windowId === undefined) return;
    const said = schema.safeParse(message);
    if (said.success) handler(said.data, tabId, windowId);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    browser.runtime.onMessage.removeListener(listener);
  };
}

interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined };
}

/** It runs in the page itself, in no frame of it. */
function isOurScript({ id, url, frameId }: Sender): boolean {
  return id === browser.runtime.id && url?.startsWith(CERES) === true && frameId === 0;
}
