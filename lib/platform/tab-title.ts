/** The name of this page: that of its tab, and of the file when it is saved as PDF. */
export function nameDocument(name: string): void {
  document.title = name;
}

/** Calls back with the text of the first heading of `view`, now if there is one and each time that another takes its place. Returns what ends it. */
export function followHeading(view: Element, handler: (heading: string) => void): () => void {
  let last = '';
  const look = (): void => {
    const heading = view.querySelector('h1')?.textContent ?? '';
    if (heading === last) return;
    last = heading;
    handler(heading);
  };
  const observer = new MutationObserver(look);
  observer.observe(view, { childList: true, characterData: true, subtree: true });
  look();
  return () => {
    observer.disconnect();
  };
}
