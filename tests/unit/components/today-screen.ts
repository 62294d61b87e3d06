import { screen, within } from '@testing-library/preact';
import { plain } from '../panel';

/** The bands that are on screen at once; what is folded below them is told apart. */
export const groups = () =>
  screen
    .queryAllByRole('heading', { level: 2 })
    .filter((heading) => heading.closest('section') !== null)
    .map(({ textContent }) => plain(textContent));
/** A band, by what its heading begins with. */
export const band = (name: RegExp) => within(screen.getByRole('heading', { level: 2, name }).closest<HTMLElement>('.group') ?? document.body);
/** The titles in the bands, in order, by the boxes before them. */
export const boxes = () =>
  screen
    .queryAllByRole('checkbox')
    .filter((box) => box.closest('section') !== null)
    .map((box) => plain(box.getAttribute('aria-label') ?? '').replace(/^Fait : /, ''));
