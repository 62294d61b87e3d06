import { render } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Conflicts } from '@/components/exchange/Conflicts';
import type { Conflict } from '@/lib/exchange/owner-preview';
import { plain } from '../panel';

const PLACE: Conflict = { path: 'site', label: 'lieu', here: 'Lyon', file: 'Brest', holds: 'file' };

function linesOf(...conflicts: readonly Conflict[]): readonly string[] {
  const { container } = render(<Conflicts of={[{ title: 'Soudeur', conflicts }]} />);
  return [...container.querySelectorAll('li')].map((line) => plain(line.textContent));
}

test('both values are told, and which one holds', () => {
  expect(linesOf(PLACE)).toEqual(['Soudeur, lieu : « Lyon » ici, « Brest » dans le fichier, qui l’emporte']);
  expect(linesOf({ ...PLACE, holds: 'here' })).toEqual(['Soudeur, lieu : « Lyon » ici, qui reste, « Brest » dans le fichier']);
});

test('a value that cannot be written out is told without it', () => {
  const plan: Conflict = { path: 'frozen', label: 'échéances', here: '{}', file: '[]', holds: 'here' };
  expect(linesOf(plan, { ...plan, label: 'plan', holds: 'file' })).toEqual([
    'Soudeur, échéances : la vôtre reste',
    'Soudeur, plan : celle du fichier l’emporte',
  ]);
});

test('beyond fifty, they are counted', () => {
  const lines = linesOf(...Array.from({ length: 53 }, (_, n) => ({ ...PLACE, here: `Lyon ${String(n)}` })));
  expect(lines).toHaveLength(51);
  expect(lines.at(-1)).toBe('et 3 de plus');
});

test('without any, nothing is said', () => {
  expect(render(<Conflicts of={[{ title: 'Soudeur', conflicts: [] }]} />).container.textContent).toBe('');
});
