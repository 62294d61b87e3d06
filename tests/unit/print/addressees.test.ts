import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addresseesOf, oneLine, textLines } from '@/lib/print/addressees';
import { matchesOf, type MatchWay } from '@/lib/print/addressees-match';
import { pastedAddressees, type PastedAddressee } from '@/lib/print/addressees-pasted';
import { ERASED_NAME } from '@/lib/session/entries';
import { readCells } from '@/lib/session/pasted-cells';
import { texts } from '../../arbitraries/values';
import { candidate, juror, SOUDEUR } from './papers';

const read = (text: string, labels: readonly string[] = []) => pastedAddressees(text, labels).people.map(({ label, name, address }) => [label, name, address].filter((part) => part !== ''));
const rows = (...lines: readonly (readonly string[])[]) => lines.map((cells) => cells.join('\t')).join('\n');
const people = (...labels: readonly string[]) => labels.map((label, n) => ({ id: `p${String(n + 1)}`, label }));

describe('whom letters go to', () => {
  test('is every candidate, or every juror who did not say no, by label', () => {
    const session = { ...SOUDEUR, candidates: [candidate('a', 'C. D.'), candidate('b', 'A. B.')], jurors: [juror('j', 'Y'), juror('k', 'X', { answer: 'non' })] };
    expect(addresseesOf(session, 'candidates').map(({ id }) => id)).toEqual(['b', 'a']);
    expect(addresseesOf(session, 'jurors').map(({ id }) => id)).toEqual(['j']);
  });

  test('is nobody who was erased', () => {
    expect(addresseesOf({ ...SOUDEUR, candidates: [candidate('a', ERASED_NAME)] }, 'candidates')).toEqual([]);
  });
});

describe('a typed text', () => {
  test('loses what cannot be seen and what says nothing', () => {
    expect(textLines(' 12 rue\tX \r\n\n\u0007\u202e75001\u00ad Paris\u2028\u200bFrance\uD800')).toEqual(['12 rue X', '75001 Paris', 'France']);
    expect([oneLine(null), oneLine(' \u200b\n'), oneLine('Lyon\nForge')]).toEqual([null, null, 'Lyon, Forge']);
  });
});

