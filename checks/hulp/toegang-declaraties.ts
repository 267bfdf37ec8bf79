// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { insertOf } from '../grenzen/grens.js';
import { bearer } from './http.js';
import type { Bouwer } from './toegang-bouwer.js';
import type { Doel, Wereld, Wie } from './toegang-wereld.js';

const PF = 'prestatiefinanciering';
const TOEN = '2026-01-02T10:00:00Z';
const organisatieA = ({ doelen }: Pick<Wereld, 'doelen'>): string =>
  doelen.find(({ naam }) => naam === 'organisatie A')?.id ?? randomUUID();

type Inhoud = (doel: Doel, versie: number, wie: Wie, wereld: Wereld) => object;

/** Bodies that would do something if nothing stood in their way. */
export const DECLARATIE_INHOUD: Record<string, Inhoud> = {
  declaratieIndienen: ({ delen }) => ({
    ...{ afspraakId: delen?.afspraakId ?? randomUUID(), van: '2026-01-01', tot: '2026-12-31' },
    prestatieIds: [delen?.prestatieId ?? randomUUID()],
  }),
  declaratieIntrekken: (_doel, versie) => ({ versie }),
  declaratieBezwaarMaken: () => ({ gronden: 'Ik ben het er niet mee eens.' }),
  declaratieBeoordelen: (_doel, versie) => ({ versie, regels: [] }),
  declaratieGoedkeuren: (_doel, versie) => ({ versie, oordeelHash: '0'.repeat(64) }),
  declaratieTerugdraaienVragen: (_doel, versie) => ({ versie, reden: 'Gekaapt' }),
  declaratieTerugdraaien: (_doel, versie) => ({ versie }),
  declaratieBezwaarBesluiten: () => ({ besluit: 'gegrond', motivering: 'Gekaapt, en wel nu.' }),
  belangMelden: (_doel, _versie, _wie, wereld) => ({
    ...{ aanbiederId: organisatieA(wereld), omschrijving: 'Gekaapt', van: '2026-01-01' },
  }),
  belangBeeindigen: () => ({ tot: '2099-01-01' }),
};

/** Of one person who works for a financier. */
export async function addBelangen(url: string, { wie, doelen, kanaries }: Bouwer): Promise<void> {
  const vanWie = 'financier F';
  const headers = {
    ...bearer(wie.find(({ naam }) => naam === vanWie)?.token ?? ''),
    'Content-Type': 'application/json',
  };
  const tekst = 'kanarie-belang';
  const body = { aanbiederId: organisatieA({ doelen }), omschrijving: tekst, van: '2026-01-01' };
  const vraag = { method: 'POST', headers, body: JSON.stringify(body) };
  const antwoord = await fetch(`${url}/api/v1/belangen`, vraag);
  if (!antwoord.ok) throw new Error(`belangen: ${await antwoord.text()}`);
  const { id } = (await antwoord.json()) as { id: string };
  doelen.push({ naam: 'belang', soort: 'belang', id, versie: 1, vanWie });
  const ziet = ({ naam, rol }: Wie): boolean => naam === vanWie || rol === 'beheerder';
  kanaries.push({ tekst, magZien: ziet, magRij: ziet });
}

/** One that was granted in part, of the aanbieder with the agreement, who objected. */
export async function addDeclaraties(beheerUrl: string, { doelen, kanaries }: Bouwer): Promise<void> {
  const prestatie = doelen.find(({ naam }) => naam === 'prestatie');
  const twente = doelen.find(({ naam }) => naam === 'programma twe');
  if (!prestatie?.programma || !twente) throw new Error('Er is geen prestatie.');
  const { organisatieId = '', programma, delen } = prestatie;
  const [id, afspraakId] = [randomUUID(), delen?.afspraakId ?? ''];
  await withClient(beheerUrl, async (client) => {
    await client.query('SET session_replication_role = replica');
    const van = { programmaId: twente.id, afspraakId, aanbiederId: organisatieId };
    await client.query(insertOf(`${PF}.declaratie`, toDeclaratie(id, van)));
    await client.query(
      insertOf(`${PF}.bezwaar`, {
        ...{ id: randomUUID(), declaratie_id: id, gronden: 'Dit klopt zo niet.' },
        ...{ ingediend_door: 'x', ingediend_op: TOEN },
      }),
    );
  });
  doelen.push({
    ...{ naam: 'declaratie', soort: 'declaratie', id, versie: 1, organisatieId, programma },
    delen: { afspraakId, prestatieId: prestatie.id },
  });
  const ziet = ({ rol, organisatieId: van = '' }: Wie): boolean =>
    rol === 'financier' ? programma.financiers.includes(van) : rol === 'aanbieder' && van === organisatieId;
  kanaries.push({ tekst: NUMMER, magZien: ziet, magRij: ziet });
}

const NUMMER = 'KANARIE-DECLARATIE-D1';
/** Of `{}`. */
const HASH = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';

const toDeclaratie = (
  id: string,
  van: Record<'programmaId' | 'afspraakId' | 'aanbiederId', string>,
): object => ({
  ...{ id, nummer: NUMMER, afspraak_id: van.afspraakId, programma_id: van.programmaId, jaar: 2026 },
  ...{ aanbieder_id: van.aanbiederId, van: '2026-01-01', tot: '2026-01-31', status: 'deels-goedgekeurd' },
  ...{ bedrag_in_centen: 200, toegekend_in_centen: 100, inhoud: '{}', hash: HASH, ingediend_door: 'x' },
  ...{ ingediend_op: TOEN, oordeel: '{}', oordeel_hash: HASH, beoordeeld_door: 'y', beoordeeld_op: TOEN },
  ...{ goedgekeurde_hash: HASH, goedgekeurd_door: 'z', goedgekeurd_op: new Date().toISOString() },
  ...{ versie: 1, gewijzigd_door: 'z', gewijzigd_op: TOEN },
});
