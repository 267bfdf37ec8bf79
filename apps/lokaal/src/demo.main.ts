// SPDX-License-Identifier: EUPL-1.2
// Loads the demo into the empty database of this environment; a process of its own, so that what it needs is not kept in
// memory by `npm start`.
import { demoLoader } from './start/demo.js';

const load = await demoLoader();
await load?.(process.env);
