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
  readonly browser?: { readonly runtime?: NativeRuntime };
  readonly chrome?: { readonly runtime?: NativeRuntime };
}

/**
 * The browser's own messages, without the polyfill (10 kB in every page it would enter), or null when this copy of the
 * script is no longer connected: the extension was updated, removed or switched off.
 */
export function nativeRuntime(host: NativeHost = globalThis as NativeHost): NativeRuntime | null {
  const runtime = (host.browser ?? host.chrome)?.runtime;
  return runtime?.id ? runtime : null;
}
