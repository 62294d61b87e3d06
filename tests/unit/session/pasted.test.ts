import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortest } from '../shortest';
import { civil } from '@/lib/dates/civil';
import { asInitials } from '@/lib/session/initials';
import { pastedCandidates, type PastedCandidate } from '@/lib/session/pasted';
import { SEPARATORS } from '@/lib/session/pasted-cells';
import { ROUTES } from '@/lib/session/routes';
import { duplicatesIn, toldApart } from '@/lib/session/same-label';
import { days } from '../../arbitraries/values';

const START = civil('2027-03-15');

const read = (text: string) => pastedCandidates(text, START);
/** Each candidate on a line, what is not said left out. */
const told = (text: string) =>
  read(text).candidates.map(({ label, route, trainingEnd, attempt }) => [label, route, trainingEnd, attempt].filter((part) => part !== null).join(' | '));
const faults = (text: string) => read(text).problems.map(({ line, trouble, said }) => `${String(line)} ${trouble} ${said}`.trim());

describe('with a line of heads', () => {
  test('columns are known by name, in any order and separated in any way', () => {
    const rows = [
      ['Fin de formation', 'Candidat', 'Voie', 'Présentation'],
      ['26/02/2027', 'A. B.', 'Formation', '1re'],
      ['', 'C. D.', 'VAE', '2'],
    ];
    for (const separator of SEPARATORS) {
      expect(told(rows.map((row) => row.join(separator)).join('\r\n'))).toEqual(['A. B. | formation | 2027-02-26 | 1', 'C. D. | vae | 2']);
    }
  });

  test.each([
    ['Nom', 'Parcours', 'Fin formation', 'Tentative'],
    ['INITIALES', 'Voie d’accès', 'Date de fin de formation', 'N° de présentation'],
    ['Nom du candidat', 'PARCOURS', 'Dernier jour de formation', 'passage'],
    ['Nom et prénom', 'Modalité', 'Date de fin', 'Nombre de présentations'],
    ['Stagiaire', 'Type de parcours', 'fin', 'tentatives'],
  ])('%s ; %s ; %s ; %s', (...heads) => {
    expect(told(`${heads.join(';')}\nA. B.;vae;2027-02-26;3`)).toEqual(['A. B. | vae | 2027-02-26 | 3']);
  });

  test('a first name goes with its name', () => {
    expect(told('Nom\tPrénom\nDUPONT\tAlice\nMARTIN\t')).toEqual(['Alice DUPONT', 'MARTIN']);
    expect(told('Prénom\tVoie\nAlice\tVAE')).toEqual(['Alice | vae']);
  });

  test('where there are initials, names are left out', () => {
    const pasted = read('Nom\tPrénom\tInitiales\nDUPONT\tAlice\tA. D.');
    expect(pasted.candidates.map(({ label }) => label)).toEqual(['A. D.']);
    expect(pasted.left).toEqual(['Nom', 'Prénom']);
  });

  test('what is not kept is left out and named, where it holds anything', () => {
    const pasted = read('Nom;Né(e) le;Adresse;Courriel;Téléphone;\nA. B.;01/02/1990;1 rue X;a@b.fr;;cas');
    expect(pasted.left).toEqual(['Né(e) le', 'Adresse', 'Courriel', 'colonne 6']);
    expect(JSON.stringify(pasted)).not.toMatch(/1990|rue X|a@b/);
  });

  test('without a column of names, it says so and reads nothing', () => {
    expect(read('Parcours;Ville\nVAE;Rennes')).toEqual({ candidates: [], problems: [], left: ['Ville'], isNameless: true, beyond: 0 });
  });
});

