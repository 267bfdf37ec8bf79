// SPDX-License-Identifier: EUPL-1.2
import { answerApart } from '#libs/kernel';
import { makeRapport } from './rapportmaker.js';

await answerApart(makeRapport);
