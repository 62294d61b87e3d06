const FRENCH = new Intl.Collator('fr', { numeric: true });

/** Orders what has a label as a French reader looks for it: accents and capitals aside, « 2 » before « 10 ». */
export function byLabel(a: { readonly label: string }, b: { readonly label: string }): number {
  return FRENCH.compare(a.label, b.label);
}
