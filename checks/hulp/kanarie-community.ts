// SPDX-License-Identifier: EUPL-1.2
import type { CallOpties } from '../../test/support/flow.js';
import { tokenFor } from '../../test/support/tokens.js';
import type { Kanaries } from './kanaries.js';

type Call = (verwacht: number, methode: string, pad: string, opties: CallOpties) => Promise<{ id: string }>;

/** Somebody is invited to a community; this one asks to join by a name of his own, and is removed with a reason. */
export async function walkCommunity(
  {
    id: vanWie,
    kanaries,
    email,
    kvkNummer,
  }: { id: string; kanaries: Kanaries; email: string; kvkNummer: string },
  call: Call,
): Promise<void> {
  const token = await tokenFor('coordinator-landelijk');
  const nieuw = { soort: 'regio', naam: `Proef ${vanWie}`, toegang: 'op-uitnodiging' };
  const community = { ...nieuw, beschrijving: 'Proef.', huisregels: 'Proef.' };
  const { id } = await call(201, 'POST', 'communities', { token, body: community });
  const lid = { weergavenaam: kanaries.new('weergavenaam'), email };
  const wie = await tokenFor('ondernemer', { kvkNummer });
  const { id: lidId } = await call(201, 'POST', `communities/${id}/leden`, { token: wie, body: lid });
  const uitnodiging = { email: kanaries.email('uitgenodigd') };
  await call(204, 'POST', `communities/${id}/uitnodigingen`, { token, body: uitnodiging });
  await call(200, 'POST', `lidmaatschappen/${lidId}/aanvaarding`, { token, body: { versie: 1 } });
  const body = { versie: 2, reden: kanaries.new('verwijderreden') };
  await call(200, 'POST', `lidmaatschappen/${lidId}/verwijdering`, { token, body });
}
