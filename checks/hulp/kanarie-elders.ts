// SPDX-License-Identifier: EUPL-1.2
import type { CallOpties, Flow } from '../../test/support/flow.js';
import { walkCommunity } from './kanarie-community.js';
import { walkErvaring, type Andere, type Call as Ervaringscall } from './kanarie-ervaring.js';
import { walkGeld } from './kanarie-geld.js';
import type { Call } from './kanarie-geldloop.js';
import { walkImpact, type Call as Impactcall } from './kanarie-impact.js';
import { walkKoppeling } from './kanarie-koppeling.js';
import { walkRelatie } from './kanarie-relatie.js';
import { walkSteun } from './kanarie-steun.js';
import type { Kanaries } from './kanaries.js';

interface Wie {
  id: string;
  kanaries: Kanaries;
  email: string;
  kvkNummer: string;
}

/** What this person does, and what is done, outside his hulpvraag. Answers more hulpvragen, for one of which that offer was given. */
export async function walkElsewhere(
  flow: Flow,
  { id, kanaries, email, kvkNummer }: Wie,
  aanbodId: string,
  roep: (verwacht: number, methode: string, pad: string, opties: CallOpties) => Promise<{ id: string }>,
): Promise<Andere[]> {
  const wie = { id, kanaries, email, kvkNummer, url: flow.api.url };
  const token = flow.tokens.twente;
  await walkCommunity(wie, roep);
  await walkRelatie(wie, { url: wie.url, token });
  await walkSteun({ kanaries, token }, roep);
  // What of an answer is there differs by route.
  const call = roep as Call & Ervaringscall & Impactcall;
  await walkGeld(flow, kanaries, call);
  const andere = await walkErvaring({ flow, kanaries, call, email, kvkNummer, aanbodId });
  await walkImpact({ flow, kanaries, kvkNummer }, call);
  await walkKoppeling({ id, flow, kanaries, kvkNummer }, call);
  return andere;
}
