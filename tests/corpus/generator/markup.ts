/** A piece of HTML, as opposed to text, which is escaped where it is put into one. */
export class Html {
  constructor(readonly source: string) {}
}

type Hole = Html | string | number | null | readonly Hole[];

/** The template with its holes filled: text is escaped, HTML is not, lists are joined, null is nothing. */
export function html(pieces: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  return new Html(pieces.reduce((source, piece, index) => source + filled(holes[index - 1] ?? null) + piece));
}

/** Text as it stands in HTML, between tags or quotes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** What is made for a text, or nothing for an empty one. */
export function ifAny(text: string, make: (text: string) => Html): Html | null {
  return text === '' ? null : make(text);
}

/** What is made for a list, or nothing for an empty one. */
export function ifSome<T>(list: readonly T[], make: (list: readonly T[]) => Html): Html | null {
  return list.length === 0 ? null : make(list);
}

function filled(hole: Hole): string {
  if (hole === null) return '';
  if (hole instanceof Html) return hole.source;
  if (typeof hole === 'object') return hole.map(filled).join('');
  return escaped(String(hole));
}
