import { nativeRuntime } from './native';

/** The only place where Jalon's script runs. */
export const CERES = 'https://ceres.emploi.gouv.fr/';

export const QUESTION = 'jalon/question';
export const ORDER = 'jalon/garde';
export const REPORT = 'jalon/page';
export const GESTURE = 'jalon/geste';

/** What a panel asks the script of its window's active tab. */
export interface PageQuestion {
  readonly type: typeof QUESTION;
  /** Whether to read what the fields of a session hold: only on a screen that is recognised, or said by the user. */
  readonly values: boolean;
}

/** What is shown beside a button that freezes something. */
export interface CardText {
  readonly title: string;
  /** At most 6. */
  readonly lines: readonly string[];
}

/** What a panel has the script do before the page's buttons that freeze something. */
export interface GuardOrder {
  readonly type: typeof ORDER;
  /** What these buttons are called on the page; none where there is nothing to say. */
  readonly buttons: readonly string[];
  readonly card: CardText;
}

/** A line that is visible on a page; see `lib/ceres/sight.ts`, which reads it. */
export interface SeenLine {
  readonly place: 'headings' | 'tabs' | 'breadcrumb' | 'labels' | 'buttons' | 'columns' | 'texts';
  readonly text: string;
  readonly level: number;
  readonly size: number;
  readonly in: number;
}

/** What a script sees of its page: to a panel that asks, and unasked when it changes. */
export interface PageReport {
  readonly type: typeof REPORT;
  /** At most 300 characters. */
  readonly route: string;
  readonly title: string;
  /** At most 300. */
  readonly lines: readonly SeenLine[];
  readonly inside: readonly number[];
  readonly fields: readonly { readonly name: string; readonly open: boolean; readonly value: string }[];
  /** Whether the values of fields were read. */
  readonly values: boolean;
}

/** What the script says when a card is shown. */
export interface Gesture {
  readonly type: typeof GESTURE;
  /** What the button is called that pointer or focus came to. */
  readonly button: string;
}

/** Whether this copy of the script still belongs to a running extension. */
export function isConnected(): boolean {
  return nativeRuntime() !== null;
}

/** Tells every open panel. Returns false when the extension is gone; that no panel listens is no failure. */
export function tellPanels(report: PageReport | Gesture): boolean {
  try {
    nativeRuntime()?.sendMessage(report).catch(() => undefined);
    return isConnected();
  } catch {
    // « Extension context invalidated » is thrown, not rejected.
    return false;
  }
}

/** What a script does with what panels say. */
export interface Answers {
  readonly see: (values: boolean) => PageReport;
  readonly guard: (order: GuardOrder) => void;
}

/**
 * Answers each question of a panel as the page is at that moment, and takes its orders. The answer is given within the
 * event: Chrome takes no promise from a native listener. Returns what ends it.
 */
export function answerPanels({ see, guard }: Answers): () => void {
  const listener = (message: unknown, _sender: unknown, reply: (answer: unknown) => void): void => {
    const said = message as PageQuestion | GuardOrder | null;
    if (said?.type === QUESTION) reply(see(said.values));
    else if (said?.type === ORDER) guard(said);
  };
  nativeRuntime()?.onMessage.addListener(listener);
  return () => nativeRuntime()?.onMessage.removeListener(listener);
}
