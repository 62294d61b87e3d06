import { nativeRuntime } from './native';

/** The only place where Jalon's script runs. */
export const CERES = 'https://ceres.emploi.gouv.fr/';

/** What the panel asks the script of a tab. */
export interface ScreenQuestion {
  readonly type: 'jalon/question';
}

/** What the script answers, and says unasked when it changes. It holds nothing that a person typed. */
export interface ScreenReport {
  readonly type: 'jalon/ecran';
  /** The id of the screen recognised, or null. */
  readonly screen: string | null;
  /** From 0 to 1. */
  readonly confidence: number;
  /** What was seen, in French; at most 20 lines of 300 characters. */
  readonly evidence: readonly string[];
  /** At most 300 characters. */
  readonly route: string;
}

export const QUESTION: ScreenQuestion = { type: 'jalon/question' };

/** Whether this copy of the script still belongs to a running extension. */
export function isConnected(): boolean {
  return nativeRuntime() !== null;
}

/** Tells every open panel. Returns false when the extension is gone; that no panel listens is no failure. */
export function tellPanels(report: ScreenReport): boolean {
  try {
    const runtime = nativeRuntime();
    runtime?.sendMessage(report).catch(() => undefined);
    return runtime !== null;
  } catch {
    // « Extension context invalidated » is thrown, not rejected.
    return false;
  }
}

/**
 * Answers each question of a panel with what `see` gives at that moment. The answer is given within the event: Chrome
 * takes no promise from a native listener. Returns what ends it.
 */
export function answerPanels(see: () => ScreenReport): () => void {
  const listener = (message: unknown, _sender: unknown, reply: (answer: unknown) => void): void => {
    if (isQuestion(message)) reply(see());
  };
  nativeRuntime()?.onMessage.addListener(listener);
  return () => nativeRuntime()?.onMessage.removeListener(listener);
}

function isQuestion(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === QUESTION.type;
}
