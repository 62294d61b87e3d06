/** The longest text that mail programs take from a link, in characters: past it some cut it, some open nothing. */
export const MOST_IN_A_LINK = 1_800;

/** What is sent to whom. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

// Anything below a space ends a line or says something else to a mail program; so do the two line separators of Unicode.
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const CONTROL_IN_TEXT = /[^\P{Cc}\n\t]/gu;

/**
 * The address that opens the letter in the user's mail program; null where its text is longer than a link may carry. Whatever was typed stays
 * inside its own part: no line break makes another header, no `&` another field (RFC 6068).
 */
export function mailtoHref({ to, subject, body }: Letter): string | null {
  if (body.length > MOST_IN_A_LINK) return null;
  const text = body.replace(/\r\n?/g, '\n').replace(CONTROL_IN_TEXT, '').replace(/\n/g, '\r\n');
  return `mailto:${addresses(to)}?subject=${encoded(oneLine(subject))}&body=${encoded(text)}`;
}

/** Several addresses stay several; all else is one. */
function addresses(to: string): string {
  return oneLine(to)
    .split(/[,;\s]+/)
    .filter((address) => address !== '')
    .map((address) => encoded(address).replaceAll('%40', '@'))
    .join(',');
}

function oneLine(text: string): string {
  return text.replace(CONTROL, ' ').trim();
}

/** Half of a character made of two cannot be written in an address. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));
}
