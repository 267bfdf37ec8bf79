// SPDX-License-Identifier: EUPL-1.2
// What the worker makes of members who said yes, and what they let each other ask; the check runs without a worker.
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { datasleutelOf, datasleutelVanLid } from './datasleutel.js';
import type { Bouwer } from './toegang-bouwer.js';
import type { Doel, Wie } from './toegang-wereld.js';

const JA = `INSERT INTO communities.kringaanmelding (lidmaatschap_id, sbi, sbi_versie, gemeentecode, werkgebied, talen, themas, niet_met,
    wachtrondes, aangemeld_op, versie, gewijzigd_door, gewijzigd_op)
  VALUES ($1, '{1071}', '2008', 'GM0153', 'regionaal', '{nl}', '{}', '{}', 0, now(), 1, 'proef', now())`;
const RONDE = `INSERT INTO communities.kringronde (id, community_id, status, zaad, minst, meest, max_km, voorstel, deelnemers, kringen,
    wachtenden, gevraagd_op, gevormd_op, besloten_op, versie, gewijzigd_door, gewijzigd_op)
  VALUES ($1, $2, $3, 1, 3, 5, 35, $4, 1, 1, 0, now(), now(), CASE $3 WHEN 'bevestigd' THEN now() END, 1, 'proef', now())`;
const KRING = `INSERT INTO communities.kring (id, community_id, ronde_id, nummer, minst, meest, max_km, bezet, uitleg, versie, gevormd_op,
    gewijzigd_door, gewijzigd_op)
  VALUES ($1, $2, $3, 1, 3, 5, 35, 0, '{Proef.}', 1, now(), 'proef', now())`;
const LID = `INSERT INTO communities.kringlid (id, kring_id, lidmaatschap_id, status, hoe, sinds, versie, gewijzigd_door, gewijzigd_op)
  VALUES ($1, $2, $3, 'lid', 'ronde', now(), 1, 'proef', now())`;
const DESKUNDIGE = `INSERT INTO communities.ervaringsdeskundige
  VALUES ($1, $2, '4120', 'GM0164', 2, false, 'proef', now())`;
const ERVARING = `INSERT INTO communities.ervaring
  VALUES ($1, $2, $3, gen_random_uuid(), $4, $5, '{energie}', 'ja', now(), now(), NULL, 1, 'proef', now())`;
const VERZOEK = `INSERT INTO communities.ervaringsverzoek (id, deskundige_id, ervaring_id, hulpvraag_id, betrokkene_id, kvk_nummer, regio,
    taal, thema, sbi, woorden, naam, email, toon_naam, status, gevraagd_op, vervalt_op, gewijzigd_door, gewijzigd_op)
  VALUES ($1, $2, $3, $4, $5, $6, $7, 'nl', 'energie', '1071', $8, $9, $10, false, 'open', now(), now() + interval '14 days',
    'proef', now())`;

/** One kring in each region with the one member there, what it came of, and what the next round proposes. */
export async function addKringen(beheerUrl: string, bouwer: Bouwer): Promise<void> {
  await withClient(beheerUrl, async (client) => {
    for (const lid of bouwer.doelen.filter(({ soort }) => soort === 'lidmaatschap')) {
      await addKring(client, bouwer, lid);
      await addErvaring(client, bouwer, lid);
    }
  });
}

const communityVan = ({ doelen }: Bouwer, { regio }: Doel): string =>
  doelen.find((een) => een.soort === 'community' && een.regio === regio)?.id ?? '';

