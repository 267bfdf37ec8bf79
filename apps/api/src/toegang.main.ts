// SPDX-License-Identifier: EUPL-1.2
// npm run toegang [-- --check]: who may do what, as a document.
import 'reflect-metadata';
import { keepDocument } from './keep-document.js';
import { previewOpenApi } from './preview.js';
import { toToegangsdocument } from './toegang-document.js';
import { TOEGANGSTABEL } from './toegangstabel.js';

keepDocument('docs/toegang.md', toToegangsdocument(TOEGANGSTABEL, await previewOpenApi()), 'toegang');
process.exit(0);
