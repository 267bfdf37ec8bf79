// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { insertOf } from '../grenzen/grens.js';
import { bearer } from './http.js';
import type { Bouwer } from './toegang-bouwer.js';
import type { Doel, Wie } from './toegang-wereld.js';

/** Bodies that would do something if nothing stood in their way. */
export const PRESTATIE_INHOUD: Record<string, (doel: Doel, versie: number, wie: Wie) => unknown> = {
  prestatiebewijsToevoegen: () => 'Gekaapt bestand',
  prestatieIntrekken: (_doel, versie) => ({ versie }),
  prestatieBeoordelen: (_doel, versie) => ({
    ...{ versie, besluit: 'afwijzen', reden: 'anders', toelichting: 'Gekaapt' },
  }),
  prestatiecontroleAfronden: () => ({ uitkomst: 'goed', bevinding: 'Gekaapt en gekaapt' }),
};

const TOEN = '2026-01-02T10:00:00Z';
const PF = 'prestatiefinanciering';

/** The one with aanbieder B. */
const T5_AFSPRAAK = randomUUID();

/** An agreement of one aanbieder under the programme for Twente, with what he reported and its evidence. */
export async function addPrestaties(
  url: string,
  beheerUrl: string,
  { wie, doelen, kanaries }: Bouwer,
): Promise<void> {
  const twente = doelen.find(({ naam }) => naam === 'programma twe');
  const aanbieder = wie.find(({ naam }) => naam === 'aanbieder B');
  if (!twente?.programma || !aanbieder?.organisatieId) throw new Error('Er is geen programma of aanbieder.');
  const { organisatieId } = aanbieder;
  const id = randomUUID();
  await withClient(beheerUrl, async (client) => {
    await client.query('SET session_replication_role = replica');
    for (const [tabel, rij] of toRijen(id, twente.id, organisatieId))
      await client.query(insertOf(`${PF}.${tabel}`, rij));
  });
  const { financiers } = twente.programma;
  const programma = { financiers, regios: [], aanbieders: [] };
  twente.programma.aanbieders.push(organisatieId);
  const delen = { afspraakId: T5_AFSPRAAK, bewijsId: await uploadIn(url, id, aanbieder.token ?? '') };
  doelen.push({ naam: 'prestatie', soort: 'prestatie', id, versie: 1, organisatieId, programma, delen });
  const ziet = (een: Wie): boolean =>
    een.rol === 'financier'
      ? financiers.includes(een.organisatieId ?? '')
      : een.rol === 'aanbieder' && een.organisatieId === organisatieId;
  kanaries.push({ tekst: 'kanarie-gemeld', magZien: ziet, magRij: ziet });
}

async function uploadIn(url: string, id: string, token: string): Promise<string> {
  const headers = { ...bearer(token), 'Content-Type': 'text/plain', Bestandsnaam: 'kanarie-gemeld.txt' };
  const vraag = { method: 'POST', headers, body: 'kanarie-gemeld' };
  const antwoord = await fetch(`${url}/api/v1/prestaties/${id}/bewijzen`, vraag);
  if (!antwoord.ok) throw new Error(`bewijzen: ${await antwoord.text()}`);
  return ((await antwoord.json()) as { id: string }).id;
}

function toRijen(id: string, programmaId: string, aanbiederId: string): [tabel: string, rij: object][] {
  const [afspraakId, indicatorId] = [T5_AFSPRAAK, randomUUID()];
  const door = { aangemaakt_door: 'f', aangemaakt_op: TOEN, gewijzigd_door: 'f', gewijzigd_op: TOEN };
  const looptijd = { van: '2026-01-01', tot: '2026-12-31', geldig_van: '2026-01-01' };
  const hash = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
  const partij = { partij: 'aanbieder', aanbieder_id: aanbiederId };
  return [
    [
      'prestatieafspraak',
      {
        ...{ id: afspraakId, nummer: 'T5-PREST-001', programma_id: programmaId, titel: 'Proef', versie: 1 },
        ...{ status: 'van-kracht', aangeboden_op: TOEN, ...door, ...partij },
      },
    ],
    [
      'afspraakversie',
      {
        ...{ afspraak_id: afspraakId, versie: 1, id: randomUUID(), ...looptijd, plafond_in_centen: 1000 },
        ...{ toelichting: '', status: 'getekend', getekend_op: TOEN, inhoud: '{}', hash },
        ...{ opgesteld_door: 'f', opgesteld_op: TOEN },
      },
    ],
    [
      'indicator',
      {
        ...{
          id: indicatorId,
          afspraak_id: afspraakId,
          versie: 1,
          volgorde: 1,
          code: 'SPR',
          naam: 'Spreekuren',
        },
        ...{ definitie: 'een spreekuur', mijlpaal: 'gemeld', eenheid: 'spreekuur', tarief_in_centen: 100 },
        ...{
          minstens_aantal: 0,
          bewijs: ['factuur'],
          venster_dagen: 730,
          bonus_in_centen: 0,
          bonus_groepen: [],
        },
      },
    ],
    ['afspraakjaar', { afspraak_id: afspraakId, versie: 1, jaar: 2026, plafond_in_centen: 1000 }],
    ['prestatie', toPrestatie(id, { programmaId, afspraakId, indicatorId, aanbiederId })],
    [
      'prestatiecontrole',
      { prestatie_id: id, programma_id: programmaId, aanleiding: 'steekproef', getrokken_op: TOEN },
    ],
  ];
}

const toPrestatie = (
  id: string,
  van: Record<'programmaId' | 'afspraakId' | 'indicatorId' | 'aanbiederId', string>,
): object => ({
  ...{ id, programma_id: van.programmaId, afspraak_id: van.afspraakId, afspraakversie: 1 },
  ...{ indicator_id: van.indicatorId, regio: 'TWE', mijlpaal: 'gemeld', prestatiedatum: '2026-01-02' },
  ...{
    gebleken_op: '2026-01-02',
    aantal: 1,
    tarief_in_centen: 100,
    bonus_in_centen: 0,
    bonus_groepen: [],
  },
  ...{ bedrag_in_centen: 100, herkomst: 'gemeld', status: 'gemeld', reden: 'wacht-op-beoordeling' },
  ...{ toelichting: 'kanarie-gemeld', versie: 1, gemeld_door: 'x', gemeld_op: TOEN },
  aanbieder_id: van.aanbiederId,
});
