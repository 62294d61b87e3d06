import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A view that is read from its own file when first shown, so that the panel opens without it. Nothing is drawn meanwhile: the file is on this
 * machine. A file that cannot be read fails the view, and its boundary says so.
 */
export function later<P extends object = object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let ready: ComponentType<P> | null = null;
  return function Later(props: P) {
    const [View, setView] = useState<ComponentType<P> | null>(() => ready);
    const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (ready !== null) return;
      load().then(
        (loaded) => {
          ready = loaded;
          setView(() => loaded);
        },
        (error: unknown) => {
          setFault({ error });
        },
      );
    }, []);
    if (fault !== null) throw fault.error;
    return View === null ? null : <View {...props} />;
  };
}
