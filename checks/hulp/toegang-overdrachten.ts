// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { datasleutelOf } from './datasleutel.js';
import { bearer, send } from './http.js';
import type { Bouwer } from './toegang-bouwer.js';
import type { Doel, Wie } from './toegang-wereld.js';

const TERUG = `INSERT INTO aanbodmatching.overdracht (id, hulpvraag_id, kenmerk, betrokkene_id, van_regio, naar_regio,
    ontvanger_naam, status, versie, notitie, gevraagd_door, gevraagd_op, besluit_door, besluit_op, besluit_reden, gewijzigd_door,
    gewijzigd_op)
  SELECT $1, h.id, h.kenmerk, h.betrokkene_id, h.regio, $3, 'Proef', 'teruggegeven', 2, $4, 'c', now(), 'c', now(), 'vol', 'c', now()
  FROM aanbodmatching.hulpvraag h WHERE h.id = $2`;

const isCoordinator = ({ rol, regio }: Wie, regios: (string | undefined)[]): boolean =>
  rol === 'coordinator' && regios.includes(regio);

const alleenVersie = (_doel: Doel, versie: number): object => ({ versie });

/** Bodies that would do something if nothing stood in their way. */
export const OVERDRACHT_INHOUD: Record<string, (doel: Doel, versie: number) => object> = {
  hulpvraagOverdragen: (_doel, versie) => ({ versie, regio: 'LANDELIJK', notitie: 'Gekaapt' }),
  overdrachtAanvaarden: alleenVersie,
  overdrachtTeruggeven: (_doel, versie) => ({ versie, reden: 'vol' }),
  overdrachtTerugnemen: alleenVersie,
  overdrachtGereedmelden: alleenVersie,
  overdrachtBevestigen: (_doel, versie) => ({ versie, reden: 'geholpen' }),
  overdrachttoestemmingIntrekken: alleenVersie,
  overdrachtBetwisten: (_doel, versie) => ({ versie, reden: 'niet-geholpen' }),
};

/** Of each file one that another region returned; and two that are open, to that region and to a partner. */
export async function addOverdrachten(url: string, beheerUrl: string, bouwer: Bouwer): Promise<void> {
  for (const hulpvraag of bouwer.doelen.filter(({ soort }) => soort === 'hulpvraag'))
    await addTeruggegeven(beheerUrl, bouwer, hulpvraag);
  const partner = bouwer.doelen.find(({ naam }) => naam === 'organisatie B');
  await addOpen(url, bouwer, 'regio', { regio: 'MBR' }, { naarRegio: 'MBR' });
  const { id: organisatieId } = partner ?? { id: '' };
  await addOpen(url, bouwer, 'partner', { organisatieId, toestemming: 'loket' }, { organisatieId });
}

/** What a path under the hulpvraag points at; with the rows that a decision would have left. */
async function addTeruggegeven(
  beheerUrl: string,
  { doelen, kanaries }: Bouwer,
  hulpvraag: Doel,
): Promise<void> {
  const { id: hulpvraagId, regio, kvkNummer } = hulpvraag;
  const naarRegio = regio === 'TWE' ? 'MBR' : 'TWE';
  const id = randomUUID();
  const tekst = `kanarie-overdracht-${hulpvraag.naam.slice(-1)}`;
  await withClient(beheerUrl, async (client) => {
    await client.query(`SELECT set_config('app.rol', 'systeem', false)`);
    const { sleutel } = await datasleutelOf(client, hulpvraagId);
    const notitie = sleutel.encrypt({ kolom: 'aanbodmatching.overdracht.notitie', rij: id }, tekst);
    await client.query(TERUG, [id, hulpvraagId, naarRegio, notitie]);
  });
  if (hulpvraag.delen) hulpvraag.delen.overdrachtId = id;
  hulpvraag.naarRegio = naarRegio;
  const van = { hulpvraagId, regio, kvkNummer, naarRegio };
  doelen.push({ ...van, naam: `overdracht van ${hulpvraag.naam}`, soort: 'overdracht', id, versie: 2 });
  // Not shown to who asked, and of his row all the same.
  const magZien = (wie: Wie): boolean => isCoordinator(wie, [regio, naarRegio]);
  const zijne = (wie: Wie): boolean =>
    (wie.rol === 'ondernemer' && wie.kvkNummer === kvkNummer) ||
    (wie.hulpvraagId !== undefined && wie.hulpvraagId === hulpvraagId);
  kanaries.push({ tekst, magZien, magRij: (wie) => magZien(wie) || zijne(wie) });
}

async function addOpen(
  url: string,
  { wie, doelen, kanaries }: Bouwer,
  naam: string,
  naar: object,
  van: Pick<Doel, 'naarRegio' | 'organisatieId'>,
): Promise<void> {
  const post = async (pad: string, token: string | undefined, body: object): Promise<{ id: string }> => {
    const headers = token === undefined ? {} : bearer(token);
    const antwoord = await send(`${url}/api/v1/${pad}`, { body, headers });
    if (antwoord.status !== 201)
      throw new Error(`${pad}: ${antwoord.status} ${JSON.stringify(antwoord.body)}`);
    return antwoord.body as { id: string };
  };
  const tekst = `kanarie-overgedragen-${naam}`;
  const hulpvraag = await post('hulpvragen', undefined, {
    tekst: `${tekst} Wie kijkt mee naar mijn energierekening?`,
    contact: { naam: `${tekst}-wie`, email: `${tekst}@example.nl` },
    onderneming: { naam: tekst, sbi: '1071', gemeentecode: 'GM0153' },
  });
  const token = wie.find((een) => een.naam === 'coordinator TWE')?.token;
  const notitie = `${tekst} met een notitie`;
  const body = { versie: 1, notitie, ...naar };
  const { id } = await post(`hulpvragen/${hulpvraag.id}/overdrachten`, token, body);
  const zijne = { ...van, regio: 'TWE', hulpvraagId: hulpvraag.id };
  doelen.push({ ...zijne, naam: `overdracht aan ${naam}`, soort: 'overdracht', id, versie: 1 });
  const partner = ({ rol, organisatieId }: Wie): boolean =>
    rol === 'aanbieder' && organisatieId !== undefined && organisatieId === van.organisatieId;
  const magZien = (een: Wie): boolean => isCoordinator(een, ['TWE', van.naarRegio ?? 'TWE']) || partner(een);
  const machine = ({ rol, regio, scopes = [] }: Wie): boolean =>
    rol === 'machine' && regio === 'TWE' && scopes.includes('hulpvragen:lezen');
  kanaries.push({ tekst, magZien, magRij: (een) => magZien(een) || machine(een) });
  // Who asks is not shown to a partner before he accepted.
  const contact = (een: Wie): boolean => magZien(een) && een.rol === 'coordinator';
  kanaries.push({ tekst: `${tekst}-wie`, magZien: contact, magRij: contact });
}
