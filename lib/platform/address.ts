/** The part of the page's address that says where the panel is. */
export function readHash(): string {
  return location.hash;
}

/** Goes there; the page is told as by a link. */
export function goTo(hash: string): void {
  location.hash = hash;
}

/** Calls back when the place changes, by a link, the keyboard or « Précédent ». */
export function onHashChange(handler: (hash: string) => void): void {
  addEventListener('hashchange', () => {
    handler(location.hash);
  });
}