describe('without heads', () => {
  test('columns are known by what they hold', () => {
    expect(told('1\tAlice Dupont\tVAE\t\n2\tBruno Petit\tformation\t26/02/2027\n3\tC. D.\tformation\t26/02/2027')).toEqual([
      'Alice Dupont | vae',
      'Bruno Petit | formation | 2027-02-26',
      'C. D. | formation | 2027-02-26',
    ]);
    expect(told('A. B.\t2\nC. D.\t1\nE. F.\t1')).toEqual(['A. B. | 2', 'C. D. | 1', 'E. F. | 1']);
  });

  test('days of birth are no ends of training', () => {
    const pasted = read('A. B.;04/05/1988\nC. D.;12/12/2001');
    expect(pasted.candidates.every(({ trainingEnd }) => trainingEnd === null)).toBe(true);
    expect(pasted.left).toEqual(['colonne 2']);
  });

  test('one label a line is a list', () => {
    expect(told('A. B.\nC. D.\n\n  E.   F.  \n')).toEqual(['A. B.', 'C. D.', 'E. F.']);
  });

  test('a comma between a name and a first name parts nothing', () => {
    expect(told('Dupont, Alice\nPetit, Bruno')).toEqual(['Dupont, Alice', 'Petit, Bruno']);
    expect(told('Alice Dupont, VAE\nBruno Petit, formation')).toEqual(['Alice Dupont | vae', 'Bruno Petit | formation']);
  });

  test('nothing says nothing', () => {
    for (const text of ['', '   \n\t\n', '\uFEFF']) expect(read(text)).toEqual({ candidates: [], problems: [], left: [], isNameless: false, beyond: 0 });
  });
});

describe('days', () => {
  test.each([
    '26/02/2027',
    '26/2/27',
    '26.02.2027',
    '26-02-2027',
    '2027-02-26',
    '2027/02/26',
    '26 février 2027',
    '26 FEVRIER 2027',
    '26 févr. 2027',
    '26-févr-27',
    'ven. 26 févr. 2027',
    'vendredi 26 février 2027',
    'le 26/02/2027',
    '26/02/2027 00:00',
    '2027-02-26T00:00:00',
  ])('%s', (day) => {
    expect(told(`Nom\tFin de formation\nA. B.\t${day}`)).toEqual(['A. B. | 2027-02-26']);
  });

  test('each month by its name, whole or short, and the first of one', () => {
    const names = 'janvier janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
    const said = names.map((month) => told(`Nom\tFin\nA. B.\t1er ${month} 2027`)[0]?.slice(-5));
    expect(said).toEqual(['01-01', '01-01', '02-01', '03-01', '04-01', '05-01', '06-01', '07-01', '08-01', '09-01', '10-01', '11-01', '12-01']);
  });

  test.each(['30/02/2027', '13/13/2027', 'mars 2027', 'bientôt', '02/26/2027', '26/02'])('« %s » is none', (day) => {
    expect(faults(`Nom\tFin\nA. B.\t${day}`)).toEqual([`2 date ${day}`]);
  });
});

describe('a line that is not understood', () => {
  test('is left out, with where it stands and all that is wrong', () => {
    const text = 'Nom;Voie;Fin;Présentation\nA. B.;VAE;;\n;VAE;;\nC. D.;CPF;demain;4\na@b.fr;;;\nE. F.;;;';
    expect(told(text)).toEqual(['A. B. | vae', 'E. F.']);
    expect(faults(text)).toEqual(['3 sans-nom', '4 voie CPF', '4 date demain', '4 presentation 4', '5 adresse a@b.fr']);
  });

  test('is counted by its place in what was pasted, cells of several lines and blank ones included', () => {
    expect(faults('Nom\tVoie\n"A.\nB."\tVAE\n\nC. D.\tCPF')).toEqual(['5 voie CPF']);
  });

  test('a name longer than the list holds is refused', () => {
    expect(faults(`Nom\n${'a'.repeat(101)}`)[0]).toMatch(/^2 trop-long a{60}$/);
    expect(told(`Nom\n${'a'.repeat(100)}`)).toHaveLength(1);
  });

  test('lines beyond three hundred are not read, and counted', () => {
    const pasted = read(Array.from({ length: 320 }, (_, n) => `Candidat ${String(n)}`).join('\n'));
    expect([pasted.candidates.length, pasted.beyond]).toEqual([300, 20]);
  });
});

describe('quotes, as Excel copies them', () => {
  test('hold separators, lines and doubled quotes', () => {
    expect(told('Nom\tVoie\n"A. ""Bob"" B.\n(suite)"\tVAE')).toEqual(['A. "Bob" B. (suite) | vae']);
    expect(told('Nom;Voie\n"Dupont; Alice";VAE')).toEqual(['Dupont; Alice | vae']);
  });

  test('that do not close where the cell ends are letters', () => {
    expect(told('Nom\tVoie\n"Bob" Petit\tVAE\n"C. D.\tformation')).toEqual(['"Bob" Petit | vae', '"C. D. | formation']);
  });
});

