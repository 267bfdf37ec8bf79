// SPDX-License-Identifier: EUPL-1.2
// The rows of hand-overs that stand there, and what none may have.
import { bytes } from './betrokkene.js';
import { langer, type Tabelgrenzen } from './grens.js';
import { O_1, O_2, O_3, O_4, O_5, O_6, O_7 } from './overdracht-wie.js';
import {
  BETROKKENE_1,
  HULPVRAAG_1,
  HULPVRAAG_2,
  HULPVRAAG_3,
  HULPVRAAG_4,
  ONBEKEND,
  ORG_A,
  ORG_B,
  TOEN,
} from './wie.js';

export const VERZEGELD = bytes(40);
const TOESTEMMING = { toestemming_op: TOEN, toestemming_door: 'anoniem', toestemming_hoe: 'vooraf' };
const naar = (organisatie: string): object => ({
  ...{ naar_regio: null, naar_organisatie: organisatie, ...TOESTEMMING },
});
const besluit = (status: string, reden?: string): object => ({
  ...{ status, besluit_door: 'x', besluit_op: TOEN, besluit_reden: reden ?? null },
});
export const AANVAARD = besluit('aanvaard');
export const TERUG = besluit('teruggegeven', 'vol');
export const INGETROKKEN = besluit('ingetrokken', 'teruggenomen');
export const GEREED = besluit('afgerond');

export const STAAT: Tabelgrenzen['staat'] = [
  {
    ...{ id: O_1, hulpvraag_id: HULPVRAAG_1, kenmerk: 'HV-2026-00001', betrokkene_id: BETROKKENE_1 },
    ...{ van_regio: 'TWE', naar_regio: 'MBR', ontvanger_naam: 'Midden-Brabant', status: 'gevraagd' },
    ...{ versie: 1, notitie: VERZEGELD, gevraagd_door: 'coordinator', gevraagd_op: TOEN },
    ...{ gewijzigd_door: 'coordinator', gewijzigd_op: TOEN },
  },
  { id: O_2, hulpvraag_id: HULPVRAAG_2, van_regio: 'MBR', ...naar(ORG_B), ...AANVAARD },
  { id: O_3, hulpvraag_id: HULPVRAAG_4, ...AANVAARD },
  { id: O_4, hulpvraag_id: HULPVRAAG_3, ...naar(ORG_B), ...GEREED },
  { id: O_5, ...naar(ORG_A), ...TERUG },
  { id: O_6, hulpvraag_id: HULPVRAAG_3, van_regio: 'LANDELIJK', ...AANVAARD },
  { id: O_7, hulpvraag_id: HULPVRAAG_3, van_regio: 'LANDELIJK', ...TERUG },
];

export const BEPERKINGEN: Tabelgrenzen['beperkingen'] = {
  overdracht_pkey: { id: O_1 },
  overdracht_hulpvraag_id_fkey: { hulpvraag_id: ONBEKEND },
  overdracht_open: [{ hulpvraag_id: HULPVRAAG_1 }, { hulpvraag_id: HULPVRAAG_2 }],
  overdracht_kenmerk_check: { kenmerk: '2026-1' },
  overdracht_van_regio_check: { van_regio: 'twe' },
  overdracht_naar_regio_check: { naar_regio: 'mbr' },
  overdracht_ontvanger_naam_check: [{ ontvanger_naam: '' }, { ontvanger_naam: langer(200) }],
  overdracht_status_check: besluit('onzin'),
  overdracht_versie_check: { versie: 0 },
  overdracht_notitie_check: [{ notitie: bytes(29) }, { notitie: bytes(8_030) }],
  overdracht_toestemming_hoe_check: { ...TOESTEMMING, toestemming_hoe: 'zelf' },
  overdracht_besluit_reden_check: { besluit_reden: 'Zomaar.' },
  overdracht_besluit_toelichting_check: [
    { besluit_toelichting: bytes(28) },
    { besluit_toelichting: bytes(8_030) },
  ],
  overdracht_ontvanger: [{ naar_regio: null }, { ...naar(ORG_A), naar_regio: 'MBR' }],
  overdracht_ander: { naar_regio: 'TWE' },
  overdracht_toestemming: { naar_regio: null, naar_organisatie: ORG_A },
  overdracht_toestemming_heel: [{ toestemming_op: TOEN }, { ...TOESTEMMING, toestemming_hoe: null }],
  overdracht_partner: [GEREED, besluit('bevestigd', 'geholpen'), besluit('betwist', 'niet-geholpen')],
  overdracht_besluit: [
    { besluit_door: 'x', besluit_op: TOEN },
    { status: 'aanvaard' },
    { ...AANVAARD, besluit_door: null },
  ],
  overdracht_reden: [
    ...[besluit('teruggegeven'), besluit('ingetrokken')],
    ...[
      { ...naar(ORG_A), ...besluit('bevestigd') },
      { ...naar(ORG_A), ...besluit('betwist') },
    ],
  ],
};
