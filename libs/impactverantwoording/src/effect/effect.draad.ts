// SPDX-License-Identifier: EUPL-1.2
import { answerApart } from '#libs/kernel';
import { answerEffect } from './effectantwoord.rules.js';

await answerApart(answerEffect);
