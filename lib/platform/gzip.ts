/** Text as gzip in base64. Gzip carries its own CRC-32, so that a damaged copy is found out when read. */
export async function pack(text: string): Promise<string> {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream('gzip'));
  let binary = '';
  // `fromCharCode` takes its arguments on the stack: a slice at a time.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

/** The text that `pack` was given. Rejects when the base64 or the checksum is wrong. */
export async function unpack(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(await through(bytes, new DecompressionStream('gzip')));
}

/** A response is sooner made than a blob, of which a large import would want thousands. */
async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Response(bytes).body?.pipeThrough(stream)).arrayBuffer());
}