async function addKring(client: pg.Client, bouwer: Bouwer, lid: Doel): Promise<void> {
  const { regio, lidKvk, beheerderKvk } = lid;
  const communityId = communityVan(bouwer, lid);
  const [ronde, voorstel, kring, kringlid] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const leeg = { kringen: [], wachtlijst: [], versies: {} };
  await client.query(JA, [lid.id]);
  await client.query(RONDE, [ronde, communityId, 'bevestigd', null]);
  await client.query(RONDE, [voorstel, communityId, 'voorstel', leeg]);
  await client.query(KRING, [kring, communityId, ronde]);
  await client.query(LID, [kringlid, kring, lid.id]);
  const van = { ...(regio === undefined ? {} : { regio }), ...(lidKvk === undefined ? {} : { lidKvk }) };
  const rij = { ...van, ...(beheerderKvk === undefined ? {} : { beheerderKvk }), versie: 1 };
  bouwer.doelen.push(
    { ...rij, naam: `ronde ${regio}`, soort: 'kringronde', id: ronde },
    { ...rij, naam: `voorstel ${regio}`, soort: 'kringronde', id: voorstel },
    { ...rij, naam: `kring ${regio}`, soort: 'kring', id: kring },
    { ...rij, naam: `kringlid ${regio}`, soort: 'kringlid', id: kringlid },
  );
}

/** Of that member, about which somebody of the other region asks him. */
async function addErvaring(client: pg.Client, bouwer: Bouwer, lid: Doel): Promise<void> {
  const { doelen, kanaries } = bouwer;
  const { regio, kvkNummer } = lid;
  const [deskundigeId, ervaringId, verzoekId] = [randomUUID(), randomUUID(), randomUUID()];
  const tekst = `kanarie-ervaring-${regio}`;
  const eigen = await datasleutelVanLid(client, lid.id);
  const gezegd = eigen.sleutel.encrypt({ kolom: 'communities.ervaring.tekst', rij: ervaringId }, tekst);
  await client.query(DESKUNDIGE, [deskundigeId, lid.id]);
  await client.query(ERVARING, [ervaringId, deskundigeId, eigen.betrokkeneId, regio, gezegd]);
  const zaak = doelen.find((een) => een.soort === 'hulpvraag' && een.regio !== regio);
  if (!zaak) throw new Error('Er is geen hulpvraag in een andere regio.');
  const vraagt = `kanarie-vraagt-${regio}`;
  const vrager = await datasleutelOf(client, zaak.id);
  const seal = (veld: string): Buffer =>
    vrager.sleutel.encrypt({ kolom: `communities.ervaringsverzoek.${veld}`, rij: verzoekId }, vraagt);
  await client.query(VERZOEK, [
    ...[verzoekId, deskundigeId, ervaringId, zaak.id, vrager.betrokkeneId, zaak.kvkNummer, zaak.regio],
    ...['woorden', 'naam', 'email'].map(seal),
  ]);
  zaak.delen = { ...zaak.delen, deskundigeId, verzoekId };
  const van = {
    ...(regio === undefined ? {} : { regio }),
    ...(kvkNummer === undefined ? {} : { kvkNummer }),
  };
  doelen.push(
    { ...van, naam: `ervaring ${regio}`, soort: 'ervaring', id: ervaringId, versie: 1 },
    { ...van, naam: `verzoek ${regio}`, soort: 'ervaringsverzoek', id: verzoekId, versie: 1 },
  );
  const zelf = (wie: Wie): boolean => wie.rol === 'ondernemer' && wie.kvkNummer === kvkNummer;
  const vroeg = (wie: Wie): boolean =>
    (wie.rol === 'ondernemer' && wie.kvkNummer === zaak.kvkNummer) || wie.hulpvraagId === zaak.id;
  const inRegio = (wie: Wie, welke: string | undefined): boolean =>
    wie.rol === 'coordinator' && wie.regio === welke;
  kanaries.push(
    { tekst, magZien: zelf, magRij: (wie) => zelf(wie) || inRegio(wie, regio) },
    {
      ...{ tekst: vraagt, magZien: (wie) => zelf(wie) || vroeg(wie) },
      magRij: (wie) => zelf(wie) || vroeg(wie) || inRegio(wie, zaak.regio),
    },
  );
}
