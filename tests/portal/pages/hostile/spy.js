// A page that listens to everything it can, before and after Jalon's script comes. `spy.seek(words)` gives which of the words
// it came to know, and how.
(() => {
  const { apply, ownKeys } = Reflect;
  const textOf = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent').get;
  const heard = new Set();
  const strangers = new Set();
  let isBusy = false;

  /** Keeps what a call or an event gives away: texts, and what nodes hold. */
  const note = (...things) => {
    if (isBusy) return;
    isBusy = true;
    for (const thing of things) {
      if (typeof thing === 'string') heard.add(thing);
      else if (thing instanceof Node) heard.add(String(apply(textOf, thing, [])));
      else if (thing instanceof Error) heard.add(String(thing.stack));
    }
    isBusy = false;
  };

  /** Puts itself in the place of everything that an object offers. */
  const overhear = (owner, only = ownKeys(owner)) => {
    for (const key of only) {
      const { value, get, set, ...rest } = Object.getOwnPropertyDescriptor(owner, key) ?? {};
      if (key === 'constructor' || !rest.configurable) continue;
      const over = (call) =>
        call &&
        function (...given) {
          note(this, ...given);
          const result = apply(call, this, given);
          note(result);
          return result;
        };
      if (typeof value === 'function') Object.defineProperty(owner, key, { ...rest, value: over(value) });
      else if (get !== undefined) Object.defineProperty(owner, key, { ...rest, get: over(get), set: over(set) });
    }
  };

  const redefine = () => {
    const shown = [Node, CharacterData, Element, HTMLElement, Document, DocumentFragment, ShadowRoot, CSSStyleDeclaration, CSSStyleSheet, Range];
    const watching = [MutationObserver, IntersectionObserver, ResizeObserver, AbortController, XMLHttpRequest, BroadcastChannel];
    for (const { prototype } of [...shown, ...watching, TreeWalker, Event]) overhear(prototype);
    overhear(EventTarget.prototype, ['addEventListener', 'dispatchEvent']);
    overhear(Array.prototype, ['push', 'map', 'join', 'find', 'some', 'filter', 'at']);
    overhear(String.prototype, ['trim', 'replace', 'slice', 'toLowerCase']);
    overhear(RegExp.prototype, ['test', 'exec']);
    overhear(Map.prototype);
    overhear(WeakSet.prototype);
    overhear(Promise.prototype);
    overhear(JSON);
    overhear(window, ['getComputedStyle', 'requestIdleCallback', 'setTimeout', 'structuredClone', 'postMessage', 'fetch']);
    for (const key of ['buttons', 'card', 'lines', 'values', 'runtime', 'sendMessage']) {
      const set = function (value) {
        note(value, JSON.stringify(value));
      };
      Object.defineProperty(Object.prototype, key, { configurable: true, get: () => undefined, set });
    }
  };

  /** An element whose maker is given its closed root, should Jalon use one of these names. */
  const register = (name) => {
    class Insider extends HTMLElement {
      inner = this.attachInternals();
      connectedCallback() {
        note(new Error('connected'), this.inner.shadowRoot);
        strangers.add(this);
      }
    }
    customElements.define(name, Insider);
  };

  const watch = () => {
    new MutationObserver((changes) => {
      for (const { addedNodes, target } of changes) {
        for (const node of addedNodes) if (target === document.documentElement && node instanceof Element && node.localName !== 'body') strangers.add(node);
      }
    }).observe(document, { childList: true, subtree: true });
    const types = ['beforetoggle', 'toggle', 'slotchange', 'error', 'unhandledrejection', 'message', 'storage', 'securitypolicyviolation', 'DOMNodeInserted'];
    for (const type of types) addEventListener(type, (event) => note(event.target, event.message, event.error, JSON.stringify(event.data), new Error(type)), true);
  };

  for (const name of ['jalon-carte', 'jalon-card', 'jalon-rappel']) register(name);
  watch();
  if (location.search.includes('redefinis')) redefine();

  const inside = (element) => {
    const attempts = [
      () => element.shadowRoot?.textContent,
      () => element.inner?.shadowRoot?.textContent,
      () => element.innerText,
      () => element.getHTML({ serializableShadowRoots: true }),
      () => element.cloneNode(true).outerHTML,
      () => document.importNode(element, true).shadowRoot?.textContent,
      () => HTMLElement.prototype.attachInternals.call(element).shadowRoot?.textContent,
      () => element.attachShadow({ mode: 'open' }).host.textContent,
    ];
    for (const attempt of attempts) {
      try {
        note(String(attempt()));
      } catch (error) {
        note(error);
      }
    }
  };

  const everywhere = () => {
    for (let x = 0; x < innerWidth; x += 40) {
      for (let y = 0; y < innerHeight; y += 20) {
        for (const met of document.elementsFromPoint(x, y)) note(met.shadowRoot);
        note(document.caretPositionFromPoint?.(x, y)?.offsetNode, document.caretRangeFromPoint?.(x, y)?.startContainer);
      }
    }
  };

  const traces = () => {
    const rules = [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    const entries = performance.getEntries().map((entry) => JSON.stringify(entry));
    const globals = Object.getOwnPropertyNames(window).map((name) => `${name} ${typeof window[name] === 'string' ? window[name] : ''}`);
    note(...rules, ...entries, ...globals, document.documentElement.innerText, document.documentElement.outerHTML, document.cookie);
    for (const kept of [localStorage, sessionStorage]) note(JSON.stringify(kept));
    document.execCommand('selectAll');
    note(getSelection().toString(), getSelection().anchorNode, getSelection().focusNode?.getRootNode());
    getSelection().removeAllRanges();
  };

  const SPACES = [' ', '\u00a0', '\u202f'];
  /** As `replaceAll` does it, which the spy listens to nowhere: it would hear what it seeks. */
  const spaced = (text, space) => SPACES.reduce((changed, other) => changed.replaceAll(other, space), text);
  /** Whether the browser finds it, whichever of these spaces it is written with. */
  const isFoundAs = (word) => SPACES.some((space) => window.find(spaced(word, space), false, false, true, false, true));

  window.spy = {
    /** Of the words given, which the page knows, or can have the browser find for it. */
    seek(words) {
      for (const element of strangers) inside(element);
      everywhere();
      traces();
      return words.flatMap((word) => {
        getSelection().removeAllRanges();
        const isFound = isFoundAs(word);
        note(getSelection().anchorNode);
        const told = [...heard].some((text) => spaced(text, ' ').includes(spaced(word, ' ')));
        return [...(isFound ? [`find: ${word}`] : []), ...(told ? [`heard: ${word}`] : [])];
      });
    },
    /** How much was overheard, and how many elements a stranger added: the spy is awake. */
    count: () => ({ heard: heard.size, strangers: strangers.size }),
    strangers,
  };
})();
