import * as z from 'zod/mini';
import { browser } from './browser';
import { CERES, QUESTION, type ScreenReport } from './messages';

const line = z.string().check(z.maxLength(300));

/** What a script may say. A page can influence its words, so every length is bounded. */
export const screenReport = z.strictObject({
  type: z.literal('jalon/ecran'),
  screen: z.nullable(line),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  evidence: z.array(line).check(z.maxLength(20)),
  route: line,
});

/** Called with what a script says, and the tab and window it says it from. */
export type ReportHandler = (report: ScreenReport, tabId: number, windowId: number) => void;

/**
 * Asks the script of a tab what the page shows. Null when none is alive there (the tab was opened before the
 * installation or an update, is still loading, or is not CERES), or when its answer is not a report.
 */
export async function askTab(tabId: number): Promise<ScreenReport | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, QUESTION, { frameId: 0 });
    return screenReport.safeParse(answer).data ?? null;
  } catch {
    return null;
  }
}

/** Hears what Jalon's own scripts say on CERES, and nothing else. Returns what ends it. */
export function listenToScripts(handler: ReportHandler): () => void {
  const listener = (message: unknown, sender: Sender): void => {
    const { id: tabId, windowId } = sender.tab ?? {};
    if (!isOurScript(sender) || tabId === undefined || windowId === undefined) return;
    const report = screenReport.safeParse(message);
    if (report.success) handler(report.data, tabId, windowId);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    browser.runtime.onMessage.removeListener(listener);
  };
}

interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined };
}

function isOurScript({ id, url }: Sender): boolean {
  return id === browser.runtime.id && url?.startsWith(CERES) === true;
}
