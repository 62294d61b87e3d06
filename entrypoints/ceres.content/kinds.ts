/** What an element is, as far as its make tells. */
export type Kind = 'crumbs' | 'aside' | 'active' | 'tab' | 'menu' | 'button' | 'heading' | 'column' | 'label' | 'cell' | undefined;

/**
 * By tag, role, state and class, the first that fits. Makes differ, and class names are often generated: what they do not
 * tell is found from how the page looks and what it says.
 */
const KINDS: readonly (readonly [Exclude<Kind, undefined>, RegExp])[] = [
  ['crumbs', /ariane|breadcrumb|crumbs/],
  // What speaks of other parts of the portal: help, notes, the foot of the page, a search for anything.
  ['aside', /^(footer|aside) |=(search|contentinfo|complementary|tooltip|note) | (\S*(footer|tooltip|cookie)|(aide|help)\S*)/],
  ['active', /^(?!.*(panel|pane|content|body)).*(sel=true|cur=(?!false|null)|(?<!in|re|inter)acti(f|ve)(?![a-z])|selected|selectionn|en-?cours|\bcurrent|courant|highlight)/],
  ['tab', /=tab /],
  ['menu', /^nav |=(navigation|menu|menubar) | (nav|menu|navbar|sidebar|sidenav) /],
  ['button', /^(button|a) |=button /],
  ['heading', /^h[1-6] |=heading |titre|title|heading/],
  ['column', /^th (?!.*scope=row)|=columnheader /],
  ['label', /^(label|legend|dt|th|mat-label) |=rowheader |label|libelle/],
  ['cell', /=(grid)?cell /],
];

/** By what tells it: few are told apart on a page, and of each the search is made once. */
const known: Record<string, readonly [Kind?, RegExp?]> = {};

/** What the element is; undefined where nothing tells. */
export function kindOf(element: Element): Kind {
  const of = (name: string): string => element.getAttribute(name) ?? '';
  const state = `sel=${of('aria-selected')} cur=${of('aria-current') || 'null'} scope=${of('scope')}`;
  const mark = `${element.localName} =${of('role')} ${state} ${of('class')} ${of('id')} `.toLowerCase();
  const found = (known[mark] ??= KINDS.find(([, pattern]) => pattern.test(mark)) ?? []);
  return /ariane|breadcrumb/i.test(of('aria-label')) ? 'crumbs' : found[0];
}
