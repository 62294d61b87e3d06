/** A paper of a session, by the address of the page that prints: `print.html#<paper>/<session>`; the centre's year has no session. */
export interface PrintPlace {
  readonly print: string;
  readonly session: string | null;
}

/** The address of the page that prints a paper, for a link that opens a tab. */
export function printHref(place: PrintPlace): string {
  return `print.html${printHash(place)}`;
}

/** The part of that address that says which paper. */
export function printHash({ print, session }: PrintPlace): string {
  return `#${print}${session === null ? '' : `/${encodeURIComponent(session)}`}`;
}

/** The paper that the part of an address after `#` names. */
export function printPlaceOf(hash: string): PrintPlace {
  const [print = '', session = ''] = hash.replace(/^#/, '').split('/');
  return { print, session: session === '' ? null : decoded(session) };
}

/** An address typed by hand may be no address. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
