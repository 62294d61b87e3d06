import type { Panel } from '../e2e/harness/api';
import { NotYet, until } from '../e2e/harness/wait';

/*
 * Things of the portal, found by what tests call them (`data-essai`), in open shadow roots and in the frame too, where roles
 * and names do not lead.
 */

/** Puts the focus on an element, once it is there. */
export async function focusOn(page: Panel, name: string): Promise<void> {
  await until(`« ${name} » to take the focus`, async () => {
    const seen = await page.evaluate(look, { name, isFocused: true });
    return seen?.isFocused === true ? true : new NotYet(absent(seen));
  });
}

/** Presses a button as the keyboard does. */
export async function pressOn(page: Panel, name: string): Promise<void> {
  await focusOn(page, name);
  await page.press('Enter');
}

/** Waits until an element says exactly this; non-breaking spaces are plain ones. */
export async function waitToRead(page: Panel, name: string, text: string): Promise<void> {
  await until(`« ${name} » to say « ${text} »`, async () => {
    const seen = await page.evaluate(look, { name, isFocused: false });
    return seen?.text === text ? true : new NotYet(absent(seen));
  });
}

/** Where an element is, in px of the tab's viewport, the frame's place counted in. */
export async function boxOf(page: Panel, name: string): Promise<Box> {
  return until(`« ${name} » on the portal`, async () => {
    const seen = await page.evaluate(look, { name, isFocused: false });
    return seen?.box ?? new NotYet(absent(seen));
  });
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Seen {
  readonly text: string;
  readonly box: Box;
  readonly isFocused: boolean;
}

function absent(seen: Seen | null): string {
  return seen === null ? 'nothing of that name' : seen.text;
}

/** Runs in the page: it may use nothing from outside. */
function look({ name, isFocused }: { name: string; isFocused: boolean }): Seen | null {
  const within = (root: ParentNode): HTMLElement | null => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.dataset['essai'] === name) return element;
      const inner = element instanceof HTMLIFrameElement ? element.contentDocument : element.shadowRoot;
      const deeper = inner === null ? null : within(inner);
      if (deeper !== null) return deeper;
    }
    return null;
  };
  const element = within(document);
  if (element === null) return null;
  if (isFocused) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    element.focus();
  }
  const { x, y, width, height } = element.getBoundingClientRect();
  const around = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
  const scope = element.getRootNode();
  return {
    text: element.textContent.replace(/\s+/g, ' ').trim(),
    box: { x: x + (around?.x ?? 0), y: y + (around?.y ?? 0), width, height },
    isFocused: 'activeElement' in scope && scope.activeElement === element,
  };
}
