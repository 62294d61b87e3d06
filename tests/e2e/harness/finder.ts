/** Which elements are meant: by role and accessible name, inside what the scopes before them designate. */
export interface Query {
  readonly role: string;
  readonly name?: { readonly source: string; readonly flags: string };
}

/** What `finder` offers to a function that runs in the page. */
export interface Finder {
  /** All the visible elements that match the last query, inside the one element that each query before it designates. */
  all(queries: readonly Query[]): Element[];
  /** The one element, or a sentence on what is there instead. */
  one(queries: readonly Query[]): Element | string;
  name(element: Element): string;
  /** What is read on screen, spaces of every kind made plain. */
  text(element: Element): string;
}

/**
 * Runs in the page, as text: it may use nothing from outside. The accessible name follows the W3C's accname 1.2 as far
 * as a panel needs: aria-labelledby, aria-label, native label, alt, content, title; never the placeholder.
 */
export function finder(): Finder {
  const SELECTORS: Record<string, string> = {
    alert: '',
    article: 'article',
    banner: 'body > header',
    // A summary has no role in HTML's own mapping; browsers make it a button, and people use it as one.
    button: 'button, summary, input:is([type=button], [type=submit], [type=reset])',
    cell: 'td',
    checkbox: 'input[type=checkbox]',
    columnheader: 'thead th, th[scope=col]',
    combobox: 'select:not([multiple], [size])',
    complementary: 'aside',
    contentinfo: 'body > footer',
    definition: 'dd',
    dialog: 'dialog[open]',
    group: 'fieldset, details',
    heading: 'h1, h2, h3, h4, h5, h6',
    img: 'img[alt]:not([alt=""])',
    link: 'a[href]',
    list: 'ul, ol',
    listitem: 'li',
    main: 'main',
    navigation: 'nav',
    option: 'option',
    progressbar: 'progress',
    radio: 'input[type=radio]',
    region: 'section:is([aria-label], [aria-labelledby])',
    row: 'tr',
    rowheader: 'th[scope=row]',
    searchbox: 'input[type=search]',
    slider: 'input[type=range]',
    spinbutton: 'input[type=number]',
    status: 'output',
    table: 'table',
    term: 'dt',
    textbox: 'textarea, input:not([type]), input:is([type=text], [type=date], [type=email], [type=tel], [type=url])',
  };
  /** Two roles of our own: what one fills in, whatever its role, and what takes a file, which may be hidden behind a button. */
  const FIELD = 'input:not([type=hidden], [type=button], [type=submit], [type=reset]), select, textarea, [role=switch]';
  const FILE = 'input[type=file]';
  const NAMED_BY_CONTENT = new Set(
    'button cell checkbox columnheader heading link menuitem menuitemcheckbox menuitemradio option radio row rowheader switch tab treeitem'.split(' '),
  );
  const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
  const roleOf = (element: Element) =>
    element.getAttribute('role') ?? Object.keys(SELECTORS).find((role) => matches(element, SELECTORS[role])) ?? '';
  const matches = (element: Element, selector = '') => selector !== '' && element.matches(selector);

  function isVisible(element: Element): boolean {
    return element.checkVisibility({ visibilityProperty: true }) && element.closest('[aria-hidden=true]') === null;
  }

  function fromContent(node: Node): string {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLBRElement) return ' ';
    if (!(node instanceof Element) || !isVisible(node)) return '';
    const own = node.getAttribute('aria-label') ?? node.getAttribute('alt');
    const text = own ?? [...node.childNodes].map(fromContent).join('');
    return getComputedStyle(node).display.startsWith('inline') ? text : ` ${text} `;
  }

  /** The text of a label, without the control that may stand inside it. */
  function fromLabel(label: Element, control: Element): string {
    return [...label.childNodes].map((node) => (node.contains(control) ? fromLabelPart(node, control) : fromContent(node))).join('');
  }
  const fromLabelPart = (node: Node, control: Element) => (node === control || !(node instanceof Element) ? '' : fromLabel(node, control));

  function native(element: Element): string | undefined {
    if ('labels' in element && element.labels instanceof NodeList && element.labels.length > 0) {
      return [...element.labels].map((label) => (label instanceof Element ? fromLabel(label, element) : '')).join(' ');
    }
    if (element instanceof HTMLInputElement && element.matches('[type=button], [type=submit], [type=reset]')) return element.value;
    const caption = element.matches('fieldset, table') ? element.querySelector(':scope > legend, :scope > caption') : null;
    return caption === null ? (element.getAttribute('alt') ?? undefined) : fromContent(caption);
  }

  function name(element: Element): string {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
    const named = ids.map((id) => document.getElementById(id)).filter((found) => found !== null);
    const byOthers = named.map((found) => found.getAttribute('aria-label') ?? [...found.childNodes].map(fromContent).join(''));
    const content = () => (NAMED_BY_CONTENT.has(roleOf(element)) ? fromContent(element) : '');
    const candidates = [byOthers.join(' '), element.getAttribute('aria-label') ?? '', native(element) ?? '', content(), element.getAttribute('title') ?? ''];
    return candidates.map(squeeze).find((candidate) => candidate !== '') ?? '';
  }

  function ofRole(root: Element, role: string): Element[] {
    if (role === 'field') return [...root.querySelectorAll(FIELD)];
    const selector = [`[role="${role}"]`, SELECTORS[role] ?? ''].filter((part) => part !== '').join(', ');
    return [...root.querySelectorAll(selector)].filter((element) => (element.getAttribute('role') ?? role) === role);
  }

  function inside(root: Element, { role, name: wanted }: Query): Element[] {
    const found = role === 'file' ? [...root.querySelectorAll(FILE)] : ofRole(root, role).filter(isVisible);
    const pattern = wanted === undefined ? undefined : new RegExp(wanted.source, wanted.flags);
    return pattern === undefined ? found : found.filter((element) => pattern.test(name(element)));
  }

  function all(queries: readonly Query[]): Element[] {
    let roots: Element[] = [document.documentElement];
    for (const [index, query] of queries.entries()) {
      const next = roots.flatMap((root) => inside(root, query));
      if (index < queries.length - 1 && next.length > 1) throw new Error(`${String(next.length)} × ${query.role}: name one`);
      roots = next;
    }
    return roots;
  }

  function one(queries: readonly Query[]): Element | string {
    const [first, ...more] = all(queries);
    if (first !== undefined && more.length === 0) return first;
    const unnamed = queries.map((query, index) => (index === queries.length - 1 ? { role: query.role } : query));
    const names = all(unnamed).map((element) => JSON.stringify(name(element)));
    return `${first === undefined ? 'none' : String(more.length + 1)} of ${String(names.length)} (${names.slice(0, 40).join(', ')})`;
  }

  return { all, one, name, text: (element) => plain(element instanceof HTMLElement ? element.innerText : element.textContent) };
}
