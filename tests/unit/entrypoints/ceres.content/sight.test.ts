import { beforeEach, describe, expect, test } from 'vitest';
import { look } from '@/entrypoints/ceres.content/sight';
import type { PageSight } from '@/lib/ceres/sight';
import { pageReport } from '@/lib/platform/inbox';
import { REPORT } from '@/lib/platform/messages';
import { showBody } from '../../page';

const HOME = { pathname: '/', hash: '' };

function see(body: string, withValues = false): PageSight {
  showBody(body);
  return look(document, HOME, withValues).sight;
}

const textsOf = ({ lines }: PageSight) => lines.map(({ text }) => text);

function get(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`no ${selector}`);
  return found;
}

function fill(root: ShadowRoot, html: string): void {
  root.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

/** Shows a page with a frame that holds this body, or is of another origin; the test's DOM loads none. */
function frameOf(body: string | null): Document | null {
  showBody('<p>Avant</p><x-frame></x-frame>');
  const frame = body === null ? null : new DOMParser().parseFromString(body, 'text/html');
  Object.defineProperty(get('x-frame'), 'contentDocument', { value: frame });
  return frame;
}

beforeEach(() => {
  showBody('');
});

describe('a text is read where a person sees it', () => {
  test.each([
    ['<div style="display:none"><h1>Convocations</h1></div>'],
    ['<div hidden><h1>Convocations</h1></div>'],
    ['<div style="visibility:hidden"><h1>Convocations</h1></div>'],
    ['<div style="opacity:0"><h1>Convocations</h1></div>'],
    ['<div aria-hidden="true"><h1>Convocations</h1></div>'],
    ['<div inert><h1>Convocations</h1></div>'],
    ['<h1><span hidden>Convocations</span></h1>'],
    ['<noscript>Convocations</noscript><template><p>Convocations</p></template><script type="text/x">Convocations</script>'],
    ['<svg><text>Convocations</text></svg><canvas>Convocations</canvas>'],
  ])('not %s', (body) => {
    expect(see(body).lines).toEqual([]);
  });

  test.each([
    ['put beside it', new DOMRect(-9999, 0, 200, 20), ''],
    ['collapsed to nothing', new DOMRect(0, 0, 1, 1), 'overflow:hidden'],
    ['folded', new DOMRect(0, 0, 300, 0), 'overflow:clip'],
  ])('not a part of the page that is %s', (_where, box, style) => {
    showBody(`<div style="${style}"><p>Convocations</p></div>`);
    get('div').getBoundingClientRect = () => box;
    expect(look(document, HOME).sight.lines).toEqual([]);
  });

  test('what is drawn out of a box of no size that cuts nothing', () => {
    showBody('<div><p>Convocations</p></div>');
    get('div').getBoundingClientRect = () => new DOMRect(0, 0, 0, 0);
    expect(textsOf(look(document, HOME).sight)).toEqual(['Convocations']);
  });

  test('what is held by an element without a box of its own', () => {
    expect(textsOf(see('<app-root style="display:contents"><h1>Convocations</h1></app-root>'))).toEqual(['Convocations']);
  });
});

describe('a window over the page', () => {
  const PAGE = '<h1>Convocations</h1><button>Valider les convocations</button>';

  test('counts instead of the page, its title included', () => {
    showBody(`${PAGE}<div role="dialog" aria-modal="true" aria-label="Session expirée"><button>Se reconnecter</button></div>`);
    document.title = 'Convocations';
    const { sight } = look(document, HOME);
    expect(sight.title).toBe('Session expirée');
    expect(textsOf(sight)).toEqual(['Se reconnecter']);
  });

  test('is the last of several', () => {
    const windows = '<div aria-modal="true">La première</div><div aria-modal="true">La seconde</div>';
    expect(textsOf(see(`${PAGE}${windows}`))).toEqual(['La seconde']);
  });

  test.each(['role="dialog"', 'role="alertdialog"', 'class="p-Dialog-mask"', 'class="ant-modal-wrap"'])(
    'is one by its name where it lies over the page and says something: %s',
    (name) => {
      const over = (style: string, words: string) => textsOf(see(`${PAGE}<div ${name} style="${style}">${words}</div>`));
      expect(over('position:fixed', 'Votre session va expirer')).toEqual(['Votre session va expirer']);
      expect(over('', 'Votre session va expirer')).toContain('Convocations');
      expect(over('position:fixed', 'Fermer')).toContain('Convocations');
    },
  );

  test('is none where it is closed, or a banner at the foot of the page', () => {
    expect(textsOf(see(`${PAGE}<div aria-modal="true" hidden>Votre session va expirer</div>`))).toContain('Convocations');
    showBody(`${PAGE}<div role="dialog" style="position:fixed">Ce site utilise des témoins</div>`);
    get('[role]').getBoundingClientRect = () => new DOMRect(0, innerHeight - 80, innerWidth, 80);
    expect(textsOf(look(document, HOME).sight)).toContain('Convocations');
  });
});

describe('parts of the page that are documents of their own', () => {
  test('an open shadow root is read where it stands, and given back to be observed', () => {
    showBody('<h1>Avant</h1><app-page></app-page><p>Après</p>');
    const root = get('app-page').attachShadow({ mode: 'open' });
    fill(root, '<h2>Dedans</h2>');
    const { sight, roots } = look(document, HOME);
    expect(textsOf(sight)).toEqual(['Avant', 'Dedans', 'Après']);
    expect(roots).toEqual([document, root]);
  });

  test('a slot shows what fills it, in its own order, or what it holds itself', () => {
    showBody('<app-page><b>sans nom</b><i slot="first">nommé</i><u slot="none">nulle part</u></app-page>');
    fill(get('app-page').attachShadow({ mode: 'open' }), '<p><slot name="first"></slot></p><p><slot></slot></p><p><slot name="x">par défaut</slot></p>');
    expect(textsOf(look(document, HOME).sight)).toEqual(['nommé', 'sans nom', 'par défaut']);
  });

  test('a closed shadow root is not read', () => {
    showBody('<app-page></app-page>');
    fill(get('app-page').attachShadow({ mode: 'closed' }), '<h2>Dedans</h2>');
    expect(look(document, HOME).sight.lines).toEqual([]);
  });

  test('so is a frame of the same origin', () => {
    const frame = frameOf('<h1>Jury</h1>');
    const { sight, roots } = look(document, HOME);
    expect(textsOf(sight)).toEqual(['Avant', 'Jury']);
    expect(roots).toEqual([document, frame]);
  });

  test('of a frame, a window that lies over what it shows counts instead', () => {
    frameOf('<h1>Jury</h1><p aria-modal="true">Confirmer</p>');
    expect(textsOf(look(document, HOME).sight)).toEqual(['Avant', 'Confirmer']);
  });

  test('a frame of another origin tells nothing', () => {
    frameOf(null);
    expect(textsOf(look(document, HOME).sight)).toEqual(['Avant']);
  });
});

describe('fields', () => {
  const held = (body: string) => see(body, true).fields.map(({ name, value }) => [name, value]);

  test.each([
    ['<label>Date de début <input value="02/02/2027"></label>', 'Date de début'],
    ['<label for="d">Date</label><p>ou</p><input id="d" value="02/02/2027">', 'Date'],
    ['<input aria-label="Du" value="02/02/2027">', 'Du'],
    ['<input placeholder="Début" value="02/02/2027">', 'Début'],
    ['<table><tr><td>Date :</td><td><input value="02/02/2027"></td></tr></table>', 'Date :'],
  ])('are called what the page calls them: %s', (body, name) => {
    expect(held(body)).toEqual([[name, '02/02/2027']]);
  });

  test('hold what was typed, or the option chosen', () => {
    const body = '<label>Titre <select><option value="1">TP Cuisinier</option><option value="2" selected>TP Soudeur</option></select></label>';
    expect(held(body)).toEqual([['Titre', 'TP Soudeur']]);
    expect(held('<label>Session <textarea>27-0412</textarea></label>')).toEqual([['Session', '27-0412']]);
  });

  test('hold nothing until the panel has recognised the screen', () => {
    expect(see('<label>Date <input value="02/02/2027"></label>').fields).toEqual([{ name: 'Date', open: true, value: '' }]);
  });

  test.each([
    ['a person’s name', '<label>Nom <input value="X1"></label>'],
    ['a day of birth', '<label>Date de naissance <input value="X1"></label>'],
    ['an address', '<label>Courriel de la session <input value="X1"></label>'],
    ['a number to call', '<label>Tél. du jour <input value="X1"></label>'],
    ['a form of address', '<label>Titre de civilité <input value="X1"></label>'],
    ['a remark', '<label>Observations <textarea>X1</textarea></label>'],
    ['a file', '<label>Fichier de la session <input type="file"></label>'],
    ['a box to tick', '<label>Session groupée <input type="checkbox" value="X1"></label>'],
    ['rich text', '<div contenteditable="true" aria-label="Titre">X1</div>'],
  ])('never tell %s', (_what, body) => {
    expect(held(body).map(([, value]) => value)).toEqual(['']);
  });

  test('for a password, or hidden, are no fields; a password is said to be asked for', () => {
    const { lines, fields } = see('<input type="password" aria-label="Date" value="X1"><input type="hidden" aria-label="Date" value="X2">', true);
    expect(fields).toEqual([]);
    expect(lines).toMatchObject([{ place: 'labels', text: 'Mot de passe' }]);
  });

  test('are open where they can be filled in', () => {
    const open = (body: string) => see(body).fields.map((field) => field.open);
    expect(open('<input><select></select><textarea></textarea>')).toEqual([true, true, true]);
    expect(open('<input type="checkbox"><input type="radio"><input type="range">')).toEqual([true, true, true]);
    expect(open('<input disabled><select disabled></select><input readonly>')).toEqual([false, false, false]);
  });

  test('of a submit button the label is read, and it is no field', () => {
    const { lines, fields } = see('<input type="submit" value="Valider">');
    expect(lines).toMatchObject([{ place: 'buttons', text: 'Valider' }]);
    expect(fields).toEqual([]);
  });
});

describe('what leaves the page', () => {
  test('is the route without any query, ticket or parameter', () => {
    const at = { pathname: '/ceres/a.do;jsessionid=F00', hash: '#/sessions/27-0412?nom=DUPONT' };
    expect(look(document, at).sight.route).toBe('/ceres/a.do#/sessions/27-0412');
    expect(look(document, { pathname: '/', hash: '#/a;ticket=1' }).sight.route).toBe('/#/a');
  });

  test('is text in one line, cut, without what has no width', () => {
    const [line] = see(`<p>  Convo\u00adcations\n  des\u200b  candidats ${'x'.repeat(300)}</p>`).lines;
    expect(line?.text).toMatch(/^Convocations des candidats x+$/);
    expect(line?.text).toHaveLength(160);
  });

  test.each([
    ['lines', '<p>Une ligne</p>'],
    ['lines in one element', 'Une ligne<hr>'],
    ['columns', '<th>Colonne</th>'],
    ['containers', '<div><i></i><i></i></div>'],
    ['fields', '<input>'],
    ['long names', `<label>${'x'.repeat(999)}<input value="${'x'.repeat(999)}"></label>`],
    ['odd titles', '<p role="heading" aria-level="haut">Titre</p>'],
  ])('is taken by the panel, however many there are: %s', (_what, part) => {
    const many = part.repeat(part.startsWith('<div') ? 6000 : 500);
    showBody(part.startsWith('<th') ? `<table><thead><tr>${many}</tr></thead></table>` : many);
    const { sight } = look(document, { pathname: `/${'a'.repeat(999)}`, hash: '' }, true);
    expect(pageReport.safeParse({ type: REPORT, ...sight, values: true }).error).toBeUndefined();
    expect(sight.lines.length).toBeLessThanOrEqual(300);
  });
});

test('reading changes nothing in the page', () => {
  showBody('<main><h1>Jury</h1><label>Date <input value="x"></label><table><tr><th>Nom</th></tr></table><div aria-modal="true" hidden></div></main>');
  const before = document.documentElement.outerHTML;
  look(document, HOME, true);
  expect(document.documentElement.outerHTML).toBe(before);
});
