/** An exact text (any run of spaces counts as one space, non-breaking ones too) or a pattern. */
export type Name = string | RegExp;

export type BrowserName = 'chromium' | 'firefox';

export interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly help: string;
  /** One CSS path per element at fault. */
  readonly nodes: readonly string[];
}

/** A page driven as a person drives it: things are named by role and accessible name, each act waits until it can be done. */
export interface Panel {
  /** The same page, looked at inside one element only. */
  within(role: string, name?: Name): Panel;
  click(role: string, name: Name): Promise<void>;
  /** Replaces what the field labelled so holds; a date is given as 2027-03-15. */
  fill(label: Name, value: string): Promise<void>;
  /** Chooses an option by its text or its value. */
  select(label: Name, option: string): Promise<void>;
  check(label: Name, on?: boolean): Promise<void>;
  upload(label: Name, file: string): Promise<void>;
  /** The value of a field, the text of the option chosen in a list. */
  value(label: Name): Promise<string>;
  checked(label: Name): Promise<boolean>;
  /** The visible text of the page or of the one element named; non-breaking spaces are plain ones. */
  text(role?: string, name?: Name): Promise<string>;
  /** The visible text of each element of this role, in the order of the page. */
  texts(role: string, name?: Name): Promise<string[]>;
  count(role: string, name?: Name): Promise<number>;
  waitFor(role: string, name?: Name): Promise<void>;
  waitForText(text: Name): Promise<void>;
  waitForGone(text: Name): Promise<void>;
  /** One key, as `KeyboardEvent.key` names it, after `Shift+`, `Control+` or `Alt+` where wanted. */
  press(key: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** The accessible name of what has the focus, empty when nothing has. */
  focusName(): Promise<string>;
  /** Runs a function in the page; argument and result go as JSON. */
  evaluate<R, A = undefined>(fn: (arg: A) => R | Promise<R>, arg?: A): Promise<R>;
  /** What axe finds against WCAG 2.0, 2.1 and 2.2 (A, AA) and its best practices. */
  axe(): Promise<Violation[]>;
  /** As PNG; as WebP of twice the size where the path ends so, in Chromium alone. */
  screenshot(path: string, how?: { readonly full?: boolean }): Promise<void>;
  /** Prints the page to a PDF file, as the browser's own dialog would with nothing changed but its headers and footers, which are off. */
  pdf(path: string): Promise<void>;
  /** In CSS pixels. */
  size(): Promise<{ width: number; height: number; scrollWidth: number }>;
  /** Closes the tab; the panel itself is closed by {@link Jalon.closePanel}. */
  close(): Promise<void>;
}

/** What Jalon shows over a page, in its closed shadow root. */
export interface ShownCard {
  /** Non-breaking spaces are plain ones. */
  readonly text: string;
  /** In CSS px of the viewport. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Its part of the accessibility tree, roles and names; Chromium alone, null in Firefox. */
  readonly accessible: readonly string[] | null;
}

/** A tab of the simulated portal. */
export interface PortalPage extends Panel {
  /** Moves the pointer to a point of the viewport, in CSS px. */
  hover(x: number, y: number): Promise<void>;
  /** Presses and releases there. */
  clickAt(x: number, y: number): Promise<void>;
  /** The card that Jalon shows on the page; null where there is none. */
  card(): Promise<ShownCard | null>;
  goto(path: string): Promise<void>;
  reload(): Promise<void>;
  /** Makes this the active tab of the window. */
  front(): Promise<void>;
}

/** A request that a browser saw, and the address of the document or worker that made it. */
export interface Asked {
  readonly by: string;
  readonly url: string;
}

export interface Download {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

export interface Launch {
  readonly browser: BrowserName;
  readonly headless?: boolean;
  /** Of every page; Chromium alone. */
  readonly colorScheme?: 'light' | 'dark';
  /** The system's own few colours in place of the page's, as its « contraste élevé » does; in Chromium, in tabs alone. */
  readonly forcedColors?: boolean;
  /** The system asks for less movement; in Chromium, in tabs alone. */
  readonly reducedMotion?: boolean;
  /** Of the window, in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly timezone?: string;
  /**
   * Firefox alone: « ne jamais conserver l’historique », or a first window that is private; Jalon is allowed there. Else its windows are ordinary.
   */
  readonly privacy?: 'ordinary' | 'never-history' | 'private-window';
  /** The instant the browser starts at, ISO 8601 with its offset and in the future; makes {@link Jalon.setClock} possible. */
  readonly now?: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A browser with Jalon installed, in a profile of its own, and the simulated portal at its real address. */
export interface Jalon {
  readonly browser: BrowserName;
  /** Chromium lays the page out in a size, where one is given, in CSS pixels. */
  openPortal(path?: string, size?: Size): Promise<PortalPage>;
  /**
   * Clicks the toolbar button unless the panel is open; gives the real side panel or sidebar. Chromium lays it out in a size,
   * where one is given, in CSS pixels.
   */
  panel(size?: Size): Promise<Panel>;
  /** Clicks the toolbar button, if the panel is open, and waits until it is gone. */
  closePanel(): Promise<void>;
  /** A page of the extension as a tab of the size given. */
  tab(file: string, size?: Size): Promise<Panel>;
  /** Does something that opens a tab, and gives its page. */
  opened(act: () => Promise<void>): Promise<Panel>;
  badge(): Promise<{ text: string; title: string }>;
  /** Runs a function with the rights of the extension, in a document where none of its code runs. */
  evaluate<R, A = undefined>(fn: (arg: A) => R | Promise<R>, arg?: A): Promise<R>;
  /** Empties every IndexedDB database and `storage.local`, without closing what is open. */
  wipe(): Promise<void>;
  /** Does something that saves a file, and reads that file. */
  download(act: () => Promise<void>): Promise<Download>;
  /** Closes the browser and starts it again on the same profile, otherwise private if so asked; every page object from before is dead. */
  restart(changed?: Pick<Launch, 'privacy'>): Promise<void>;
  /** Stops the worker (Firefox: the event page) as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  /** Makes an alarm that exists ring now; it wakes a worker that is stopped. */
  fireAlarm(name: string): Promise<void>;
  /** Sets the clock forward while the browser runs, for pages and worker; needs {@link Launch.now}. */
  setClock(instant: string): Promise<void>;
  /** Every request that left any part of the browser since the first launch, by address, and every one that was refused. */
  requests(): string[];
  /** The same as the browser's own protocol tells it, from the first launch on: what each document or worker asked for. */
  traffic(): Promise<Asked[]>;
  /** Resolves when the person closes the browser. */
  readonly closed: Promise<void>;
  /** Closes the browser and the portal, and deletes the profile. */
  close(): Promise<void>;
}
