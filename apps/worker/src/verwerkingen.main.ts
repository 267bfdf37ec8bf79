// SPDX-License-Identifier: EUPL-1.2
// npm run verwerkingen [-- --check]: the register of processing, as a document.
import 'reflect-metadata';
import { keepDocument } from '../../api/src/keep-document.js';
import { toRegisterdocument } from './verwerkingen-document.js';
import { VERWERKINGSREGISTER } from './verwerkingsregister.js';

keepDocument('docs/verwerkingsregister.md', toRegisterdocument(VERWERKINGSREGISTER), 'verwerkingen');
process.exit(0);
