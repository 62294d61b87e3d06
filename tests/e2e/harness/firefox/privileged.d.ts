/*
 * The little of Firefox's own API that the tests use, in its window and in frame scripts. It is not documented for
 * outsiders: https://searchfox.org/mozilla-esr153/source/dom/chrome-webidl
 */

interface FirefoxMessage {
  readonly data: { readonly id: number; readonly value?: string; readonly error?: string };
}

interface FirefoxMessageManager {
  loadFrameScript(url: string, allowDelayedLoad: boolean): void;
  addMessageListener(name: string, listener: (message: FirefoxMessage) => void): void;
  removeMessageListener(name: string, listener: (message: FirefoxMessage) => void): void;
  sendAsyncMessage(name: string, data: object): void;
}

/** The element that shows a document, perhaps of another process. */
interface FirefoxBrowserElement extends HTMLElement {
  readonly messageManager: FirefoxMessageManager;
  readonly currentURI: { readonly spec: string } | null;
  readonly webProgress: { readonly isLoadingDocument: boolean };
  readonly browsingContext: {
    print(settings: object): Promise<void>;
    readonly currentWindowGlobal: { drawSnapshot(rect: DOMRect | null, scale: number, background: string): Promise<ImageBitmap> } | null;
  };
}

/** What Firefox's own code may ask of `File`. */
interface FirefoxFile {
  createFromFileName(path: string): Promise<File>;
}

interface FirefoxTab {
  readonly linkedBrowser: FirefoxBrowserElement;
}

interface FirefoxInputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): boolean;
}

interface FirefoxExtension {
  readonly backgroundState: string;
  terminateBackground(): Promise<void>;
}

interface FirefoxPolicy {
  readonly active: boolean;
  readonly extension: FirefoxExtension;
}

interface FirefoxModules {
  readonly ExtensionParent: {
    readonly apiManager: {
      /** Without the function until the first extension that has a button starts. */
      readonly global: { browserActionFor?(extension: FirefoxExtension): { triggerAction(window: Window): void } | undefined };
    };
  };
}

declare const gBrowser: {
  readonly tabs: readonly FirefoxTab[];
  selectedTab: FirefoxTab;
  addTab(url: string, options: { triggeringPrincipal: object }): FirefoxTab;
  removeTab(tab: FirefoxTab): void;
};
declare const SidebarController: { readonly isOpen: boolean };
declare const Services: {
  readonly scriptSecurityManager: { getSystemPrincipal(): object };
  readonly ppmm: {
    readonly sharedData: { set(name: string, value: number): void; flush(): void };
    loadProcessScript(url: string, allowDelayedLoad: boolean): void;
  };
  readonly cpmm: { readonly sharedData: { get(name: string): number | undefined } };
  readonly obs: {
    addObserver(observer: (subject: Window) => void, topic: 'content-document-global-created'): void;
    addObserver(observer: (subject: FirefoxSubject) => void, topic: 'http-on-opening-request'): void;
  };
};
declare const WebExtensionPolicy: { getByID(id: string): FirefoxPolicy | null };
declare const ChromeUtils: { importESModule(url: string): FirefoxModules };
/** What Firefox tells its observers of. */
interface FirefoxSubject {
  QueryInterface(type: object): FirefoxChannel;
}

interface FirefoxChannel {
  readonly URI: { readonly spec: string };
  readonly loadInfo: { readonly triggeringPrincipal: { readonly spec: string; readonly addonPolicy: { readonly id: string } | null } };
}

interface FirefoxPrintService {
  createNewPrintSettings(): object;
}

declare const Ci: { readonly nsIHttpChannel: object; readonly nsITextInputProcessor: object; readonly nsIPrintSettingsService: object };
declare const Cc: Record<string, { createInstance(type: object): FirefoxInputProcessor; getService(type: object): FirefoxPrintService } | undefined>;
declare const Cu: {
  Sandbox(principal: Window, options: { sandboxPrototype: Window; wantXrays: boolean; sameZoneAs: Window }): object;
  evalInSandbox(code: string, sandbox: object): unknown;
};

interface Document {
  readonly nodePrincipal: { readonly addonPolicy: { readonly id: string } | null };
}

interface Element {
  /** Closed roots too, for Firefox's own code alone. */
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

interface Window {
  /** Newer than TypeScript's own types; only Firefox's own code may call it. */
  synthesizeMouseEvent(
    type: 'mousemove' | 'mousedown' | 'mouseup',
    x: number,
    y: number,
    event: { button: number; clickCount: number },
    options: object,
  ): void;
}
