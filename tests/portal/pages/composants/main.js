// @ts-check
import { start } from '../app.js';
import { COMPOSANTS } from './make.js';

start(COMPOSANTS);
