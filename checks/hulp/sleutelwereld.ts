// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from 'node:crypto';
import { datumVan } from '#libs/kernel';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { ORGANISATIE } from '../../test/support/betalingen.js';
import { addProgramma } from '../../test/support/grootboek.js';
import { insertOf } from '../grenzen/grens.js';

/** One programme with one signed afspraak, and what can be asked once under it. */
export interface Sleuteldoel {
  programmaId: string;
  afspraakId: string;
  aanbiederId: string;
  financierId: string;
  indicatorId: string;
  /** Accepted, and not declared yet. */
  prestatieId: string;
  /** Refused just now, so that one may object. */
  declaratieId: string;
}

const PF = 'prestatiefinanciering';
export const VANDAAG = datumVan(new Date());
export const JAAR = Number(VANDAAG.slice(0, 4));
const EUROS_100 = 10_000;
const HASH = createHash('sha256').update('{}').digest('hex');

/** `n` of them, each with a financier and an aanbieder of its own. As superuser and past every rule. */
export async function addSleuteldoelen(beheerUrl: string, n: number): Promise<Sleuteldoel[]> {
  const doelen: Sleuteldoel[] = [];
  for (let nr = 0; nr < n; nr += 1) {
    const programma = await addProgramma(beheerUrl, { jaren: [JAAR], aandelen: [10_000] });
    const { id: afspraakId, aanbiederId } = programma.afspraken[0] ?? { id: '', aanbiederId: '' };
    const doel = {
      ...{ programmaId: programma.id, afspraakId, aanbiederId, indicatorId: randomUUID() },
      ...{ financierId: programma.financier.organisatieId ?? '', prestatieId: randomUUID() },
      declaratieId: randomUUID(),
    };
    await fill(beheerUrl, doel);
    doelen.push(doel);
  }
  return doelen;
}

const fill = (beheerUrl: string, doel: Sleuteldoel): Promise<void> =>
  withClient(beheerUrl, async (client) => {
    await client.query('SET session_replication_role = replica');
    const code = doel.aanbiederId.slice(0, 8);
    await client.query(ORGANISATIE, [doel.aanbiederId, code, `Aanbieder ${code}`, 'aanbieder', null, null]);
    await client.query(insertOf(`${PF}.indicator`, toIndicator(doel)));
    await client.query(insertOf(`${PF}.prestatie`, toPrestatie(doel)));
    await client.query(insertOf(`${PF}.declaratie`, toDeclaratie(doel)));
  });

const toIndicator = ({ indicatorId, afspraakId }: Sleuteldoel): object => ({
  ...{ id: indicatorId, afspraak_id: afspraakId, versie: 1, volgorde: 1, code: 'SPR', naam: 'Spreekuren' },
  ...{ definitie: 'een spreekuur', mijlpaal: 'gemeld', eenheid: 'spreekuur', tarief_in_centen: EUROS_100 },
  ...{ minstens_aantal: 0, bewijs: ['factuur'], venster_dagen: 730, bonus_in_centen: 0, bonus_groepen: [] },
});

const toPrestatie = (van: Sleuteldoel): object => ({
  ...{ id: van.prestatieId, programma_id: van.programmaId, afspraak_id: van.afspraakId, afspraakversie: 1 },
  ...{ indicator_id: van.indicatorId, aanbieder_id: van.aanbiederId, regio: 'TWE', mijlpaal: 'gemeld' },
  ...{ prestatiedatum: VANDAAG, gebleken_op: VANDAAG, aantal: 1, tarief_in_centen: EUROS_100 },
  ...{ bonus_in_centen: 0, bonus_groepen: [], bedrag_in_centen: EUROS_100, herkomst: 'gemeld' },
  ...{ status: 'aanvaard', reden: 'bewijs-goed', versie: 1, gemeld_door: 'proef', gemeld_op: new Date() },
  ...{ besloten_door: 'ander', besloten_op: new Date(), declarabel_vanaf: VANDAAG },
});

const toDeclaratie = (van: Sleuteldoel): object => ({
  ...{ id: van.declaratieId, nummer: `${van.declaratieId.slice(0, 8).toUpperCase()}-D9`, jaar: JAAR },
  ...{ afspraak_id: van.afspraakId, programma_id: van.programmaId, aanbieder_id: van.aanbiederId },
  ...{ van: VANDAAG, tot: VANDAAG, status: 'afgewezen', bedrag_in_centen: 1, toegekend_in_centen: 0 },
  ...{ inhoud: '{}', hash: HASH, ingediend_door: 'proef', ingediend_op: new Date(), oordeel: '{}' },
  ...{ oordeel_hash: HASH, beoordeeld_door: 'ander', beoordeeld_op: new Date(), goedgekeurde_hash: HASH },
  ...{ goedgekeurd_door: 'derde', goedgekeurd_op: new Date(), versie: 1, gewijzigd_door: 'derde' },
  gewijzigd_op: new Date(),
});
