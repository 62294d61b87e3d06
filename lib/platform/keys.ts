/** Fields into which letters are typed, or whose choices they find. */
const TYPED = 'textarea, select, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="file"])';

/**
 * Calls back with each key pressed alone, outside fields and dialogs: no Ctrl, Alt or Meta, no key held down, none that something else has
 * answered. A handler that returns true has taken the key, and the browser does nothing more of it. Returns what ends it.
 */
export function onKey(handler: (key: string) => boolean): () => void {
  const listener = (event: KeyboardEvent): void => {
    const { key, target, defaultPrevented, ctrlKey, altKey, metaKey, repeat, isComposing } = event;
    if (defaultPrevented || ctrlKey || altKey || metaKey || repeat || isComposing) return;
    if (target instanceof Element && target.closest(TYPED) !== null) return;
    if (document.querySelector('dialog[open]') !== null) return;
    if (handler(key)) event.preventDefault();
  };
  addEventListener('keydown', listener);
  return () => {
    removeEventListener('keydown', listener);
  };
}

/** Puts the focus into the search field of the view; false where it has none. */
export function focusSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  field?.focus();
  return field !== null;
}
