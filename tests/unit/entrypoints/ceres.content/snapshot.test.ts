import { beforeEach, describe, expect, test } from 'vitest';
import { takeSnapshot } from '@/entrypoints/ceres.content/snapshot';
import { openPage, pageNames, showBody } from '../../ceres/pages';

const readBody = (body: string, at = { pathname: '/', hash: '' }) => {
  showBody(body);
  return takeSnapshot(document, at);
};

beforeEach(() => {
  showBody('');
});

describe('what is visible', () => {
  test.each([
    ['<div style="display:none"><h1>Convocations</h1></div>'],
    ['<div hidden><h1>Convocations</h1></div>'],
    ['<div style="visibility:hidden"><h1>Convocations</h1></div>'],
    ['<div style="opacity:0"><h1>Convocations</h1></div>'],
    ['<div aria-hidden="true"><h1>Convocations</h1></div>'],
    ['<div inert><h1>Convocations</h1></div>'],
    ['<h1><span hidden>Convocations</span></h1>'],
    ['<nav><h1>Convocations</h1></nav>'],
    ['<footer><h1>Convocations</h1></footer>'],
    ['<div role="menu"><h1>Convocations</h1></div>'],
  ])('not %s', (body) => {
    expect(readBody(body).headings.map(({ text }) => text).join('')).toBe('');
  });

  test('a host without a box of its own still shows what it holds', () => {
    expect(readBody('<app-root style="display:contents"><h1>Convocations</h1></app-root>').headings).toHaveLength(1);
  });

  test('a modal counts instead of the page behind it, its title included', () => {
    const behind = '<h1>Convocations</h1><button>Valider les convocations</button>';
    document.title = 'Convocations';
    const { title, headings, buttons } = readBody(
      `${behind}<div role="dialog" aria-modal="true" aria-label="Session expirée"><button>Fermer</button></div>`,
    );
    expect({ title, headings, buttons }).toEqual({ title: 'Session expirée', headings: [], buttons: ['Fermer'] });
  });

  test('a modal that is closed does not count', () => {
    expect(readBody('<h1>Convocations</h1><div aria-modal="true" hidden></div>').headings).toHaveLength(1);
  });
});

describe('places', () => {
  test('titles with their level, real, ARIA or by class', () => {
    const { headings } = readBody('<h2>Deux</h2><div role="heading" aria-level="4">Quatre</div><td></td><p class="pageTitle">Classe</p>');
    expect(headings).toEqual([
      { level: 2, text: 'Deux' },
      { level: 4, text: 'Quatre' },
      { level: 2, text: 'Classe' },
    ]);
  });

  test('active tabs, steps and menu entries, not the others', () => {
    const { tabs } = readBody(`
      <nav><a aria-current="page">Sessions</a><a aria-current="false">Jury</a></nav>
      <div role="tablist"><button role="tab" aria-selected="true">Convocations</button><button role="tab" aria-selected="false">PV</button></div>
      <ul><li class="active">Étape</li><li>Autre</li></ul>
      <div class="gwt-TabBarItem-selected">Volet</div><div class="gwt-TabBarItem">Caché</div>`);
    expect(tabs).toEqual(['Sessions', 'Convocations', 'Étape', 'Volet']);
  });

  test.each([
    ['<ol aria-label="Fil d’Ariane"><li><a>Accueil</a></li><li>Sessions</li><li>Convocations</li></ol>'],
    ['<div class="breadcrumb">Accueil &gt; <a>Sessions</a> &gt; Convocations</div>'],
    ['<p class="fil-ariane">Accueil / Sessions / Convocations</p>'],
    ['<nav aria-label="breadcrumb"><a>Accueil</a><i>›</i><a>Sessions</a><i>›</i><span>Convocations</span></nav>'],
  ])('the breadcrumb %s', (body) => {
    expect(readBody(body).breadcrumb).toEqual(['Accueil', 'Sessions', 'Convocations']);
  });

  test('labels: real ones, legends, terms, names in ARIA, and the text « … : » before a field', () => {
    const { labels } = readBody(`
      <label>Lieu <input></label><fieldset><legend>Remise</legend></fieldset><dl><dt>État</dt><dd>x</dd></dl>
      <input aria-label="Heure"><table><tr><td>Date :</td><td><input></td></tr><tr><td>DUPONT</td><td><input></td></tr></table>
      <div>Mode :</div><select></select>`);
    expect(labels).toEqual(['Lieu', 'Remise', 'État', 'Heure', 'Date :', 'Mode :']);
  });

  test('buttons: real ones, inputs, and links made to look so', () => {
    const { buttons } = readBody(`
      <button>Un</button><input type="submit" value="Deux"><div role="button">Trois</div><a class="btn-x" href="/y">Quatre</a>
      <a href="#">Cinq</a><a href="javascript:void(0)">Six</a><button aria-label="Sept"></button><a href="/z">lien</a>
      <button disabled>Huit</button><button>Un</button>`);
    expect([...buttons].sort()).toEqual(['Cinq', 'Deux', 'Huit', 'Quatre', 'Sept', 'Six', 'Trois', 'Un']);
  });

  test.each([
    ['<table><thead><tr><th>Nom</th><td>Heure</td></tr></thead></table>'],
    ['<table><tr><th>Nom</th><th>Heure</th></tr><tr><th>DUPONT</th><td>08:00</td></tr></table>'],
    ['<div role="table"><span role="columnheader">Nom</span><span role="columnheader">Heure</span></div>'],
    ['<table><tr><td><b>Nom</b></td><td><strong>Heure</strong></td><td></td></tr><tr><td><b>DUPONT</b></td></tr></table>'],
  ])('the heads of columns, never of rows: %s', (body) => {
    expect(readBody(body).columns).toEqual(['Nom', 'Heure']);
  });

  test('a bold line of a layout table is no column', () => {
    expect(readBody('<table><tr><td><b>CONVOCATIONS</b></td></tr></table>').columns).toEqual([]);
  });

  test('the route without any query, ticket or parameter', () => {
    const { route } = readBody('', { pathname: '/ceres/a.do;jsessionid=F00', hash: '#/sessions/27-0412?nom=DUPONT' });
    expect(route).toBe('/ceres/a.do#/sessions/27-0412');
    expect(readBody('', { pathname: `/${'a'.repeat(999)}`, hash: '' }).route).toHaveLength(300);
  });

  test('prose is long runs of text; short ones and fields are not', () => {
    const long = 'mot '.repeat(40);
    expect(readBody(`<p>${long}</p><div>${long}</div><p>court</p><textarea>${long}</textarea><p hidden>${long}</p>`).prose).toBe(2);
  });
});

