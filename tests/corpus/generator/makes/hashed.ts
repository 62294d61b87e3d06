import type { Content, Entry } from '../content';
import type { Dice } from '../dice';
import { html, ifAny, ifSome, type Html } from '../markup';
import { documentOf, OVER, VEIL } from './document';
import { control, drawn, drawnHidden, plainKit, type Kit } from './kit';
import { BOTH, type Make } from './make';

/** React with styles in the script: classes that mean nothing, few elements that mean something. */
export const hashed: Make = {
  id: 'hashed',
  parts: BOTH,
  draw(page, dice) {
    const css = new Css(dice);
    const main = html`<div id="root">${body(page, css, dice)}</div>`;
    return documentOf(page.title, css.text, main);
  },
};

/** A class for each style, made up as styles are asked for. */
class Css {
  text = 'body{margin:0;font:15px system-ui,sans-serif}';
  readonly #names = new Map<string, string>();

  constructor(readonly dice: Dice) {}

  of(style: string): string {
    const known = this.#names.get(style);
    if (known !== undefined) return known;
    const name = `${this.dice.pick(['css-', 'sc-', '_', 'jss'])}${this.dice.hashed(6)}`;
    this.#names.set(style, name);
    this.text += `.${name}{${style}}`;
    return name;
  }
}

const PRESS = 'display:inline-block;background:#0b5;color:#fff;border:0;border-radius:4px;padding:8px 14px;cursor:pointer;text-decoration:none';

function kitOf({ buttonForm }: Content, css: Css, dice: Dice): Kit {
  const isGrid = dice.chance(0.4);
  const cell = css.of('display:inline-block;width:150px;padding:6px');
  const head = css.of('display:inline-block;width:150px;padding:6px;font-weight:600;color:#567;font-size:13px');
  return {
    ...plainKit(buttonForm, dice),
    section: (text) => html`<div class="${css.of('font-size:18px;font-weight:600;margin:16px 0 8px')}">${text}</div>`,
    line: (text) => html`<div class="${css.of('color:#345')}">${text}</div>`,
    notice: (text) => html`<div class="${css.of('background:#eef6ff;padding:10px')}"><div>${text}</div></div>`,
    facts: (rows) => html`<div class="${css.of('display:grid;grid-template-columns:200px 1fr')}">${rows.map(([label, text]) => html`<div class="${css.of('color:#678')}">${label}</div><div>${text}</div>`)}</div>`,
    form: (fields) => html`<div>${fields.map((field) => html`<div class="${css.of('margin:8px 0')}"><label class="${css.of('display:block')}"><span>${field.label}</span>${control(field, `:r${dice.hashed(1)}:`, true, css.of('width:260px'))}</label></div>`)}</div>`,
    table: ({ columns, rows, empty }) =>
      isGrid
        ? html`<div role="table"><div role="row">${columns.map((text) => html`<div role="columnheader" class="${head}">${text}</div>`)}</div>${rows.map((cells) => html`<div role="row">${cells.map((text) => html`<div role="cell" class="${cell}">${text}</div>`)}</div>`)}${rows.length === 0 ? html`<div>${empty}</div>` : null}</div>`
        : html`<table class="${css.of('width:100%')}"><thead><tr>${columns.map((text) => html`<th class="${css.of('text-align:left;padding:6px')}"><span><div>${text}</div></span></th>`)}</tr></thead><tbody>${rows.map((cells) => html`<tr>${cells.map((text) => html`<td>${text}</td>`)}</tr>`)}</tbody></table>${rows.length === 0 ? html`<div>${empty}</div>` : null}`,
    buttons: (labels) => html`<div class="${css.of('display:flex;gap:8px;margin:12px 0')}">${labels.map((label) => press(label, buttonForm, css))}</div>`,
    tiles: (tiles) => html`<div class="${css.of('display:flex;gap:12px')}">${tiles.map(({ label, count }) => html`<div class="${css.of('border:1px solid #ccd;padding:12px')}"><div class="${css.of('font-size:28px')}">${count}</div><div>${label}</div></div>`)}</div>`,
    prose: (paragraphs) => html`${paragraphs.map((text) => html`<div class="${css.of('line-height:1.6')}">${text}</div>`)}`,
    links: (labels) => html`<div>${labels.map((label) => html`<div><a class="${css.of('color:#06c')}" href="/x">${label}</a></div>`)}</div>`,
  };
}

function press(label: string, form: Content['buttonForm'], css: Css): Html {
  const name = css.of(PRESS);
  switch (form) {
    case 'link':
      return html`<a class="${name}" href="/x">${label}</a>`;
    case 'div':
      return html`<div class="${name}" role="button" tabindex="0"><span>${label}</span></div>`;
    case 'native':
    case 'input':
      return html`<button class="${name}"><span>${label}</span></button>`;
  }
}

function body(page: Content, css: Css, dice: Dice): Html {
  const kit = kitOf(page, css, dice);
  const on = css.of('padding:8px;font-weight:700;border-bottom:3px solid #0b5;color:#000');
  const off = css.of('padding:8px;color:#567;text-decoration:none');
  const isSaid = dice.chance(0.5);
  const entry = ({ label, current }: Entry) => html`<a class="${current ? on : off}" href="/x"${current && isSaid ? html` aria-current="page"` : null}>${label}</a>`;
  const tab = ({ label, current }: Entry) => html`<button class="${current ? on : off}" role="tab" aria-selected="${String(current)}">${label}</button>`;
  return html`<div class="${css.of('display:flex;background:#123;color:#fff')}"><div>${page.brand}</div>${ifAny(page.search, (text) => html`<input placeholder="${text}">`)}</div>
    ${ifSome(page.menu, (entries) => html`<div class="${css.of('float:left;width:200px;display:flex;flex-direction:column')}">${entries.map(entry)}</div>`)}
    <div class="${css.of('margin-left:220px')}">${ifSome(page.breadcrumb, (steps) => html`<div class="${css.of('font-size:13px')}">${steps.map((text, index) => html`${index === 0 ? '' : ' › '}<span>${text}</span>`)}</div>`)}
      ${ifAny(page.heading, (text) => (dice.chance(0.4) ? html`<h1 class="${css.of('font-size:26px')}">${text}</h1>` : html`<div class="${css.of('font-size:26px;font-weight:700')}">${text}</div>`))}
      ${ifSome(page.tabs, (entries) => html`<div role="tablist">${entries.map(tab)}</div>`)}
      <div>${drawn(page.blocks, kit)}</div>${drawnHidden(page.hidden, kit, dice)}
      ${page.help === null ? null : html`<div class="${css.of('background:#ffd;padding:10px;width:260px')}"><div class="${css.of('font-weight:600')}">${page.help.heading}</div>${drawn(page.help.blocks, kit)}</div>`}</div>
    ${ifSome(page.footer, (lines) => html`<div class="${css.of('clear:both;font-size:12px')}">${lines.map((text) => html`<span>${text}</span> `)}</div>`)}
    ${page.modal === null ? null : html`<div class="${css.of(VEIL)}"></div><div class="${css.of(OVER)}" role="dialog" aria-modal="true"><div class="${css.of('font-size:20px')}">${page.modal.heading}</div>${drawn(page.modal.blocks, kit)}</div>`}`;
}