describe('a pasted list', () => {
  test('with heads is read by them, in whatever order: civility, first name, name, then the address line by line', () => {
    const text = rows(
      ['Ville', 'Nom', 'Date de naissance', 'Prénom', 'Civilité', 'Adresse 1', 'Adresse 2', 'Courriel'],
      ['75001 Paris', 'Bernard', '01/02/2000', 'Alice', 'Mme', 'Bât. C', '12 rue X', 'a@b.fr'],
    );
    // The town came first, and stays there: columns are not put in another order.
    expect(read(text)).toEqual([['Mme Alice Bernard', '75001 Paris\nBât. C\n12 rue X']]);
    expect(pastedAddressees(text, []).left).toEqual(['Date de naissance', 'Courriel']);
  });

  test('without heads begins with who it is, in one column or in two', () => {
    expect(read(rows(['Bernard Alice', '12 rue X', '75001', 'Paris']))).toEqual([['Bernard Alice', '12 rue X\n75001 Paris']]);
    expect(read(rows(['Alice', 'Bernard', '12 rue X', '75001 Paris']))).toEqual([['Alice Bernard', '12 rue X\n75001 Paris']]);
    expect(read(rows(['Alice Bernard', 'Résidence des Lilas', '12 rue X']))).toEqual([['Alice Bernard', 'Résidence des Lilas\n12 rue X']]);
  });

  test('may begin with numbers or with what the session calls people', () => {
    expect(read(rows(['1', 'Alice Bernard', '12 rue X'], ['2', 'Carl Denis', '3 rue Y']))[1]).toEqual(['Carl Denis', '3 rue Y']);
    const labelled = rows(['A. B.', 'Alice Bernard', '12 rue X'], ['C. D.', 'Carl Denis', '3 rue Y']);
    expect(read(labelled, ['C. D.', 'A. B.'])[0]).toEqual(['A. B.', 'Alice Bernard', '12 rue X']);
    expect(read(rows(['Initiales', 'Nom et prénom', 'Adresse'], ['A. B.', 'Alice Bernard', '12 rue X']))).toEqual([['A. B.', 'Alice Bernard', '12 rue X']]);
  });

  test('leaves out mail addresses, numbers to call and days of birth, and says which columns', () => {
    const text = rows(['Alice Bernard', '01/02/2000', '12 rue X', '06 12 34 56 78', 'a@b.fr']);
    expect(read(text)).toEqual([['Alice Bernard', '12 rue X']]);
    expect(pastedAddressees(text, []).left).toEqual(['colonne 2', 'colonne 4', 'colonne 5']);
  });

  test('puts a town under the street that one cell holds, and leaves a box number beside its letters', () => {
    expect(read('Alice Bernard;12 rue X, 75001 Paris')).toEqual([['Alice Bernard', '12 rue X\n75001 Paris']]);
    expect(read('Alice Bernard;"12 rue X\n75001 Paris"')).toEqual([['Alice Bernard', '12 rue X\n75001 Paris']]);
    expect(read('Alice Bernard;BP 12345 Lyon')).toEqual([['Alice Bernard', 'BP 12345 Lyon']]);
  });

  test('may be of names alone, with a comma inside or not', () => {
    expect(read('Alice Bernard\nCarl Denis')).toEqual([['Alice Bernard'], ['Carl Denis']]);
    expect(read('Bernard, Alice\nDenis, Carl')).toEqual([['Bernard Alice'], ['Denis Carl']]);
  });

  test('takes no person called « Candidat 1 » or « Juré A » for a head', () => {
    expect(read(rows(['Candidat 1', '12 rue X'], ['Candidat 2', '3 rue Y']))).toHaveLength(2);
    expect(read('Juré A\nJuré B')).toEqual([['Juré A'], ['Juré B']]);
  });

  test('says which lines hold neither a name nor an address, and how many were not read', () => {
    const some = pastedAddressees(rows(['Nom', 'Courriel'], ['', 'a@b.fr'], ['Alice Bernard', 'b@b.fr']), []);
    expect([some.empty, some.people.map(({ line }) => line)]).toEqual([[2], [3]]);
    expect(pastedAddressees(Array.from({ length: 302 }, (_, n) => `Nom ${String(n)}`).join('\n'), []).beyond).toBe(2);
  });

  const cells = fc.oneof(texts(30), fc.constantFrom('Nom', 'Adresse', 'Alice Bernard', '12 rue X', '75001', 'a@b.fr', '01/02/2000', 'A. B.', '\u200b'));
  const tables = fc.array(fc.array(cells, { minLength: 1, maxLength: 5 }), { maxLength: 6 }).chain((lines) => fc.constantFrom('\t', ';', ',').map((separator) => lines.map((line) => line.join(separator)).join('\n')));

  test('of any text loses no line: each is a person, an empty one or the heads', () => {
    fc.assert(
      fc.property(tables, (text) => {
        const { people: found, empty, beyond } = pastedAddressees(text, ['A. B.']);
        const counts = (['\t', ';', ','] as const).map((separator) => readCells(text, separator).length);
        const all = found.length + empty.length + beyond;
        expect(counts.flatMap((count) => [count, count - 1])).toContain(all);
        const lines = [...found.map(({ line }) => line), ...empty];
        expect(new Set(lines).size).toBe(lines.length);
      }),
    );
  });

  test('of any text holds nothing that controls a machine, and no blank line in an address', () => {
    fc.assert(
      fc.property(tables, (text) => {
        for (const { label, name, address } of pastedAddressees(text, ['A. B.']).people) {
          expect(`${label}${name}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
          expect(address).not.toMatch(/^\n|\n\n|\n$|(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
        }
      }),
    );
  });
});

describe('who gets which line', () => {
  const pasted = (...names: readonly string[]): PastedAddressee[] => names.map((name, n) => ({ line: n + 1, label: '', name, address: `${String(n)} rue X` }));
  const given = (names: readonly string[], labels: readonly string[], way: MatchWay = 'name', byHand: ReadonlyMap<number, string> = new Map()) =>
    matchesOf(pasted(...names), people(...labels), way, byHand).map(({ to, trouble }) => to ?? trouble);

  test('is who is called so, whatever the order of words, the accents and the capitals', () => {
    expect(given(['DENIS Carl', 'Bernard Élise'], ['Elise BERNARD', 'Carl Denis'])).toEqual(['p2', 'p1']);
    expect(given(['M. Carl Denis'], ['Carl Denis'])).toEqual(['p1']);
  });

  test('is whose initials these are, all or some', () => {
    expect(given(['Bernard Alice', 'Jean-Pierre Durand'], ['J.-P. D.', 'A. B.'])).toEqual(['p2', 'p1']);
    expect(given(['Jean-Paul Durand'], ['JPD'])).toEqual(['p1']);
    expect(given(['Alice Bernard', 'Anne Blanc'], ['A. Bernard', 'Anne B.'])).toEqual(['p1', 'p2']);
  });

  test('is whose whole label is among the words, where nothing says more', () => {
    expect(given(['Alice Marie Bernard'], ['Bernard'])).toEqual(['p1']);
    expect(given(['Alice Marie Bernard'], ['A. B.'])).toEqual(['unknown']);
  });

  test('is nobody where two lines or two people could be meant, and it is said', () => {
    expect(given(['Alice Bernard', 'Anne Blanc'], ['A. B.', 'A. B. (2)'])).toEqual(['several', 'several']);
    expect(given(['Alice Bernard', 'Anne Blanc'], ['A. B.'])).toEqual(['several', 'several']);
    expect(given(['Alice Bernard', 'Alice Bernard'], ['Alice Bernard'])).toEqual(['several', 'several']);
    expect(given(['Carl Denis'], ['A. B.'])).toEqual(['unknown']);
  });

  test('leaves initials to who is not called in full', () => {
    expect(given(['Anne Blanc', 'Alice Bernard'], ['A. B.', 'Alice Bernard'])).toEqual(['p1', 'p2']);
  });

  test('is told by a column of what people are called', () => {
    const [match] = matchesOf([{ line: 4, label: 'C. 12', name: 'Zoé Roux', address: '' }], people('C. 1', 'C. 12'), 'name', new Map());
    expect(match?.to).toBe('p2');
  });

  test('may go by the order of the list instead', () => {
    expect(given(['Zoé Roux', 'Alice Bernard', 'Un de trop'], ['A. B.', 'Candidat 2'], 'order')).toEqual(['p1', 'p2', 'beyond']);
  });

  test('is put right by hand, the last word holding', () => {
    const names = ['Alice Bernard', 'Anne Blanc'];
    expect(given(names, ['A. B.', 'C. D.'], 'name', new Map([[2, 'p1']]))).toEqual(['several', 'p1']);
    expect(given(names, ['Alice Bernard', 'C. D.'], 'name', new Map([[1, '']]))).toEqual([null, 'unknown']);
    expect(given(names, ['A. B.'], 'order', new Map([[1, 'p1'], [2, 'p1']]))).toEqual([null, 'p1']);
  });

  const names = fc.constantFrom('Alice Bernard', 'Anne Blanc', 'Carl Denis', 'BERNARD Alice', 'Zoé', '', 'A B');
  const labels = fc.constantFrom('A. B.', 'A. B. (2)', 'Alice Bernard', 'C. D.', 'Bernard', 'Candidat 1', '?');
  const cases = fc.record({
    lines: fc.array(names, { maxLength: 6 }),
    listed: fc.array(labels, { maxLength: 6 }),
    way: fc.constantFrom<MatchWay>('name', 'order'),
    byHand: fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('', 'p1', 'p2', 'p3')), { maxLength: 3 }),
  });

  test('loses no line, and gives nobody two', () => {
    fc.assert(
      fc.property(cases, ({ lines, listed, way, byHand }) => {
        const matches = matchesOf(pasted(...lines), people(...listed), way, new Map(byHand));
        expect(matches.map(({ name }) => name)).toEqual(lines);
        const to = matches.flatMap((match) => match.to ?? []);
        expect(new Set(to).size).toBe(to.length);
        // A line that goes to nobody says why, unless that was said by hand.
        for (const { to: id, trouble, line } of matches) expect(trouble === null).toBe(id !== null || new Map(byHand).has(line));
      }),
    );
  });

  test('never gives a name to somebody whose label is another', () => {
    fc.assert(
      fc.property(cases, ({ lines, listed }) => {
        const wordsOf = (text: string) => text.toLowerCase().replace(' (2)', '').split(/[^\p{L}]+/u).filter((part) => part !== '');
        const initials = (text: string) => wordsOf(text).map((part) => part[0]).sort().join('');
        for (const { to, name } of matchesOf(pasted(...lines), people(...listed), 'name', new Map())) {
          if (to === null) continue;
          const label = people(...listed).find(({ id }) => id === to)?.label ?? '';
          const isPart = wordsOf(label).every((part) => wordsOf(name).includes(part));
          expect(initials(label) === initials(name) || isPart, `${label} for ${name}`).toBe(true);
        }
      }),
    );
  });
});
