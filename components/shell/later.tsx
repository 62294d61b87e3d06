import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A view in a file of its own. */
export type LaterView<P> = ComponentType<P> & {
  /** Reads the file before the view is asked for, so that it then shows at once. */
  readonly ahead: () => Promise<void>;
};

/**
 * A view that is read from its own file when first shown, so that the panel opens without it. Nothing is drawn meanwhile: the file is on this
 * machine. A file that cannot be read fails the view, and its boundary says so.
 */
export function later<P extends object = object>(load: () => Promise<ComponentType<P>>): LaterView<P> {
  let ready: ComponentType<P> | null = null;
  const ahead = async (): Promise<void> => {
    ready = await load();
  };
  function Later(props: P) {
    const [View, setView] = useState<ComponentType<P> | null>(() => ready);
    const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (View !== null) return;
      ahead().then(
        () => {
          setView(() => ready);
        },
        (error: unknown) => {
          setFault({ error });
        },
      );
    }, []);
    if (fault !== null) throw fault.error;
    return View === null ? null : <View {...props} />;
  }
  return Object.assign(Later, { ahead });
}
