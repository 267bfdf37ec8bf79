// SPDX-License-Identifier: EUPL-1.2
// Runs in a thread of its own: answers one proef and ends.
import { parentPort, workerData } from 'node:worker_threads';
import { runProef, type Proefopdracht } from './proef.js';

parentPort?.postMessage(runProef(workerData as Proefopdracht));
