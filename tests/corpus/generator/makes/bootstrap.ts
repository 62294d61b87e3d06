import type { ButtonForm, Content } from '../content';
import type { Dice } from '../dice';
import { html, ifAny, ifSome, type Html } from '../markup';
import { documentOf, OVER, VEIL } from './document';
import { control, drawn, drawnHidden, plainKit, pressable, rowOf, type Kit } from './kit';
import { BOTH, type Make } from './make';

const STYLE = `
body{font:14px Helvetica,Arial,sans-serif;margin:0}
.navbar-nav,.nav-tabs,.breadcrumb,.list-unstyled{list-style:none;padding:0}
.navbar-nav li,.nav-tabs li,.breadcrumb li{display:inline-block;padding:6px}
.nav-tabs li.active a{border:1px solid #ddd;border-bottom-color:transparent;color:#555}
.navbar-nav .active a{background:#e7e7e7}
.breadcrumb li+li:before{content:"/ "}.breadcrumb .active{color:#777}
.btn{display:inline-block;padding:6px 12px;border:1px solid #ccc;border-radius:4px;background:#fff;color:#333;text-decoration:none}.btn-primary{background:#337ab7;color:#fff}
.alert{padding:15px;background:#d9edf7}.panel-heading{background:#f5f5f5;padding:10px}.panel-title{font-size:16px;margin:0}
.table td,.table th{padding:8px;border-top:1px solid #ddd;text-align:left}.badge{background:#777;color:#fff;border-radius:10px;padding:3px 7px}`;

/** Bootstrap 3 over pages made on the server. */
export const bootstrap: Make = {
  id: 'bootstrap',
  parts: BOTH,
  draw(page, dice) {
    return documentOf(page.title, STYLE, body(page, bootstrapKit(page.buttonForm, dice), dice));
  },
};

export const BOOTSTRAP_STYLE = STYLE;

/** How it draws blocks, for the frames too. */
export function bootstrapKit(form: ButtonForm, dice: Dice): Kit {
  const isTied = dice.chance(0.7);
  return {
    ...plainKit(form, dice),
    section: (text) => html`<div class="panel-heading"><h3 class="panel-title">${text}</h3></div>`,
    line: (text) => html`<p class="lead">${text}</p>`,
    notice: (text) => html`<div class="alert alert-${dice.pick(['info', 'warning', 'success'])}" role="alert"><button type="button" class="close" data-dismiss="alert">×</button>${text}</div>`,
    facts: (rows) => html`<div class="well">${rows.map(([label, text]) => html`<div class="row"><div class="col-sm-4"><strong>${label} :</strong></div><div class="col-sm-8">${text}</div></div>`)}</div>`,
    form: (fields) => html`<form class="form-horizontal">${fields.map((field) => {
      const id = dice.hashed();
      return html`<div class="form-group"><label class="control-label col-sm-4"${isTied ? html` for="${id}"` : null}>${field.label} <span class="text-danger">*</span></label><div class="col-sm-8">${control(field, id, false, 'form-control')}</div></div>`;
    })}</form>`,
    table: ({ columns, rows, empty }) => html`<div class="table-responsive"><table class="table table-striped"><thead><tr>${columns.map((head) => html`<th>${head} <span class="glyphicon glyphicon-sort"></span></th>`)}</tr></thead><tbody>${rows.length === 0 ? html`<tr><td colspan="${columns.length}" class="text-muted">${empty}</td></tr>` : rows.map(rowOf)}</tbody></table></div>`,
    buttons: (labels) => html`<div class="form-actions">${labels.map((label, index) => pressable(label, form, `btn ${index === 0 ? 'btn-primary' : 'btn-default'}`, dice))}</div>`,
    tiles: (tiles) => html`<ul class="list-group">${tiles.map(({ label, count }) => html`<li class="list-group-item"><span class="badge">${count}</span> ${label}</li>`)}</ul>`,
    links: (labels) => html`<ul class="list-unstyled">${labels.map((label) => html`<li><a href="x">${label}</a></li>`)}</ul>`,
  };
}

/** The middle of the page alone: its heading, tabs and blocks. */
export function bootstrapMiddle(page: Content, kit: Kit, dice: Dice): Html {
  return html`${ifSome(page.breadcrumb, (steps) => html`<ol class="breadcrumb">${steps.map((text, index) => (index === steps.length - 1 ? html`<li class="active">${text}</li>` : html`<li><a href="x">${text}</a></li>`))}</ol>`)}
    ${ifAny(page.heading, (text) => (dice.chance(0.7) ? html`<div class="page-header"><h1>${text}</h1></div>` : html`<legend style="font-size:21px">${text}</legend>`))}
    ${ifSome(page.tabs, (entries) => html`<ul class="nav nav-tabs">${entries.map(({ label, current }) => html`<li role="presentation"${current ? html` class="active"` : null}><a href="x" data-toggle="tab">${label}</a></li>`)}</ul>`)}
    ${drawn(page.blocks, kit)}${drawnHidden(page.hidden, kit, dice)}`;
}

function body(page: Content, kit: Kit, dice: Dice): Html {
  const shell = dice.pick(['nav', 'div'] as const);
  const bar = html`<div class="container-fluid"><a class="navbar-brand" href="/">${page.brand}</a>
    ${ifSome(page.menu, (entries) => html`<ul class="nav navbar-nav">${entries.map(({ label, current }) => html`<li${current ? html` class="active"` : null}><a href="x">${label}${current && shell === 'nav' ? html` <span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">(page active)</span>` : null}</a></li>`)}</ul>`)}
    ${ifAny(page.search, (text) => html`<form class="navbar-form"><input class="form-control" placeholder="${text}"><button class="btn">Go</button></form>`)}</div>`;
  return html`${shell === 'nav' ? html`<nav class="navbar">${bar}</nav>` : html`<div class="navbar">${bar}</div>`}
    <div class="container">${bootstrapMiddle(page, kit, dice)}
      ${page.help === null ? null : html`<div class="panel panel-info"><div class="panel-heading"><h3 class="panel-title">${page.help.heading}</h3></div><div class="panel-body">${drawn(page.help.blocks, kit)}</div></div>`}</div>
    ${ifSome(page.footer, (lines) => html`<footer class="footer">${lines.map((text) => html`<a href="x">${text}</a> · `)}</footer>`)}
    ${page.modal === null ? null : html`<div class="modal-backdrop in" style="${VEIL}"></div><div class="modal in" role="dialog" style="display:block;${OVER}"><div class="modal-content"><div class="modal-header"><h4 class="modal-title">${page.modal.heading}</h4></div><div class="modal-body">${drawn(page.modal.blocks, kit)}</div></div></div>`}`;
}
