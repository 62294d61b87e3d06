// What is asked of a view, in its page. Each function is sent there as text: it holds all that it needs.

/** The words that are cut: in a box that hides what does not fit, and does not fit. What is hidden from the eye on purpose is one pixel wide. */
export function cutTexts(): string[] {
  const hides = (value: string): boolean => value === 'hidden' || value === 'clip';
  return [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
    if (clientWidth <= 1 || element.textContent.trim() === '' || !element.checkVisibility()) return [];
    const isCut = (hides(overflowX) && scrollWidth > clientWidth + 1) || (hides(overflowY) && scrollHeight > clientHeight + 1);
    return isCut ? [`${element.tagName} ${element.className}: ${element.textContent.trim().slice(0, 40)}`] : [];
  });
}

/** What stands out of the page at its right, for whoever cannot scroll sideways. */
export function outside(): string[] {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > width + 1)
    .map((element) => `${element.tagName} ${element.className} « ${element.textContent.trim().slice(0, 40)} »: ${String(Math.round(element.getBoundingClientRect().right - width))} px`)
    .slice(0, 5);
}

/** What moves, or would when it changes. */
export function moving(): string[] {
  const lasts = (value: string): boolean => value.split(',').some((part) => parseFloat(part) > 0);
  const set = [...document.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
    return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration)) || scrollBehavior === 'smooth';
  });
  return [...set.map((element) => `${element.tagName} ${element.className}`), ...document.getAnimations().map(({ id }) => `animation ${id}`)];
}

/** What is chosen or current, and looks as what stands beside it and is not. */
export function unmarked(): string[] {
  const STATES = ['aria-current', 'aria-pressed', 'aria-selected'];
  const looks = (element: Element): string => {
    const { fontWeight, textDecorationLine, outlineStyle, borderBottomColor, forcedColorAdjust, backgroundColor } = getComputedStyle(element);
    return [fontWeight, textDecorationLine, outlineStyle, borderBottomColor, forcedColorAdjust, forcedColorAdjust === 'none' ? backgroundColor : ''].join(' ');
  };
  const whole = (element: Element): string => [element, ...element.querySelectorAll('*')].map(looks).join('; ');
  const isOn = (element: Element, state: string): boolean => !['false', null].includes(element.getAttribute(state));
  return STATES.flatMap((state) =>
    [...document.querySelectorAll(`[${state}]`)].flatMap((element) => {
      const others = [...(element.parentElement?.children ?? [])].filter((other) => other.tagName === element.tagName && !isOn(other, state));
      const isSame = isOn(element, state) && element.checkVisibility() && others.some((other) => whole(other) === whole(element));
      return isSame ? [`${state} of ${element.tagName} « ${element.textContent.trim().slice(0, 40)} »`] : [];
    }),
  );
}

/** WCAG 1.4.12: lines, paragraphs, letters and words as far apart as anyone may ask. */
export function spaceOut(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
  document.adoptedStyleSheets = [sheet];
}

/** Text so many times as large; what is laid out by it grows with it. */
export function enlarge(times: number): void {
  document.documentElement.style.fontSize = `${String(times * 100)}%`;
}

declare global {
  interface Window {
    /** All that the Tab key should stop at, in order; {@link fromTheTop} puts it there. */
    tabStops: () => readonly (HTMLElement | SVGElement)[];
  }
}

/** The next Tab goes to the first of all that can be reached. */
export function fromTheTop(): void {
  window.tabStops = () => {
    const all = document.querySelectorAll<HTMLElement | SVGElement>('a[href], button, input, select, textarea, summary, [tabindex]');
    return [...all].filter((element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true }));
  };
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
  scrollTo(0, 0);
}

/** A stop of the Tab key. */
export interface Stop {
  readonly at: number;
  readonly name: string;
  /** What is wrong with it; empty where nothing is. */
  readonly wrong: string;
}

/** Where the focus is, marked as reached: its place among all that the Tab key should reach, whether it can be seen, and that nothing lies over it. Null once it has left. */
export function focused(): Stop | null {
  const focus = document.activeElement;
  if (!(focus instanceof HTMLElement || focus instanceof SVGElement) || focus === document.body) return null;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focus);
  const after = getComputedStyle(focus, '::after');
  const isOutlined = [{ outlineStyle, outlineWidth }, after].some((one) => one.outlineStyle !== 'none' && parseFloat(one.outlineWidth) >= 2);
  // Within a date the browser marks the day, the month, the year or its own button.
  // A mark of a figure has a ring of its own.
  const isRinged = [...focus.querySelectorAll('.halo')].some((halo) => getComputedStyle(halo).stroke !== 'none');
  const isSeen = isOutlined || isRinged || boxShadow !== 'none' || focus.matches('[type=date], [type=time]');
  const { left, right, top, bottom } = focus.getBoundingClientRect();
  const [x, y] = [(left + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
  const over = document.elementFromPoint(x, y);
  // A native box stands under its own label; words of a link wrap round its middle.
  const isFree = over !== null && (focus.contains(over) || over.contains(focus) || over.closest('label')?.contains(focus) === true);
  const name = `${focus.tagName} « ${(focus.getAttribute('aria-label') ?? focus.textContent).trim().slice(0, 40)} »`;
  focus.dataset['reached'] = '';
  return { at: window.tabStops().indexOf(focus), name, wrong: [isSeen ? '' : 'no outline', isFree ? '' : `under ${over?.tagName ?? 'nothing'} ${over?.className ?? ''}`].filter(Boolean).join(', ') };
}

/** Resolves when nothing was put in the page or taken out of it for twenty frames: what comes a moment after the heading has come. */
export async function stillness(): Promise<void> {
  let calm = 0;
  const watch = new MutationObserver(() => {
    calm = 0;
  });
  watch.observe(document, { childList: true, subtree: true });
  while (calm < 20) {
    await new Promise((done) => requestAnimationFrame(done));
    calm += 1;
  }
  watch.disconnect();
}

/** The stops of the Tab key that it was not at; of the choices of one question, one is enough. */
export function missed(): string[] {
  const groups = new Map<string | Element, HTMLElement | SVGElement>();
  for (const element of window.tabStops()) {
    const group = element instanceof HTMLInputElement && element.type === 'radio' ? element.name : element;
    if (!groups.has(group) || 'reached' in element.dataset) groups.set(group, element);
  }
  return [...groups.values()]
    .filter(({ dataset }) => !('reached' in dataset))
    .map((element) => `${element.tagName} « ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)} »: not reached`);
}
