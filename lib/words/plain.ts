/** Small letters without accents, plain apostrophes, one plain space at a time: what two texts are compared by when one looks for one in the other. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/\s+/gu, ' ');
}

/** The words of what is looked for, each as {@link plainText}; none where nothing is. */
export function wordsOf(query: string): readonly string[] {
  return plainText(query).split(' ').filter((word) => word !== '');
}
