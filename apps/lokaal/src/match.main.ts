// SPDX-License-Identifier: EUPL-1.2
import { runMatch } from './match/run.js';

// A reader that stops early (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await runMatch(process.argv.slice(2), { uit: process.stdout, fout: process.stderr });
