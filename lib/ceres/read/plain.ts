/** Longer texts are sentences, and say nothing that is read. In characters. */
const MOST = 160;

/** A text as a page shows it, with its spaces made plain and what cannot be seen taken out. */
export function shownText(text: string): string {
  const plain = text.slice(0, MOST).normalize('NFKC').replace(/\p{Cf}/gu, '');
  return plain.replace(/\s+/g, ' ').trim().slice(0, MOST);
}

/**
 * Small letters without accents, plain dashes and apostrophes. Each character keeps its place, so that what is found
 * in the folded text can be quoted from the one it was made of.
 */
export function fold(text: string): string {
  return text.replace(/[^\n -~]|[A-Z]/g, (letter) => {
    const folded = letter.normalize('NFD').charAt(0).toLowerCase();
    if (/[\u2010-\u2015\u2212]/.test(folded)) return '-';
    return /[\u2018\u2019\u02bc\u00b4]/.test(folded) ? "'" : folded;
  });
}

/** Any of these beginnings of words, each a pattern or several. */
export function anyWord(...beginnings: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(?:${beginnings.join('|')})`);
}
