// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { insertOf } from '../grenzen/grens.js';
import type { Bouwer } from './toegang-bouwer.js';
import type { Doel, Wie } from './toegang-wereld.js';

/** Bodies that would do something if nothing stood in their way. */
export const PRESTATIE_INHOUD: Record<string, (doel: Doel, versie: number, wie: Wie) => unknown> = {
  prestatieMelden: () => ({
    ...{ indicatorId: randomUUID(), regio: 'TWE', aantal: 1, prestatiedatum: '2026-01-02' },
    toelichting: 'Gekaapt',
  }),
  prestatiebewijsToevoegen: () => 'Gekaapt bestand',
  prestatieIntrekken: (_doel, versie) => ({ versie }),
  prestatieBeoordelen: (_doel, versie) => ({
    ...{ versie, besluit: 'afwijzen', reden: 'anders', toelichting: 'Gekaapt' },
  }),
  prestatiecontroleAfronden: () => ({ uitkomst: 'goed', bevinding: 'Gekaapt en gekaapt' }),
};

const TOEN = '2026-01-02T10:00:00Z';
const PF = 'prestatiefinanciering';

/** An agreement of one aanbieder under the programme for Twente, and one of that regio, each with what was reported. */
export async function addPrestaties(beheerUrl: string, { wie, doelen, kanaries }: Bouwer): Promise<void> {
  const programma = doelen.find(({ naam }) => naam === 'programma twe');
  const aanbieder = wie.find(({ rol, organisatieId }) => rol === 'aanbieder' && organisatieId !== undefined);
  if (!programma?.programma || !aanbieder?.organisatieId)
    throw new Error('Er is geen programma of aanbieder.');
  const [penvoerder = ''] = programma.programma.financiers;
  const ids = await withClient(beheerUrl, async (client) => {
    await client.query('SET session_replication_role = replica');
    const gemaakt: string[] = [];
    for (const rijen of [
      toRijen('001', programma.id, { partij: 'aanbieder', aanbieder_id: aanbieder.organisatieId }),
      toRijen('002', programma.id, { partij: 'regio', regio: 'TWE' }),
    ]) {
      for (const [tabel, rij] of rijen) await client.query(insertOf(`${PF}.${tabel}`, rij));
      gemaakt.push(String((rijen.at(-1)?.[1] as { id?: string }).id));
    }
    return gemaakt;
  });
  const betaalt = { ...programma.programma, regios: [], aanbieders: [] };
  const [vanAanbieder = '', vanRegio = ''] = ids;
  const organisatieId = aanbieder.organisatieId;
  doelen.push(
    {
      naam: 'prestatie aanbieder',
      soort: 'prestatie',
      id: vanAanbieder,
      versie: 1,
      organisatieId,
      programma: betaalt,
    },
    {
      naam: 'prestatie regio',
      soort: 'prestatie',
      id: vanRegio,
      versie: 1,
      regio: 'TWE',
      programma: betaalt,
    },
  );
  const betaaltMee = (een: Wie): boolean =>
    een.rol === 'financier' && betaalt.financiers.includes(een.organisatieId ?? '') && penvoerder !== '';
  const zietA = (een: Wie): boolean =>
    betaaltMee(een) || (een.rol === 'aanbieder' && een.organisatieId === organisatieId);
  const zietR = (een: Wie): boolean => betaaltMee(een) || (een.rol === 'coordinator' && een.regio === 'TWE');
  kanaries.push({ tekst: 'kanarie-prestatie-001', magZien: zietA, magRij: zietA });
  kanaries.push({ tekst: 'kanarie-prestatie-002', magZien: zietR, magRij: zietR });
}

function toRijen(nr: string, programmaId: string, partij: object): [tabel: string, rij: object][] {
  const [afspraakId, indicatorId] = [randomUUID(), randomUUID()];
  const door = { aangemaakt_door: 'f', aangemaakt_op: TOEN, gewijzigd_door: 'f', gewijzigd_op: TOEN };
  const looptijd = { van: '2026-01-01', tot: '2026-12-31', geldig_van: '2026-01-01' };
  const hash = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
  const { partij: _soort, ...wie } = partij as Record<string, string>;
  return [
    [
      'prestatieafspraak',
      {
        ...{ id: afspraakId, nummer: `T5-PREST-${nr}`, programma_id: programmaId, titel: 'Proef', versie: 1 },
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
    [
      'prestatie',
      {
        ...{ id: randomUUID(), programma_id: programmaId, afspraak_id: afspraakId, afspraakversie: 1 },
        ...{ indicator_id: indicatorId, regio: 'TWE', mijlpaal: 'gemeld', prestatiedatum: '2026-01-02' },
        ...{
          gebleken_op: '2026-01-02',
          aantal: 1,
          tarief_in_centen: 100,
          bonus_in_centen: 0,
          bonus_groepen: [],
        },
        ...{ bedrag_in_centen: 100, herkomst: 'gemeld', status: 'gemeld', reden: 'wacht-op-beoordeling' },
        ...{ toelichting: `kanarie-prestatie-${nr}`, versie: 1, gemeld_door: 'x', gemeld_op: TOEN },
        aanbieder_id: wie['aanbieder_id'] ?? null,
      },
    ],
  ];
}
