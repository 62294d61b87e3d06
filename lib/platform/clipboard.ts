/** Copies a text. Rejects where the browser does not allow it outside a gesture. */
export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}
