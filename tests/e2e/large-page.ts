/** Repeats what the page shows until it has so many nodes. Runs in the page. */
export function grow(nodes: number): void {
  const main = document.querySelector('main');
  if (main === null) throw new Error('no main');
  const parts = [...main.children];
  const count = (): number => {
    const walker = document.createTreeWalker(document);
    let found = 0;
    while (walker.nextNode()) found += 1;
    return found;
  };
  while (count() < nodes) main.append(...parts.map((part) => part.cloneNode(true)));
}
