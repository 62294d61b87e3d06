import type { Key } from '../surface';

/** The sidebar, or the tab of that number. */
export type Place = 'sidebar' | number;

/** What is done in Firefox's own window, with its rights. */
export interface Tools {
  /** Whether the add-on has started, its toolbar button and all. */
  isReady(): boolean;
  /** A click on its toolbar button. */
  clickAction(): void;
  /** Whether the sidebar is open, and shows a page of this address. */
  isSidebarOpen(address: string): boolean;
  /** Opens a tab and gives its number; `size` is its viewport's. */
  openTab(url: string, front: boolean, size?: { width: number; height: number }): number;
  countTabs(): number;
  /** The number of the tab that was opened last. */
  lastTab(): number;
  /** Whether a tab has done loading, and from this address. */
  isLoaded(tab: number, url: string): boolean;
  closeTab(tab: number): void;
  selectTab(tab: number): void;
  /** Runs an expression in the document there. */
  run(place: Place, expression: string): Promise<string | undefined>;
  /** What Jalon shows over the document there, as `shownCard` of the agent gives it. */
  card(place: Place): Promise<unknown>;
  /** Gives a file to the element that an expression designates. */
  choose(place: Place, element: string, file: string): Promise<void>;
  hover(place: Place, x: number, y: number): void;
  click(place: Place, x: number, y: number): void;
  key(place: Place, key: Key): void;
  type(place: Place, text: string): void;
  /** A picture, as a data URL, of the viewport or of this many pixels from the document's corner. */
  picture(place: Place, whole?: { width: number; height: number }): Promise<string>;
  /** Prints the document there to a PDF file. */
  print(place: Place, path: string): Promise<void>;
  /** Every request over http that Firefox has opened, and who asked for it: the add-on, or an address. */
  requests(): readonly { by: string; url: string }[];
  stopBackground(): Promise<void>;
  isBackgroundRunning(): boolean;
  /** Sets the clock of the add-on's documents to come this far forward. */
  setAhead(milliseconds: number): void;
}

