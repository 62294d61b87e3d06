import { plainWords } from './said-values';

/** The longest label, as a list of people holds it. */
export const LONGEST_LABEL = 100;

/** What makes two labels the same: letters and digits, whatever their case, accents and stops. */
function sameness(label: string): string {
  const plain = plainWords(label).replaceAll(' ', '');
  return plain === '' ? label : plain;
}

/** Of each label, whether it is in the list already, or stands earlier among them; null for neither. */
export function duplicatesIn(labels: readonly string[], listed: readonly string[]): readonly ('liste' | 'collage' | null)[] {
  const known = new Set(listed.map(sameness));
  const seen = new Set<string>();
  return labels.map((label) => {
    const same = sameness(label);
    const isSeen = seen.has(same);
    seen.add(same);
    if (known.has(same)) return 'liste';
    return isSeen ? 'collage' : null;
  });
}

/** The labels, each told from those that are taken and from those before it: « A. B. », « A. B. (2) ». */
export function toldApart(labels: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map(sameness));
  return labels.map((label) => {
    let n = 1;
    let own = label;
    while (used.has(sameness(own))) {
      n += 1;
      const mark = ` (${String(n)})`;
      own = label.slice(0, LONGEST_LABEL - mark.length) + mark;
    }
    used.add(sameness(own));
    return own;
  });
}
