// SPDX-License-Identifier: EUPL-1.2
import { runProef } from '#libs/matching-engine';
import { answerApart } from '#libs/kernel';

await answerApart(runProef);
