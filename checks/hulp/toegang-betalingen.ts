// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from 'node:crypto';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { insertOf } from '../grenzen/grens.js';
import type { Bouwer } from './toegang-bouwer.js';
import type { Doel, Wereld, Wie } from './toegang-wereld.js';

const PF = 'prestatiefinanciering';
const TOEN = '2026-01-02T10:00:00Z';
const ADRES = { straat: 'Kade', huisnummer: '1', postcode: '7511 AA', plaats: 'Enschede', land: 'NL' };
const IBAN = 'NL13TEST0123456789';

type Inhoud = (doel: Doel, versie: number, wie: Wie, wereld: Wereld) => unknown;

/** Bodies that would do something if nothing stood in their way. */
export const BETALING_INHOUD: Record<string, Inhoud> = {
  bankrekeningInvoeren: (_doel, _versie, { rol }, { doelen }) => ({
    ...{ iban: IBAN, tenaamstelling: 'Gekaapt', ...ADRES },
    ...(rol === 'aanbieder' ? {} : { programmaId: doelen.find(({ naam }) => naam === 'programma twe')?.id }),
  }),
  bankrekeningBevestigen: (_doel, versie) => ({ versie, gecontroleerdMet: 'website' }),
  bankrekeningAfwijzen: (_doel, versie) => ({ versie }),
  bankrekeningIntrekken: (_doel, versie) => ({ versie }),
  betaalbatchOpstellen: ({ id }) => ({ programmaId: id }),
  betaalbatchVrijgeven: (_doel, versie) => ({ versie, bestandHash: 'a'.repeat(64) }),
  betaalbatchIntrekken: (_doel, versie) => ({ versie }),
  onbekendeVerwijzingAfhandelen: () => ({ toelichting: 'Gekaapt' }),
};

const BESTAND = 'kanarie-betaalbestand';
const HASH = createHash('sha256').update(BESTAND).digest('hex');
const [NAAR, VAN, BATCH, BERICHT, ONBEKEND, OPDRACHT] = Array.from({ length: 6 }, () => randomUUID()) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

/** The accounts of the aanbieder and of the programme, a batch that was released, and what the bank told that fits nothing. */
export async function addBetalingen(beheerUrl: string, { doelen, kanaries }: Bouwer): Promise<void> {
  const declaratie = doelen.find(({ naam }) => naam === 'declaratie');
  const twente = doelen.find(({ naam }) => naam === 'programma twe');
  if (!declaratie?.programma || !twente) throw new Error('Er is geen declaratie.');
  const { organisatieId = '', programma, id: declaratieId } = declaratie;
  await withClient(beheerUrl, async (client) => {
    await client.query('SET session_replication_role = replica');
    for (const [tabel, rij] of toRijen({ organisatieId, declaratieId, programmaId: twente.id }))
      await client.query(insertOf(`${PF}.${tabel}`, rij));
  });
  const gewoon = { versie: 1, programma } as const;
  doelen.push(
    { ...gewoon, naam: 'bankrekening van B', soort: 'bankrekening', id: NAAR, organisatieId },
    { ...gewoon, naam: 'programmarekening', soort: 'bankrekening', id: VAN },
    { ...gewoon, naam: 'betaalbatch', soort: 'betaalbatch', id: BATCH },
    { ...gewoon, naam: 'onbekende verwijzing', soort: 'onbekende-verwijzing', id: ONBEKEND },
  );
  const betaalt = ({ rol, organisatieId: van = '' }: Wie): boolean =>
    rol === 'financier' && programma.financiers.includes(van);
  const eigen = (wie: Wie): boolean =>
    betaalt(wie) || (wie.rol === 'aanbieder' && wie.organisatieId === organisatieId);
  kanaries.push({ tekst: 'kanarie-bankrekening', magZien: eigen, magRij: eigen });
  for (const tekst of ['kanarie-programmarekening', BESTAND, 'kanarie-verwijzing'])
    kanaries.push({ tekst, magZien: betaalt, magRij: betaalt });
}

type Van = Record<'organisatieId' | 'declaratieId' | 'programmaId', string>;

const toRekening = (id: string, tenaamstelling: string, van: object): object => ({
  ...{ id, iban: IBAN, tenaamstelling, ...ADRES, ingevoerd_door: 'x', ingevoerd_op: TOEN, versie: 1 },
  ...{ bevestigd_door: 'y', bevestigd_op: TOEN, gecontroleerd_met: 'website' },
  ...{ geldig_vanaf: '2026-01-09T10:00:00Z', ...van },
});

const toRijen = ({ organisatieId, declaratieId, programmaId }: Van): [tabel: string, rij: object][] => [
  ['bankrekening', toRekening(NAAR, 'kanarie-bankrekening', { aanbieder_id: organisatieId })],
  ['bankrekening', toRekening(VAN, 'kanarie-programmarekening', { programma_id: programmaId })],
  [
    'betaalbatch',
    {
      ...{ id: BATCH, nummer: 'P-TWE-B1', programma_id: programmaId, bankrekening_id: VAN, aantal: 1 },
      ...{ status: 'vrijgegeven', bedrag_in_centen: 100, uitvoerdatum: '2026-02-02', versie: 1 },
      ...{ bestand: BESTAND, bestand_hash: HASH, opgesteld_door: 'x', opgesteld_op: TOEN },
      ...{ vrijgegeven_door: 'x', vrijgegeven_op: TOEN, vrijgegeven_hash: HASH },
      ...{ tweede_door: 'y', tweede_op: TOEN, tweede_hash: HASH },
    },
  ],
  [
    'betaalopdracht',
    {
      ...{ id: OPDRACHT, batch_id: BATCH, programma_id: programmaId, declaratie_id: declaratieId },
      ...{ bankrekening_id: NAAR, end_to_end_id: OPDRACHT.replaceAll('-', '') },
      ...{ bedrag_in_centen: 100, status: 'open' },
    },
  ],
  [
    'bankbericht',
    {
      ...{ id: BERICHT, programma_id: programmaId, soort: 'camt.053', hash: HASH, ingelezen_door: 'x' },
      ...{ aantal_betaald: 0, aantal_geweigerd: 0, aantal_onbekend: 1, ingelezen_op: TOEN },
    },
  ],
  [
    'onbekende_verwijzing',
    {
      ...{ id: ONBEKEND, bankbericht_id: BERICHT, programma_id: programmaId, wat: 'onbekend' },
      ...{ verwijzing: 'kanarie-verwijzing', uitkomst: 'betaald' },
    },
  ],
];
