// The text of an iCalendar file (RFC 5545): components, properties, escaped values, folded lines.

/** One line of a component. The value is written as it is: `textValue` makes one of a text. */
export type Property = readonly [name: string, value: string];

export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly parts?: readonly Component[];
}

/** The most octets of a line, its break aside (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** What no calendar shows and some obey: control characters, halves of letters, marks that turn the direction of the text. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

/** A text as the value of a property: on one line, its `\`, `;`, `,` and line breaks escaped (RFC 5545, 3.3.11). It can hold no property of its own. */
export function textValue(text: string): string {
  return text
    .replaceAll(LINE_BREAKS, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/** A component with all that it holds, each line ended as the format wants it. */
export function componentText(component: Component): string {
  return linesOf(component)
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function linesOf({ name, properties, parts = [] }: Component): string[] {
  return [`BEGIN:${name}`, ...properties.map(([key, value]) => `${key}:${value}`), ...parts.flatMap(linesOf), `END:${name}`];
}

/** A line cut where it grows longer than 75 octets, never inside a letter; each further line starts with a space that is not part of the text. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}

/** How many octets a letter takes in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
