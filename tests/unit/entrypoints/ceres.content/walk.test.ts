import { describe, expect, test } from 'vitest';
import { look } from '@/entrypoints/ceres.content/sight';
import type { SightLine } from '@/lib/ceres/sight';
import { walkChildren, type Read } from '@/entrypoints/ceres.content/walk';
import { showBody } from '../../page';

function linesOf(body: string): readonly SightLine[] {
  showBody(body);
  return look(document, { pathname: '/', hash: '' }).sight.lines;
}

const at = (place: SightLine['place'], body: string) => linesOf(body).filter((line) => line.place === place).map(({ text }) => text);
const all = (body: string) => linesOf(body).map(({ place, text }) => [place, text]);

describe('titles', () => {
  test.each([
    ['<h2>Deux</h2>', 2],
    ['<div role="heading" aria-level="4">Quatre</div>', 4],
    ['<div role="heading">Sans niveau</div>', 2],
    ['<p class="pageTitle">Par sa classe</p>', 2],
    ['<td class="titrePage"><font>Ancien</font></td>', 2],
  ])('%s is of level %i', (body, level) => {
    expect(linesOf(body.startsWith('<td') ? `<table><tr>${body}</tr></table>` : body)).toMatchObject([{ place: 'headings', level }]);
  });

  test('what holds a form, a table or another title is a part of the page, and no title', () => {
    expect(all('<div class="title-bar"><h1>Jury</h1><button>Ajouter</button></div>')).toEqual([['headings', 'Jury'], ['buttons', 'Ajouter']]);
  });

  test('nor is what holds more than 20 elements', () => {
    expect(at('headings', `<div class="title">${'<i>DUPONT</i>'.repeat(21)}</div>`)).toEqual([]);
    expect(at('headings', `<div class="title">${'<i>A</i>'.repeat(20)}</div>`)).toHaveLength(1);
  });

  test('the size of a short text is told, by which a title may be guessed; of a long one it is not', () => {
    const sizes = linesOf(`<p style="font-size:30px">Convocations</p><p>${'x'.repeat(61)}</p><h1 style="font-size:40px">Jury</h1>`);
    expect(sizes.map(({ size }) => size)).toEqual([30, 0, 0]);
  });
});

describe('what is active', () => {
  test.each([
    ['<div role="tablist"><button role="tab" aria-selected="true">Convocations</button><button role="tab" aria-selected="false">PV</button></div>'],
    ['<ul class="tabs"><li class="active"><a href="#c">Convocations</a></li></ul>'],
    ['<ol><li aria-current="step">Convocations</li></ol>'],
    ['<div class="gwt-TabBarItem gwt-TabBarItem-selected"><div class="gwt-Label">Convocations</div></div>'],
    ['<div class="onglet-actif">Convocations</div>'],
    ['<div class="etape en-cours">Convocations</div>'],
    ['<div id="courant">Convocations</div>'],
  ])('is a tab: %s', (body) => {
    expect(at('tabs', body)).toEqual(['Convocations']);
  });

  test.each([
    ['<div role="tablist"><button role="tab">Convocations</button></div>'],
    ['<li class="inactive">Convocations</li>'],
    ['<li class="interactive">Convocations</li>'],
    ['<li aria-current="false">Convocations</li>'],
    ['<div class="tab-panel active">Convocations</div>'],
    ['<div class="active"><h2>Convocations</h2></div>'],
    ['<div class="activity">Convocations</div>'],
  ])('is not what only looks so: %s', (body) => {
    expect(at('tabs', body)).toEqual([]);
  });

  test('in a menu is the beginning of a breadcrumb, and the only entry that is read', () => {
    const entries = '<a>Accueil</a><ul><li><a aria-current="page">Sessions</a></li><li><a>Jury</a></li></ul><button>Créer</button><input>';
    for (const menu of [`<nav>${entries}</nav>`, `<div role="menu">${entries}</div>`, `<div class="sidebar">${entries}</div>`]) {
      expect(all(menu)).toEqual([['breadcrumb', 'Sessions']]);
    }
  });
});

