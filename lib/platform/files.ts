/** Hands a text, bytes or a file to the browser's downloads under a file name. */
export function download(name: string, content: string | Uint8Array<ArrayBuffer> | Blob, type: string): void {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the blob after the click returns.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
