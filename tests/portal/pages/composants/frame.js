// @ts-check
import { start } from '../app.js';
import { FRAMED } from './make.js';

start(FRAMED, { isFramed: true });