describe('what a person typed or a table holds', () => {
  const SECRETS = ['Secret', 'Leroux', 'LEROUX', 'enceinte', 'jdupont', 'jeton', 'MARTIN', 'DURAND', '08:15', '15/03/2027'];

  test.each(pageNames())('is never read: %s', (name) => {
    const read = JSON.stringify(openPage(name).snapshot);
    expect(SECRETS.filter((secret) => read.includes(secret))).toEqual([]);
  });

  test('not from fields, lists, editable texts or cells of a table with heads', () => {
    const snapshot = readBody(`
      <label>Nom <input value="X1"><textarea>X2</textarea><select><option selected>X3</option></select></label>
      <p contenteditable="true">X4</p><h2>Titre <span contenteditable>X5</span></h2><input type="password" value="X6"><input type="hidden" value="X7">
      <table><thead><tr><th>Nom</th></tr></thead><tbody><tr><td><p>X8</p><label>X9</label><h3>X10</h3><input aria-label="X11"><button>X13</button></td></tr></tbody></table>
      <div role="row"><span role="cell"><p>X12</p></span></div>`);
    expect(JSON.stringify(snapshot)).not.toMatch(/X\d/);
  });

  test('nor a whole part of the page that happens to look like a title', () => {
    const rows = Array.from({ length: 50 }, (_, at) => `<i>DUPONT ${String(at)}</i>`).join('');
    expect(readBody(`<div class="has-title">${rows}</div>`).headings).toEqual([{ level: 2, text: '' }]);
  });

  test('texts are cut and each is kept once', () => {
    const rows = Array.from({ length: 500 }, (_, at) => `<p>Notice ${String(at)} ${'x'.repeat(300)}</p><p>Même</p>`);
    const { texts } = readBody(rows.join(''));
    expect(texts).toHaveLength(80);
    expect(Math.max(...texts.map((text) => text.length))).toBe(160);
    expect(texts.filter((text) => text === 'Même')).toHaveLength(1);
  });
});

test('reading changes nothing in the page', () => {
  openPage('moderne-onglets');
  const before = document.documentElement.outerHTML;
  takeSnapshot(document, { pathname: '/', hash: '' });
  expect(document.documentElement.outerHTML).toBe(before);
});