describe('the breadcrumb', () => {
  test.each([
    ['<ol aria-label="Fil d’Ariane"><li><a>Accueil</a></li><li>Sessions</li></ol>', ['Accueil', 'Sessions']],
    ['<nav aria-label="Breadcrumb"><a>Accueil</a><i>›</i><a>Sessions</a></nav>', ['Accueil', 'Sessions']],
    ['<p class="fil-ariane">Accueil / Sessions</p>', ['Accueil / Sessions']],
    ['<div id="crumbs"><a class="active">Accueil</a></div>', ['Accueil']],
  ])('%s', (body, entries) => {
    expect(all(body)).toEqual(entries.map((entry) => ['breadcrumb', entry]));
  });
});

describe('labels', () => {
  test.each([
    ['<label>Lieu <input></label>', ['Lieu']],
    ['<fieldset><legend>Remise</legend></fieldset>', ['Remise']],
    ['<dl><dt>État</dt></dl>', ['État']],
    ['<input aria-label="Heure">', ['Heure']],
    ['<input placeholder="JJ/MM">', ['JJ/MM']],
    ['<select title="Mode de remise"></select>', ['Mode de remise']],
    ['<mat-form-field><mat-label>Heure</mat-label><input></mat-form-field>', ['Heure']],
    ['<table><tr><th scope="row">Titre</th><td>Soudeur</td></tr></table>', ['Titre']],
    ['<span class="fieldLabel">Mode</span>', ['Mode']],
  ])('%s', (body, labels) => {
    expect(at('labels', body)).toEqual(labels);
  });

  test('what holds fields and is no label is a part of the page, read as such', () => {
    expect(all('<div class="label-group"><p>Lieu</p><input aria-label="Ville"></div>')).toEqual([['texts', 'Lieu'], ['labels', 'Ville']]);
  });

  test('are never what is typed', () => {
    expect(at('labels', '<label>Nom <input value="X1"><textarea>X2</textarea><select><option>X3</option></select></label>')).toEqual(['Nom']);
  });
});

describe('buttons', () => {
  test.each([
    ['<button>Valider</button>'],
    ['<button disabled>Valider</button>'],
    ['<input type="submit" value="Valider">'],
    ['<input type="image" alt="Valider">'],
    ['<div role="button">Valider</div>'],
    ['<a href="#">Valider</a>'],
    ['<button aria-label="Valider"><svg></svg></button>'],
    ['<a href="#" title="Valider"><img></a>'],
    ['<span style="cursor:pointer">Valider</span>'],
  ])('%s', (body) => {
    expect(all(body)).toEqual([['buttons', 'Valider']]);
  });

  test('without a name are none', () => {
    expect(linesOf('<button><svg></svg></button><button> › </button>')).toEqual([]);
  });
});

