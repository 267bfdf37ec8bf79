// SPDX-License-Identifier: EUPL-1.2
// npm run openapi [-- --check]: the interface as a document.
import 'reflect-metadata';
import { keepDocument } from './keep-document.js';
import { previewOpenApi } from './preview.js';

keepDocument('docs/openapi.json', `${JSON.stringify(await previewOpenApi(), null, 2)}\n`, 'openapi');
process.exit(0);
