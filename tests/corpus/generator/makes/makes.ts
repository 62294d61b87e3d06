import type { Part } from '../../page';
import { ant } from './ant';
import { bootstrap } from './bootstrap';
import { definition } from './definition';
import { ext } from './ext';
import { faces } from './faces';
import { framed } from './framed';
import { frameset } from './frameset';
import { gwt } from './gwt';
import { hashed } from './hashed';
import type { Make } from './make';
import { material } from './material';
import { quasar } from './quasar';
import { semantic } from './semantic';
import { shadow } from './shadow';
import { svelte } from './svelte';
import { tables } from './tables';
import { ui5 } from './ui5';
import { utility } from './utility';
import { webForms } from './web-forms';

const MAKES: readonly Make[] = [tables, faces, gwt, material, hashed, bootstrap, semantic, framed, shadow, ext, quasar, definition, utility, frameset, ui5, webForms, svelte, ant];

/** The makes that a part has pages of. */
export function makesOf(part: Part): readonly Make[] {
  return MAKES.filter(({ parts }) => parts.includes(part));
}