const label = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.normalize('NFC').replace(/[\u200B\u2060\uFEFF@]/g, '').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '' && text.length <= 100);
const row = fc.record({
  label,
  route: fc.option(fc.constantFrom(...ROUTES)),
  trainingEnd: fc.option(days),
  attempt: fc.option(fc.constantFrom(1 as const, 2 as const, 3 as const)),
});
const quoted = (cell: string, separator: string) => (cell.includes(separator) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const french = (day: string) => day.split('-').reverse().join('/');

test('any table with heads, written with any separator, reads back', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), fc.constantFrom(...SEPARATORS), fc.constantFrom('\n', '\r\n'), (rows, separator, end) => {
      const lines = rows.map((one) => [one.label, one.route ?? '', one.trainingEnd === null ? '' : french(one.trainingEnd), String(one.attempt ?? '')]);
      const text = [['Nom', 'Voie', 'Fin de formation', 'Présentation'], ...lines].map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator)).join(end);
      const { candidates, problems, left } = read(text);
      expect(candidates.map(({ line: _, ...said }) => said)).toEqual(rows);
      expect(candidates.map(({ line }) => line)).toEqual(rows.map((_, n) => n + 2));
      expect([...problems, ...left]).toEqual([]);
    }),
  );
});

test('no text makes it throw, and no candidate lacks what the list asks', () => {
  const bits = fc.constantFrom('\t', ';', ',', '"', '\n', '\r\n', 'Nom', 'VAE', '12/03/2027', '2', 'A. B.', ' ', '@');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(bits, { maxLength: 60 }).map((all) => all.join(''))), (text) => {
      for (const { label: name } of read(text).candidates) {
        expect(name.trim()).not.toBe('');
        expect(name.length).toBeLessThanOrEqual(100);
      }
    }),
  );
});

test('a long text of quotes is read in no time', () => {
  const taken = shortest(3, () => {
    read('"a\t'.repeat(60_000));
    read('"'.repeat(200_000));
  });
  expect(taken).toBeLessThan(2_000);
});

describe('duplicates', () => {
  test('are told within the paste and with the list, whatever the case, accents and stops', () => {
    expect(duplicatesIn(['A. B.', 'Émile Zola', 'a b', 'EMILE ZOLA', 'C. D.'], ['CD'])).toEqual([null, null, 'collage', 'collage', 'liste']);
    expect(duplicatesIn(['…', '—', '…'], [])).toEqual([null, null, 'collage']);
  });

  test('that are kept are told apart', () => {
    expect(toldApart(['A. B.', 'A. B.', 'C. D.', 'A. B. (2)'], ['C. D.'])).toEqual(['A. B.', 'A. B. (2)', 'C. D. (2)', 'A. B. (2) (2)']);
    fc.assert(
      fc.property(fc.array(label, { maxLength: 30 }), fc.array(label), (labels, listed) => {
        const apart = toldApart(labels, listed);
        expect(duplicatesIn(apart, listed).every((one) => one === null)).toBe(true);
        expect(apart.every((own) => own.length <= 100)).toBe(true);
      }),
    );
  });

  test('none is told of labels that all differ', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 999 }), { maxLength: 40 }), (numbers) => {
        expect(duplicatesIn(numbers.map((n) => `Candidat ${String(n)}`), []).every((one) => one === null)).toBe(true);
      }),
    );
  });
});

describe('initials', () => {
  test.each([
    ['Alice Dupont', 'A. D.'],
    ['Jean-Pierre DUPONT', 'J.-P. D.'],
    ['Élodie d’Arc', 'É. D.'],
    ['dupont, alice', 'D. A.'],
    ['A. B.', 'A. B.'],
    ['JPD', 'JPD'],
    ['Candidat 12', 'C. 12'],
    ['12', '12'],
  ])('%s: %s', (name, initials) => {
    expect(asInitials(name)).toBe(initials);
  });

  test('cut twice are the same, and never empty', () => {
    fc.assert(
      fc.property(label, (name) => {
        const once = asInitials(name);
        expect(asInitials(once)).toBe(once);
        expect(once.trim()).not.toBe('');
      }),
    );
  });
});

test('what is read of a line is those five things alone', () => {
  const [first] = read('Nom;Adresse\nA. B.;1 rue X').candidates;
  expect(Object.keys(first ?? {}).sort()).toEqual(['attempt', 'label', 'line', 'route', 'trainingEnd'] satisfies (keyof PastedCandidate)[]);
});
