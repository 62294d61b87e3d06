import { NARROW_NBSP, NBSP } from './spaces';

const CONJUNCTION = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

/** « a », « a et b », « a, b et c »; empty for no word. */
export function joinWords(words: readonly string[]): string {
  return CONJUNCTION.format(words);
}

/** A web or e-mail address, less the marks of the sentence that follow it. */
const ADDRESS = String.raw`\b(?:https?://|www\.)[^\s«»]*[^\s«»;:!?.,…)'’"]|(?<![\w.+'’-])[\w.+'’-]+@[\w-]+(?:\.[\w-]+)+`;

/** Spaces within a line, breaking or not, narrow or wide. */
const SPACES = String.raw`[ \u00A0\u2009\u202F]*`;

/** Not « (?) » nor a mark that starts a line. Starting at the end of a word also keeps long texts linear to read. */
const AFTER_WORD = String.raw`(?<=[^\s(\[«])${SPACES}`;

/** « l. 148 »: where in a source. */
const LINES = String.raw`\bl\. (?=\d)`;

/** Marks together (« ?! »), where a word or a sentence ends: not in « 8:30 » nor in « a?b=1 ». */
const MARKS = String.raw`[:;!?]+(?=[\s«»)\]”".,…]|$)`;

const TOKENS = new RegExp([ADDRESS, LINES, `'`, `«${SPACES}`, `${AFTER_WORD}»`, AFTER_WORD + MARKS].join('|'), 'gu');

/**
 * French typography for a text written with a keyboard: « ’ » for the straight apostrophe, a narrow
 * non-breaking space before « ; », « ! » and « ? », a non-breaking one before « : », inside guillemets and in « l. 148 ».
 * `typo("C'est fini ?")` is « C’est fini ? ». Addresses and times (8:30) stay as they are.
 * Applying it twice changes nothing more.
 */
export function typo(text: string): string {
  return text.replace(TOKENS, (token) => {
    if (token === "'") return '’';
    if (token.startsWith('«')) return `«${NBSP}`;
    if (token === 'l. ') return `l.${NBSP}`;
    const marks = token.trimStart();
    if (/^[»:]/.test(marks)) return NBSP + marks;
    return /^[;!?]/.test(marks) ? NARROW_NBSP + marks : token;
  });
}

/** A title as it stands inside a sentence: « créer la session ». A word in capitals stays as it is. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** A text as it begins a sentence or a cell. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
