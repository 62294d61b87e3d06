import type { PictureSize } from './blocks';

/**
 * The size of a WebP picture, in pixels, from its head: RFC 9649, sections 2.4 to 2.7. Throws on anything else, and on a lossless
 * one, which the guide has none of.
 */
export function webpSize(bytes: Uint8Array): PictureSize {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 30 || name(0) !== 'RIFF' || name(8) !== 'WEBP') throw new Error('Ce n’est pas une image WebP.');
  if (name(12) === 'VP8X') return { width: three(bytes, 24) + 1, height: three(bytes, 27) + 1 };
  if (name(12) === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  throw new Error('Une image WebP sans perte : le guide n’en a pas.');
}

/** Three bytes, the least first. */
function three(bytes: Uint8Array, at: number): number {
  return [2, 1, 0].reduce((total, n) => total * 256 + (bytes[at + n] ?? 0), 0);
}
