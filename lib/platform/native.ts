type Reply = (answer: unknown) => void;
type Listener = (message: unknown, sender: unknown, reply: Reply) => void;

/** The part of the browser's own API that a content script uses; `id` is gone once the extension was updated or removed. */
interface NativeRuntime {
  readonly id?: string;
  readonly sendMessage: (message: unknown) => Promise<unknown>;
  readonly onMessage: {
    readonly addListener: (listener: Listener) => void;
    readonly removeListener: (listener: Listener) => void;
  };
}
interface NativeHost {
  readonly chrome?: { readonly runtime?: NativeRuntime };
}

/**
 * The browser's own messages, without the polyfill (10 kB in every page it would enter), or null when this copy of the
 * script is no longer connected: the extension was updated, removed or switched off.
 *
 * By the name that every browser gives it of its own: where Chrome has no `browser` yet, that name is for the page to give, to
 * any element whose `id` it is (« named access on the Window object », in the script's world too).
 */
export function nativeRuntime(host: NativeHost = globalThis as NativeHost): NativeRuntime | null {
  const runtime = host.chrome?.runtime;
  return runtime?.id ? runtime : null;
}