describe('a table of data gives its heads, and nothing of what it holds', () => {
  const CELLS = '<td><p>DUPONT</p><label>Note</label><h3>Candidat</h3><input aria-label="Absent"><button>Ouvrir</button></td>';

  test.each([
    [`<table><thead><tr><th>Nom</th><td>Heure</td></tr></thead><tbody><tr>${CELLS}</tr></tbody></table>`],
    [`<table><tr><th>Nom</th><th>Heure</th></tr><tr><th>DUPONT</th>${CELLS}</tr></table>`],
    [`<table><tr><td></td><th>Nom</th><th>Heure</th></tr><tr><td>1</td><td>DUPONT</td>${CELLS}</tr></table>`],
    [`<table><tr><td><b>Nom</b></td><td>Heure</td><td></td></tr><tr><td>DUPONT</td><td>08:00</td>${CELLS}</tr></table>`],
    ['<div role="table"><span role="columnheader">Nom</span><span role="columnheader">Heure</span><p role="cell">DUPONT</p></div>'],
    ['<div role="grid"><span role="columnheader">Nom</span><span role="columnheader">Heure</span><p role="gridcell">DUPONT</p></div>'],
  ])('%s', (body) => {
    expect(all(body)).toEqual([['columns', 'Nom'], ['columns', 'Heure']]);
  });

  test('its caption is read, and heads that are hidden are not', () => {
    const body = '<table><caption>Candidats</caption><thead><tr><th>Nom</th><th style="display:none">Heure</th></tr></thead></table>';
    expect(all(body)).toEqual([['texts', 'Candidats'], ['columns', 'Nom']]);
  });

  test.each([
    ['one line', '<tr><td>Convocations</td></tr>'],
    ['two columns', '<tr><td>Nom</td><td>Titre</td></tr><tr><td>a</td><td>b</td></tr>'],
    ['rows of other widths', '<tr><td>Nom</td><td>Titre</td><td>Lieu</td></tr><tr><td>a</td></tr>'],
    ['a figure', '<tr><td>Nom</td><td>12</td><td>Lieu</td></tr><tr><td>a</td><td>b</td><td>c</td></tr>'],
    ['a question', '<tr><td>Nom :</td><td>Titre</td><td>Lieu</td></tr><tr><td>a</td><td>b</td><td>c</td></tr>'],
    ['a field', '<tr><td>Nom</td><td><input></td><td>Lieu</td></tr><tr><td>a</td><td>b</td><td>c</td></tr>'],
    ['a table inside', '<tr><td>Nom</td><td>Titre</td><td>Lieu</td></tr><tr><td>a</td><td>b</td><td><table></table></td></tr>'],
  ])('a table that only lays out the page has none: %s', (_what, rows) => {
    expect(at('columns', `<table>${rows}</table>`)).toEqual([]);
    expect(at('texts', `<table>${rows}</table>`)).not.toEqual([]);
  });
});

describe('texts', () => {
  test('make one line with what is written inline in them', () => {
    expect(all('<p>Session <b>27-0412</b>, du <time>15 mars</time></p>')).toEqual([['texts', 'Session 27-0412 , du 15 mars']]);
  });

  test('are ended by what is not inline', () => {
    expect(all('<div>Avant <p>dedans</p> après <button>Oui</button></div>')).toEqual([
      ['texts', 'Avant'],
      ['texts', 'dedans'],
      ['texts', 'après'],
      ['buttons', 'Oui'],
    ]);
  });

  test('are not signs alone', () => {
    expect(linesOf('<p>›</p><p>…</p><p>—</p>')).toEqual([]);
  });

  test.each(['<footer>', '<aside>', '<div role="search">', '<div role="note">', '<div class="cookie-banner">', '<div class="aide-contextuelle">', '<div id="footer">'])(
    'are not what %s says, which speaks of other parts',
    (open) => {
      expect(linesOf(`${open}<h2>Convocations</h2><p>Texte</p>`)).toEqual([]);
    },
  );
});

test('each line says which container it stands in, and each container its own', () => {
  showBody('<p>Page</p><main><section><p>Un</p><p>Deux</p></section><p>Trois</p></main>');
  const { lines, inside } = look(document, { pathname: '/', hash: '' }).sight;
  expect(lines.map((line) => [line.text, line.in])).toEqual([['Page', 0], ['Un', 2], ['Deux', 2], ['Trois', 1]]);
  expect(inside).toEqual([0, 0, 1]);
});

test('a page too large to be one of the portal’s is read no further than 20,000 elements', () => {
  showBody('<p>Premier</p><p>Dernier</p>');
  const read: Read = { lines: [], inside: [0], fields: [], roots: [], met: 19_999 };
  walkChildren(document.body, read, 0);
  expect(read.lines.map(({ text }) => text)).toEqual(['Premier']);
});
