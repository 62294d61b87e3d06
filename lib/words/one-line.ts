/** What ends a line, or turns the direction of the text around it (UAX 9, 2.1 to 2.4); letters that are written from right to left need neither. */
const NO_LETTERS = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu;

/** A text that was typed elsewhere, for a line that says more than it: it makes no line of its own, and turns nothing around it. */
export function oneLine(text: string): string {
  return text.replace(NO_LETTERS, ' ');
}
