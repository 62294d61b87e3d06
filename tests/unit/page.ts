/** Shows a body in the test's document. */
export function showBody(body: string): void {
  const page = new DOMParser().parseFromString(`<html lang="fr"><head>${STYLE}</head><body>${body}</body></html>`, 'text/html');
  document.documentElement.remove();
  document.append(document.adoptNode(page.documentElement));
}

/** The test's DOM has no style sheet of its own. */
const STYLE = '<style>[hidden], [type=hidden] { display: none }</style>';

// Nor has it what every browser gives of ARIA's attributes.
for (const [property, attribute] of [['ariaHidden', 'aria-hidden'], ['ariaLabel', 'aria-label']] as const) {
  Object.defineProperty(Element.prototype, property, {
    get(this: Element) {
      return this.getAttribute(attribute);
    },
    set(this: Element, value: string) {
      this.setAttribute(attribute, value);
    },
  });
}
