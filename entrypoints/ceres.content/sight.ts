import type { PageSight } from '@/lib/ceres/sight';
import { modalOf } from './modal';
import { tidy } from './visible';
import { walkChildren, type Field, type Read } from './walk';

/** What is visible on a page at this moment. */
export interface Look {
  readonly sight: PageSight;
  /** The document, or the shadow root that its modal stands in, and the shadow roots and documents of frames that were met. */
  readonly roots: readonly Node[];
}

/**
 * Reads what the page shows at this moment, a modal instead of the page behind it. It changes nothing there. What fields
 * hold is read only with `withValues`.
 */
export function look(page: Document, at: { readonly pathname: string; readonly hash: string }, withValues = false): Look {
  const modal = modalOf(page);
  const root = modal ?? page.body;
  // A modal may stand in a shadow root that is not walked into.
  const read: Read = { lines: [], inside: [0], fields: [], roots: [root.getRootNode()], met: 0 };
  walkChildren(root, read, 0);
  const sight = {
    // Without what follows a `?` or `;`: a ticket, or what was searched for.
    route: `${at.pathname.replace(/;.*/, '')}${at.hash.replace(/[?;].*/, '')}`.slice(0, 300),
    title: tidy(modal ? (modal.ariaLabel ?? '') : page.title),
    lines: read.lines,
    inside: read.inside,
    fields: read.fields.map((field) => ({
      name: field.name,
      open: !field.element.matches(':disabled,[readonly]'),
      value: withValues ? heldBy(field) : '',
    })),
  };
  return { sight, roots: read.roots };
}

/** The fields whose value is read: those of a session, never those of a person. */
const ASKED = /date|d[eé]but|fin\b|\b[ad]u\b|jour|titre|\btp\b|intitul|sp[eé]cial|certif|session|nombre|\bnb\b|effectif|places/i;
/** By their name or type; of what is ticked the value says nothing. */
const PERSONAL = /naiss|\bn[eé]e?\b|civil|courriel|mail|t[eé]l|file|box|radio/i;

/** What a field holds: what was typed, or the option chosen. */
function heldBy({ name, element }: Field): string {
  const { selectedOptions = [], type = '', value = '' } = element;
  return ASKED.test(name) && !PERSONAL.test(`${name} ${type}`) ? tidy(selectedOptions[0]?.text ?? value) : '';
}
