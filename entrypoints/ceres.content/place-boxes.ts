import type { Around, Box } from './place';
import { childrenOf, isEditable, isElement } from './visible';

/** What a person works with or looks at, beside text and fields. */
const THINGS = 'a,button,img,svg,canvas,[role=button],[role$=box],[role=switch]';

/**
 * What stands around a button: the boxes of the texts and controls that are seen at the height of the window, those of open
 * shadow roots and of own-origin frames included. It only reads.
 */
export function around(button: Element): Around {
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  const boxes: Box[] = [];
  const range = new Range();
  let own: Box = button.getBoundingClientRect();

  /** `around` is what holds the node; boxes in a frame are told from its own corner, which lies at `x` and `y`. */
  const collect = (node: Node, around: Element, x: number, y: number): void => {
    const part = isElement(node) ? node : null;
    if (part ? part === button || isEditable(part) || part.matches(THINGS) : node.nodeValue?.trim()) {
      range.selectNode(node);
      for (const { left, top, right, bottom } of range.getClientRects()) {
        const box = { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
        if (part === button) own = box;
        // Last: of every cell of a long table it would cost more than all the rest.
        if (box.bottom > 0 && box.top < view.height && getComputedStyle(part ?? around).visibility !== 'hidden') boxes.push(box);
      }
    }
    if (!part) return;
    if ((part as HTMLIFrameElement).contentDocument) {
      const { left, top } = part.getBoundingClientRect();
      x += left + part.clientLeft;
      y += top + part.clientTop;
    }
    for (const child of childrenOf(part)) collect(child, part, x, y);
  };
  collect(document.body, button, 0, 0);
  return { button: own, view, boxes };
}