/** Sent to Firefox's own window as text: it may use nothing but its arguments and what that window has. */
export function makeTools(addon: string, ahead: string, scripts: { agent: string; clock: string }): Tools {
  const sent: { by: string; url: string }[] = [];
  Services.obs.addObserver((subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
    const { addonPolicy, spec } = loadInfo.triggeringPrincipal;
    sent.push({ by: addonPolicy?.id ?? spec, url: URI.spec });
  }, 'http-on-opening-request');

  const tabs = new Map<number, FirefoxTab>();
  const equipped = new WeakSet<FirefoxMessageManager>();
  let asked = 0;
  let isClockWatched = false;
  let focused: Place | undefined;

  const address = (script: string) => `data:,${encodeURIComponent(script)}`;

  function tabOf(number: number): FirefoxTab {
    const tab = tabs.get(number);
    if (tab === undefined || !gBrowser.tabs.includes(tab)) throw new Error('the tab is closed');
    return tab;
  }

  function sidebarFrame(): HTMLIFrameElement | null {
    return document.querySelector<HTMLIFrameElement>('#sidebar');
  }

  function sidebar(): FirefoxBrowserElement | null {
    return sidebarFrame()?.contentDocument?.querySelector<FirefoxBrowserElement>('#webext-panels-browser') ?? null;
  }

  function elementOf(place: Place): FirefoxBrowserElement {
    const element = place === 'sidebar' ? sidebar() : tabOf(place).linkedBrowser;
    if (element === null || (place === 'sidebar' && !SidebarController.isOpen)) throw new Error('the sidebar is closed');
    return element;
  }

  function extension(): FirefoxExtension {
    const policy = WebExtensionPolicy.getByID(addon);
    if (policy === null) throw new Error(`${addon} is not installed`);
    return policy.extension;
  }

  function ask(place: Place, expression: string, file?: File): Promise<string | undefined> {
    const manager = elementOf(place).messageManager;
    if (!equipped.has(manager)) manager.loadFrameScript(address(`(${scripts.agent})()`), true);
    equipped.add(manager);
    const id = ++asked;
    return new Promise((resolve, reject) => {
      const end = setTimeout(() => settle(() => reject(new Error('the document did not answer'))), 20_000);
      const listen = ({ data }: FirefoxMessage) => {
        if (data.id !== id) return;
        settle(() => (data.error === undefined ? resolve(data.value) : reject(new Error(data.error))));
      };
      const settle = (conclude: () => void) => {
        clearTimeout(end);
        manager.removeMessageListener('jalon:answer', listen);
        conclude();
      };
      manager.addMessageListener('jalon:answer', listen);
      manager.sendAsyncMessage('jalon:ask', file === undefined ? { id, expression } : { id, expression, file });
    });
  }

  /** Moves the pointer, and gives where that is in the window. */
  function hover(place: Place, x: number, y: number): { x: number; y: number } {
    const box = elementOf(place).getBoundingClientRect();
    const frame = place === 'sidebar' ? sidebarFrame()?.getBoundingClientRect() : undefined;
    const at = { x: x + box.x + (frame?.x ?? 0), y: y + box.y + (frame?.y ?? 0) };
    window.synthesizeMouseEvent('mousemove', at.x, at.y, { button: 0, clickCount: 0 }, {});
    return at;
  }

  function click(place: Place, x: number, y: number): void {
    const at = hover(place, x, y);
    focused = place;
    window.synthesizeMouseEvent('mousedown', at.x, at.y, { button: 0, clickCount: 1 }, {});
    window.synthesizeMouseEvent('mouseup', at.x, at.y, { button: 0, clickCount: 1 }, {});
  }

  function key(place: Place, { key: pressed, held }: Key): void {
    const element = elementOf(place);
    if (focused !== place) element.focus();
    focused = place;
    const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
    if (processor?.beginInputTransactionForTests(window) !== true) throw new Error('another input is under way');
    const events = [...held, pressed].map((name) => new KeyboardEvent('', { key: name }));
    for (const event of events) processor.keydown(event);
    for (const event of events.reverse()) processor.keyup(event);
  }

  function select(tab: FirefoxTab): void {
    if (gBrowser.selectedTab === tab) return;
    gBrowser.selectedTab = tab;
    focused = undefined;
  }

  async function picture(place: Place, whole?: { width: number; height: number }): Promise<string> {
    const area = whole === undefined ? null : new DOMRect(0, 0, whole.width, whole.height);
    const bitmap = await elementOf(place).browsingContext.currentWindowGlobal?.drawSnapshot(area, 1, 'white');
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    if (bitmap === undefined || !(canvas instanceof HTMLCanvasElement)) throw new Error('no document to picture');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    return canvas.toDataURL();
  }

  function openTab(url: string, front: boolean, size?: { width: number; height: number }): number {
    const tab = gBrowser.addTab(url, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
    if (size !== undefined) {
      const { width, height } = size;
      const bounds = { minWidth: width, maxWidth: width, minHeight: height, maxHeight: height };
      for (const [side, length] of Object.entries(bounds)) Reflect.set(tab.linkedBrowser.style, side, `${String(length)}px`);
    }
    if (front) select(tab);
    return numbered(tab);
  }

  function numbered(tab: FirefoxTab): number {
    tabs.set(++asked, tab);
    return asked;
  }

  /** As WebDriver's own command does: remote/shared/PDF.sys.mjs. */
  function print(place: Place, path: string): Promise<void> {
    const settings = Cc['@mozilla.org/gfx/printsettings-service;1']?.getService(Ci.nsIPrintSettingsService).createNewPrintSettings();
    const margins = { marginTop: 0.5, marginBottom: 0.5, marginLeft: 0.5, marginRight: 0.5 };
    const paper = { paperSizeUnit: 1, paperWidth: 210, paperHeight: 297, usePageRuleSizeAsPaperSize: true, honorPageRuleMargins: true };
    const bare = ['Left', 'Center', 'Right'].flatMap((side) => [`headerStr${side}`, `footerStr${side}`]).map((name) => [name, ''] as const);
    const toFile = { outputDestination: 1, toFileName: path, outputFormat: 2, printSilent: true };
    const known = { isInitializedFromPrinter: true, isInitializedFromPrefs: true, printerName: 'Mozilla Save to PDF' };
    const all = { ...known, ...paper, ...margins, ...Object.fromEntries<string>(bare), ...toFile };
    return elementOf(place).browsingContext.print(Object.assign(settings ?? {}, all));
  }

  const { apiManager } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent;
  const action = () => apiManager.global.browserActionFor?.(extension());

  return {
    isReady: () => WebExtensionPolicy.getByID(addon)?.active === true && action() !== undefined,
    clickAction: () => {
      const button = action();
      if (button === undefined) throw new Error('there is no toolbar button');
      button.triggerAction(window);
    },
    isSidebarOpen: (address) => SidebarController.isOpen && (sidebar()?.currentURI?.spec.startsWith(address) ?? false),
    openTab,
    isLoaded: (tab, url) => {
      const { currentURI, webProgress } = tabOf(tab).linkedBrowser;
      return currentURI?.spec === url && !webProgress.isLoadingDocument;
    },
    countTabs: () => gBrowser.tabs.length,
    lastTab: () => {
      const last = gBrowser.tabs.at(-1);
      if (last === undefined) throw new Error('there is no tab');
      return numbered(last);
    },
    closeTab: (tab) => gBrowser.removeTab(tabOf(tab)),
    selectTab: (tab) => select(tabOf(tab)),
    run: ask,
    choose: async (place, element, path) => {
      const file = await (File as typeof File & FirefoxFile).createFromFileName(path);
      await ask(place, element, file);
    },
    hover: (place, x, y) => {
      hover(place, x, y);
    },
    click,
    key,
    card: async (place) => JSON.parse((await ask(place, 'card')) ?? 'null') as unknown,
    type: (place, text) => {
      for (const character of text) key(place, { key: character === '\n' ? 'Enter' : character, held: [] });
    },
    picture,
    print,
    requests: () => sent,
    stopBackground: () => extension().terminateBackground(),
    isBackgroundRunning: () => extension().backgroundState === 'running',
    setAhead: (milliseconds) => {
      const { ppmm } = Services;
      if (!isClockWatched) ppmm.loadProcessScript(address(`(${scripts.clock})(${JSON.stringify(addon)}, ${JSON.stringify(ahead)})`), true);
      isClockWatched = true;
      ppmm.sharedData.set(ahead, milliseconds);
      ppmm.sharedData.flush();
    },
  };
}
