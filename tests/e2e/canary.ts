import { expect } from 'vitest';
import type { Panel } from './harness';

/** What a page of Jalon never holds, wherever its texts come from; its own script and sheets aside. */
const FORBIDDEN = 'script, img, iframe, object, embed, base, meta[http-equiv], style, link, math, form[action], [srcdoc], html > div *';

/** What a text did that was taken for something else. */
export interface Sung {
  /** What ran: `__pwned` is set by every payload that can run. */
  readonly ran: readonly string[];
  /** What the policy of the page had to refuse. */
  readonly refused: readonly string[];
  /** The elements that no view draws. */
  readonly nodes: readonly string[];
}

/** Has a page write down from now on what its policy refuses, and every box that it opens. */
export async function listenFor(page: Panel): Promise<void> {
  await page.evaluate(() => {
    const seen = window as Window & { refused?: string[]; ran?: string[] };
    const refused: string[] = (seen.refused = []);
    const ran: string[] = (seen.ran = []);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => refused.push(`${violatedDirective} ${blockedURI}`));
    for (const name of ['alert', 'confirm', 'prompt', 'open'] as const) Object.assign(window, { [name]: () => ran.push(name) });
  });
}

/** What has happened in a page so far. */
export function sung(page: Panel): Promise<Sung> {
  return page.evaluate((forbidden) => {
    const seen = window as Window & { refused?: string[]; ran?: string[] };
    const isOwn = (element: Element): boolean => ['src', 'href'].some((name) => new URL(element.getAttribute(name) ?? 'x:', location.href).origin === location.origin && location.origin !== 'null' && element.matches('head *'));
    return {
      ran: [...(seen.ran ?? []), ...('__pwned' in window ? ['__pwned'] : [])],
      refused: seen.refused ?? [],
      nodes: [...document.querySelectorAll(forbidden)].filter((element) => !isOwn(element)).map((element) => element.outerHTML.slice(0, 200)),
    };
  }, FORBIDDEN);
}

/** Fails where anything has. */
export async function expectSilence(page: Panel, where: string): Promise<void> {
  expect(await sung(page), where).toEqual({ ran: [], refused: [], nodes: [] });
}
