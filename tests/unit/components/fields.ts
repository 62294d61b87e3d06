import { fireEvent, screen } from '@testing-library/preact';
import { plain } from '../panel';

/** The field of this label. */
export function field(label: string): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(label);
}

/** Types into a field: its whole value, at once. */
export function type(label: string, value: string): void {
  fireEvent.input(field(label), { target: { value } });
}

/** Chooses, or changes a field and leaves it. */
export function choose(label: string, value: string): void {
  fireEvent.change(field(label), { target: { value } });
}

/** The button of this name, its spaces made plain. */
export function button(name: string): HTMLElement {
  return screen.getByRole('button', { name: (text) => plain(text) === name });
}

export function press(name: string): void {
  fireEvent.click(button(name));
}

/** The choices of a list, as they are shown. */
export function choices(label: string): string[] {
  return [...screen.getByLabelText<HTMLSelectElement>(label).options].map(({ text }) => text);
}

/** What is said of a field: the text that `aria-describedby` leads to. */
export function saidOf(label: string): string {
  return plain(document.getElementById(field(label).getAttribute('aria-describedby') ?? '')?.textContent ?? '');
}
