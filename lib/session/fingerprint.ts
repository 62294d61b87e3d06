const PRIME = 0x01000193;

/** A short name for a text, the same on every machine: FNV-1a twice, 64 bits in base 36. To tell texts apart, not to keep secrets. */
export function fingerprint(text: string): string {
  return [0x811c9dc5, 0x2f0b4f47].map((seed) => hash(text, seed).toString(36)).join('-');
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), PRIME);
  return value >>> 0;
}
