// SPDX-License-Identifier: EUPL-1.2
// Programmes with signed afspraken, put there by a superuser past every rule: what a check of the ledger begins with.
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import type { Actor } from '#libs/kernel';
import { dataSourceOptions, readConfig } from '#libs/platform';
import {
  Boeking,
  Boekingsregel,
  Grootboekrekening,
  Jaarafsluiting,
  Saldo,
  type Aandeel,
} from '#libs/prestatiefinanciering';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { baseEnv } from './processes.js';

/** One agreement: its version is what the ledger knows it by. */
export interface Proefafspraak {
  id: string;
  versieId: string;
  aanbiederId: string;
  /** Of each year. */
  plafondInCenten: number;
}

export interface Proefprogramma {
  id: string;
  jaren: number[];
  aandelen: Aandeel[];
  /** Of each year. */
  budgetInCenten: number;
  afspraken: Proefafspraak[];
  /** Somebody of the financier that leads it. */
  financier: Actor;
}

export interface Programmamaat {
  jaren: number[];
  /** In hundredths of a percent, together 10,000. */
  aandelen: number[];
  budgetInCenten: number;
  afspraken: number;
  plafondInCenten: number;
  naam: string;
  /** Who pays; the first leads. Without them they are nobody in particular. */
  organisaties: string[];
}

const EENTJE: Programmamaat = {
  ...{ jaren: [2026, 2027], aandelen: [6_000, 4_000], budgetInCenten: 10_000_000 },
  ...{ afspraken: 1, plafondInCenten: 1_000_000, naam: 'Proefprogramma', organisaties: [] },
};

/** The ledger by itself: that somebody decided about what is booked, declaraties and payments are tried on. */
const ZONDER_BESLUIT = 'ALTER TABLE prestatiefinanciering.boeking DISABLE TRIGGER bron_toetsen';

/** As a superuser who may pass the triggers: what comes before the ledger is not what is looked at here. */
export async function addProgramma(
  beheerUrl: string,
  anders: Partial<Programmamaat> = {},
): Promise<Proefprogramma> {
  const maat = { ...EENTJE, ...anders };
  const id = randomUUID();
  const aandelen = maat.aandelen.map((aandeel, i) => ({
    organisatieId: maat.organisaties[i] ?? randomUUID(),
    aandeel,
  }));
  const afspraken = Array.from({ length: maat.afspraken }, () => ({
    ...{ id: randomUUID(), versieId: randomUUID(), aanbiederId: randomUUID() },
    plafondInCenten: maat.plafondInCenten,
  }));
  const penvoerder = aandelen[0]?.organisatieId ?? '';
  await withClient(beheerUrl, async (client) => {
    await client.query(ZONDER_BESLUIT);
    await client.query('SET session_replication_role = replica');
    await insert(client, 'programma', [programmaRij(id, penvoerder, maat)]);
    const financiers = aandelen.map(({ organisatieId, aandeel }) => ({
      ...{ programma_id: id, organisatie_id: organisatieId, aandeel },
    }));
    await insert(client, 'programmafinancier', financiers);
    const jaren = maat.jaren.map((jaar) => ({
      ...{ programma_id: id, jaar, budget_in_centen: maat.budgetInCenten },
    }));
    await insert(client, 'programmajaar', jaren);
    await addAfspraken(client, id, afspraken, maat);
  });
  const financier: Actor = { rol: 'financier', subject: 'proef', organisatieId: penvoerder };
  const { jaren, budgetInCenten } = maat;
  return { id, jaren, aandelen, budgetInCenten, afspraken, financier };
}

const programmaRij = (id: string, penvoerder: string, { jaren, naam }: Programmamaat): object => ({
  ...{ id, code: `P-${id.slice(0, 8).toUpperCase()}`, naam, omschrijving: '' },
  ...{ regios: [], themas: [], rechtsgrond: 'Proefwet', is_de_minimis: false, status: 'vastgesteld' },
  ...{ van: `${String(jaren[0])}-01-01`, tot: `${String(jaren.at(-1))}-12-31`, penvoerder_id: penvoerder },
  ...{ versie: 1, aangemaakt_door: 'proef', aangemaakt_op: new Date() },
  ...{ gewijzigd_door: 'proef', gewijzigd_op: new Date() },
});

async function addAfspraken(
  client: pg.Client,
  programmaId: string,
  afspraken: Proefafspraak[],
  { jaren, plafondInCenten }: Programmamaat,
): Promise<void> {
  const door = { gewijzigd_door: 'proef', gewijzigd_op: new Date() };
  const [van, tot] = [`${String(jaren[0])}-01-01`, `${String(jaren.at(-1))}-12-31`];
  await insert(
    client,
    'prestatieafspraak',
    afspraken.map(({ id, aanbiederId }, i) => ({
      ...{ id, nummer: `${id.slice(0, 8).toUpperCase()}-${String(i + 1).padStart(3, '0')}` },
      ...{
        programma_id: programmaId,
        partij: 'aanbieder',
        aanbieder_id: aanbiederId,
        titel: 'Proefafspraak',
      },
      ...{ status: 'van-kracht', aangeboden_op: new Date(), versie: 1 },
      ...{ aangemaakt_door: 'proef', aangemaakt_op: new Date(), ...door },
    })),
  );
  await insert(
    client,
    'afspraakversie',
    afspraken.map(({ id, versieId }) => ({
      ...{ afspraak_id: id, versie: 1, id: versieId, van, tot, geldig_van: van, status: 'getekend' },
      ...{ plafond_in_centen: jaren.length * plafondInCenten, toelichting: '', inhoud: '{}' },
      ...{
        hash: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
        getekend_op: new Date(),
      },
      ...{ opgesteld_door: 'proef', opgesteld_op: new Date() },
    })),
  );
  const perJaar = afspraken.flatMap(({ id }) =>
    jaren.map((jaar) => ({ afspraak_id: id, versie: 1, jaar, plafond_in_centen: plafondInCenten })),
  );
  await insert(client, 'afspraakjaar', perJaar);
}

async function insert(client: pg.Client, tabel: string, rijen: object[]): Promise<void> {
  const kolommen = Object.keys(rijen[0] ?? {}).join(', ');
  await client.query(
    `INSERT INTO prestatiefinanciering.${tabel} (${kolommen}) SELECT ${kolommen}
      FROM json_populate_recordset(NULL::prestatiefinanciering.${tabel}, $1)`,
    [JSON.stringify(rijen)],
  );
}

/** Connections of the application role that know the tables of the ledger. */
export function openGrootboek(appUrl: string, verbindingen = 4): Promise<DataSource> {
  const config = readConfig({ ...baseEnv(), DATABASE_URL: appUrl, DATABASE_POOL: String(verbindingen) });
  const entities = [Boeking, Boekingsregel, Grootboekrekening, Jaarafsluiting, Saldo];
  return new DataSource({ ...dataSourceOptions(config, () => undefined), entities }).initialize();
}
