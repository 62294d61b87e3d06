/** Opens the browser's own print window for this page. */
export function printPage(): void {
  print();
}

/**
 * Whether the browser draws what a style sheet puts in the margins of a printed page, page numbers among it: Chromium from 131 on. Firefox reads
 * no rule inside such a one.
 */
export function hasPageMargins(): boolean {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@page { @bottom-right { content: "" } }');
  const [page] = sheet.cssRules;
  return page instanceof CSSGroupingRule && page.cssRules.length > 0;
}

/** What a style sheet may write at the top and the foot of each printed page, as `--page-top` and `--page-foot`. */
export function setPageMargins(top: string, foot: string): void {
  const { style } = document.documentElement;
  style.setProperty('--page-top', cssString(top));
  style.setProperty('--page-foot', cssString(foot));
}

/** Has the browser ask before the page is closed or left, while `isWarranted`. It says so in words of its own. */
export function warnBeforeLeaving(isWarranted: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (isWarranted()) event.preventDefault();
  });
}

/** A text as a string of a style sheet: quotes and backslashes escaped, line breaks made spaces. */
function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;
}
