/** Hands a text to the browser's downloads under a file name. */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the blob after the click returns.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
