import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Name, Panel, Violation } from './api';
import { violations } from './axe';
import type { Query } from './finder';
import { elementExpression, expression, pageExpression, type PageFunction } from './page-code';
import * as inPage from './page-functions';
import type { Key, Modifier, Surface } from './surface';
import { NotYet, until, untilTrue } from './wait';

const MODIFIERS: readonly string[] = ['Shift', 'Control', 'Alt'] satisfies Modifier[];

/** Drives a document of either browser by role and accessible name; see {@link Panel}. */
export class Page implements Panel {
  constructor(
    protected readonly surface: Surface,
    private readonly scope: readonly Query[] = [],
  ) {}

  within(role: string, name?: Name): Panel {
    return new Page(this.surface, this.query(role, name));
  }

  async click(role: string, name: Name): Promise<void> {
    const wanted = `to click ${said(role, name)}`;
    await until(wanted, async () => {
      const { x, y } = await this.ask(wanted, inPage.aim, this.query(role, name));
      await this.surface.click(x, y);
      // What is pressed may close its document.
      const isStruck = await this.run(inPage.struck, undefined).catch(() => true);
      return isStruck || new NotYet('it moved away under the pointer');
    });
  }

  async fill(label: Name, value: string): Promise<void> {
    const queries = this.query('field', label);
    const { isTyped } = await this.ask(`to fill ${said('field', label)}`, inPage.fill, { queries, value });
    if (!isTyped) return;
    await (value === '' ? this.press('Delete') : this.type(value));
    await until(`${said('field', label)} to hold « ${value} »`, async () => {
      const held = await this.value(label);
      return held === value ? true : new NotYet(held);
    });
  }

  async select(label: Name, option: string): Promise<void> {
    await this.ask(`« ${option} » in ${said('field', label)}`, inPage.select, { queries: this.query('field', label), option });
  }

  async check(label: Name, on = true): Promise<void> {
    if ((await this.checked(label)) === on) return;
    await this.click('field', label);
    await untilTrue(`${said('field', label)} to be ${on ? 'checked' : 'unchecked'}`, async () => (await this.checked(label)) === on);
  }

  async upload(label: Name, file: string): Promise<void> {
    const queries = this.query('file', label);
    await until(`the file field ${said('', label)}`, async () => ((await this.count('file', label)) === 1 ? true : new NotYet(await this.seen())));
    await this.surface.choose(elementExpression(queries), resolve(file));
  }

  value(label: Name): Promise<string> {
    return this.ask(`the value of ${said('field', label)}`, inPage.valueOf, this.query('field', label));
  }

  checked(label: Name): Promise<boolean> {
    return this.ask(`the state of ${said('field', label)}`, inPage.isChecked, this.query('field', label));
  }

  text(role?: string, name?: Name): Promise<string> {
    const queries = role === undefined ? this.scope : this.query(role, name);
    return this.ask(`the text of ${role === undefined ? 'the page' : said(role, name)}`, inPage.textOf, queries);
  }

  texts(role: string, name?: Name): Promise<string[]> {
    return this.run(inPage.textsOf, this.query(role, name));
  }

  async count(role: string, name?: Name): Promise<number> {
    return (await this.texts(role, name)).length;
  }

  async waitFor(role: string, name?: Name): Promise<void> {
    await this.ask(said(role, name), inPage.textOf, this.query(role, name));
  }

  async waitForText(text: Name): Promise<void> {
    await until(`the text ${said('', text)}`, async () => ((await this.shows(text)) ? true : new NotYet(await this.seen())));
  }

  async waitForGone(text: Name): Promise<void> {
    await until(`the text ${said('', text)} to go`, async () => ((await this.shows(text)) ? new NotYet(await this.seen()) : true));
  }

  async press(key: string): Promise<void> {
    await this.surface.key(parseKey(key));
  }

  async type(text: string): Promise<void> {
    await this.surface.type(text);
  }

  focusName(): Promise<string> {
    return this.run(inPage.focusName, undefined);
  }

  async evaluate<R, A = undefined>(fn: (arg: A) => R | Promise<R>, arg?: A): Promise<R> {
    // The border with the page: what comes back is what the function gave, as JSON.
    return parsed(await this.surface.run(expression(fn, arg))) as R;
  }

  axe(): Promise<Violation[]> {
    return violations(this.surface);
  }

  async screenshot(path: string, { full = false } = {}): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    await this.surface.screenshot(path, full);
  }

  async pdf(path: string): Promise<void> {
    await mkdir(dirname(path), { recursive: true });
    await this.surface.pdf(resolve(path));
  }

  size(): Promise<{ width: number; height: number; scrollWidth: number }> {
    return this.evaluate(() => ({ width: innerWidth, height: innerHeight, scrollWidth: document.documentElement.scrollWidth }));
  }

  close(): Promise<void> {
    return this.surface.close();
  }

  /** Asks the page until it has an answer; a document that is being replaced is asked again too. */
  private ask<A, R>(wanted: string, fn: PageFunction<A, inPage.Answer<R>>, arg: A): Promise<R> {
    return until(wanted, async () => {
      const answer = await this.run(fn, arg).catch((error: unknown) => ({ problem: String(error) }));
      return 'value' in answer ? answer.value : new NotYet(`${answer.problem}\n${await this.seen()}`);
    });
  }

  private async run<A, R>(fn: PageFunction<A, R>, arg: A): Promise<R> {
    // The same border.
    return parsed(await this.surface.run(pageExpression(fn, arg))) as R;
  }

  private async shows(text: Name): Promise<boolean> {
    const answer = await this.run(inPage.textOf, this.scope).catch(() => ({ problem: 'no document' }));
    if (!('value' in answer)) return false;
    return typeof text === 'string' ? squeezed(answer.value).includes(squeezed(text)) : text.test(answer.value);
  }

  /** The page's text, for the message of a failure. */
  private async seen(): Promise<string> {
    const answer = await this.run(inPage.textOf, []).catch((error: unknown) => ({ problem: String(error) }));
    return 'value' in answer ? answer.value : answer.problem;
  }

  private query(role: string, name?: Name): readonly Query[] {
    return [...this.scope, name === undefined ? { role } : { role, name: pattern(name) }];
  }
}

function pattern(name: Name): { source: string; flags: string } {
  if (name instanceof RegExp) return { source: name.source, flags: name.flags };
  const literal = squeezed(name).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return { source: `^${literal}$`, flags: '' };
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function said(role: string, name?: Name): string {
  return [role, name === undefined ? '' : name instanceof RegExp ? String(name) : `« ${name} »`].filter((part) => part !== '').join(' ');
}

function parseKey(text: string): Key {
  const parts = text === '+' ? ['+'] : text.split('+');
  const held = parts.slice(0, -1).filter((part): part is Modifier => MODIFIERS.includes(part));
  return { key: parts.at(-1) ?? text, held };
}

function parsed(json: string | undefined): unknown {
  return json === undefined ? undefined : JSON.parse(json);
}
