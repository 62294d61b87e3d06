import { GESTURE, tellPanels, type GuardOrder } from '@/lib/platform/messages';
import { hideCard, showCard } from './card';
import { kindOf } from './kinds';
import { isElement } from './visible';
import { nameOf } from './walk';

/**
 * The events that `hear` is to be given: of the page, its frames and its window. To cross a border inside a shadow root is
 * told to nobody outside, who may not yet know of that root; to move there is.
 */
export const HEARD = ['pointermove', 'pointerover', 'pointerout', 'focusin', 'focusout', 'scroll', 'scrollend', 'resize'];

/** What is pressed; makes that use none of these show it by the cursor. A title may say the same words. */
const PRESSED = 'a,button,input,[role=button]';

/** A button holds no more parts above each other than this. */
const DEEPEST = 5;

export interface Guard {
  /** Takes what a panel says of the buttons that freeze something, on the page as it was last told. */
  readonly order: (order: GuardOrder) => void;
  /** Takes an event of the page, and neither stops nor changes it. */
  readonly hear: (event: Event) => void;
  /** Looks at the button again; where the page says something else than before, nothing new is shown until the next order. */
  readonly look: (isOther: boolean) => void;
  readonly end: () => void;
}

/**
 * Shows the panel's words beside a button that freezes something while pointer or focus is on it, and tells the panels so.
 * Without a panel there is nothing to say, and nothing is shown: an order holds for the page it was given for, so that none
 * outlives its panel there.
 */
export function guard(): Guard {
  /** What was reached and what holds it, by the first letter of the event that said so: pointer or focus. */
  const reached: Record<string, readonly Element[]> = {};
  let given: GuardOrder | undefined;
  let isFresh = false;
  let at: Element | undefined;
  let settle: (() => void) | undefined;

  const hide = (): void => {
    hideCard();
    settle = undefined;
  };
  /** `isAnew`: the card is hidden, or no longer where it was put. One stay on a button is told once. */
  const look = (isAnew = false): void => {
    // Sought at each look: the panel may name a button that the pointer already rests on.
    const found = given?.buttons.length ? Object.values(reached).map(buttonIn).find(Boolean) : undefined;
    const button = isFresh || found === at ? found : undefined;
    if (button !== at || isAnew) {
      hide();
      if (button && given) {
        settle = showCard(given.card, button);
        if (button !== at) tellPanels({ type: GESTURE, button: nameOf(button) });
      }
      at = button;
    } else settle?.();
  };
  // Its name last: to read that of a whole part of the page takes long.
  const isGuarded = (one: Element): boolean | undefined =>
    (one.matches(PRESSED) || getComputedStyle(one).cursor === 'pointer') && one.isConnected && given?.buttons.includes(nameOf(one));
  /** Such a button among what was reached, unless it is off or only leads there, in a menu. */
  const buttonIn = (elements: readonly Element[]): Element | undefined =>
    elements.some((one) => kindOf(one) === 'menu' || one.matches(':disabled')) ? undefined : elements.slice(0, DEEPEST).find(isGuarded);
  return {
    look: (isOther) => {
      isFresh &&= !isOther;
      look();
    },
    order: (order) => {
      const isOther = JSON.stringify(order) !== JSON.stringify(given);
      given = order;
      isFresh = true;
      // Other words are told anew.
      if (isOther) at = undefined;
      look(isOther);
    },
    hear: (event) => {
      const { type, isTrusted } = event;
      const isOut = type.endsWith('out');
      // What a page makes up comes of nobody's hand.
      if (!isTrusted) return;
      if (type === 'scroll') hide();
      else if (!/^[pf]/.test(type)) look(true);
      // Where something else is reached, that comes next.
      else if (!isOut || !(event as FocusEvent).relatedTarget) {
        const [by = ''] = type;
        const path = isOut ? [] : (event.composedPath() as Node[]).filter(isElement);
        if (path[0] !== reached[by]?.[0]) {
          reached[by] = path;
          look();
        }
      }
    },
    end: () => {
      given = undefined;
      look();
    },
  };
}
