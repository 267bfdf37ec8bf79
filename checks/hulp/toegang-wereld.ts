// SPDX-License-Identifier: EUPL-1.2
import type { Scope } from '#libs/kernel';
import type { OpenRol } from '#libs/platform';
import { freshDatabase } from '../../test/support/database.js';
import { testomgeving } from '../../test/support/omgeving.js';
import { newPaar } from '../../test/support/machine.js';
import { startProefApi } from './toegang-api.js';
import type { Doeldelen } from './toegang-gesprek.js';
import { addCampagnes } from './toegang-campagnes.js';
import { addCommunities } from './toegang-communities.js';
import { addKringen } from './toegang-kringen.js';
import { addConcepten } from './toegang-concepten.js';
import { addAfname } from './toegang-afname.js';
import { addAfspraken } from './toegang-afspraken.js';
import { addFinanciering } from './toegang-financiering.js';
import { addPrestatieafspraken } from './toegang-prestatieafspraken.js';
import { addGrootboek } from './toegang-grootboek.js';
import { addInstellingen } from './toegang-instellingen.js';
import { addBetalingen } from './toegang-betalingen.js';
import { addBelangen, addDeclaraties } from './toegang-declaraties.js';
import { addWachtenden } from './toegang-effect.js';
import { addPrestaties } from './toegang-prestaties.js';
import { addKoppelbestand } from './toegang-koppeling.js';
import { addRapporten } from './toegang-rapporten.js';
import { addOverdrachten } from './toegang-overdrachten.js';
import { addMachines } from './toegang-machines.js';
import { addUitkomsten } from './toegang-uitkomsten.js';
import { Bouwer } from './toegang-bouwer.js';
import { PUBLIEKE_URL, addSessies } from './toegang-sessies.js';

/** Of whom something is; what is not named is of nobody. */
export interface Eigenaar {
  regio?: string;
  organisatieId?: string;
  kvkNummer?: string;
  hulpvraagId?: string;
  conceptId?: string;
}

/** Somebody who calls, with what identifies them. */
export interface Wie extends Eigenaar {
  naam: string;
  rol: OpenRol | 'machine';
  token?: string;
  /** Value of the cookie of a session. */
  sessie?: string;
  sleutel?: string;
  /** Given for a code from the mail; opens one hulpvraag for changes. */
  bewerksleutel?: string;
  /** Of a hulpvraag that was not sent in yet. */
  conceptsleutel?: string;
  /** Of a machine. */
  machineId?: string;
  scopes?: readonly Scope[];
  /** Of a coordinator. */
  hoofdcoordinator?: true;
}

/** A row that a path can point at. */
export interface Doel extends Eigenaar {
  naam: string;
  soort:
    | 'hulpvraag'
    | 'concept'
    | 'aanbod'
    | 'toewijzing'
    | 'organisatie'
    | 'regio'
    | 'behandelaar'
    | 'afspraakmoment'
    | 'afspraak'
    | 'overdracht'
    | 'community'
    | 'lidmaatschap'
    | 'bijeenkomst'
    | 'gesprek'
    | 'kring'
    | 'kringronde'
    | 'kringlid'
    | 'ervaring'
    | 'ervaringsverzoek'
    | 'campagne'
    | 'boeking'
    | 'bankrekening'
    | 'betaalbatch'
    | 'onbekende-verwijzing'
    | 'programma'
    | 'prestatieafspraak'
    | 'declaratie'
    | 'belang'
    | 'prestatie'
    | 'rapportdefinitie'
    | 'rapporteditie'
    | 'koppelbestand'
    | 'impactrapport';
  id: string;
  versie: number;
  /** Of a community and what is in it: the firm of who moderates it. */
  beheerderKvk?: string;
  /** Of the same: the firm of the one who is a member. */
  lidKvk?: string;
  /** Of whom signed up for that bijeenkomst. */
  deelnemerKvk?: string;
  /** Of what is paid together: who pays, for which regions, and who is paid. */
  programma?: { financiers: string[]; regios: string[]; aanbieders: string[] };
  /** Of what one person declared of himself: the name of that caller. */
  vanWie?: string;
  /** Of what was handed over: to which region. */
  naarRegio?: string;
  /** Everyone may see it. */
  openbaar?: boolean;
  /** The entrepreneur lets the provider see the hulpvraag itself. */
  toestemming?: boolean;
  /** Of a hulpvraag: what else a path can point at below it. */
  delen?: Doeldelen;
}

/** A mark in the data and who may meet it in an answer. */
export interface Kanarie {
  tekst: string;
  magZien(wie: Wie): boolean;
  /** Whose row it stands in. Row-level security knows rows and no columns: which of them are shown is for the service. */
  magRij(wie: Wie): boolean;
}

export interface Wereld {
  env: Record<string, string>;
  /** As superuser: row-level security does not bind it. */
  beheerUrl: string;
  ownerUrl: string;
  wie: Wie[];
  doelen: Doel[];
  kanaries: Kanarie[];
  stop(): Promise<void>;
}

/** Fills a fresh database through the api itself, with a canary in everything that is not for everyone. */
export async function bouwWereld(): Promise<Wereld> {
  const database = await freshDatabase();
  const eigen = await newPaar();
  // Everything is asked for minutes on end: how old a sign-in may be is not what is tried here.
  const tijd = { BEVESTIGING_MINUTEN: '60' };
  const env = { ...tijd, PUBLIEKE_URL, DATABASE_URL: database.appUrl, MACHINE_SLEUTEL: eigen.pem };
  const beheerUrl = `${testomgeving().postgres.beheer}/${database.naam}`;
  const api = await startProefApi(env);
  try {
    const bouwer = new Bouwer(api.url, beheerUrl);
    await bouwer.build();
    await addInstellingen(api.url, bouwer);
    await addConcepten(api.url, bouwer);
    await addCommunities(api.url, bouwer);
    await addKringen(beheerUrl, bouwer);
    await addCampagnes(api.url, bouwer);
    await addFinanciering(api.url, bouwer);
    await addPrestatieafspraken(api.url, bouwer);
    await addGrootboek(api.url, bouwer);
    await addPrestaties(api.url, beheerUrl, bouwer);
    await addBelangen(api.url, bouwer);
    await addDeclaraties(beheerUrl, bouwer);
    await addBetalingen(beheerUrl, bouwer);
    await addRapporten(beheerUrl, bouwer);
    await addKoppelbestand(beheerUrl, bouwer);
    await addAfname(beheerUrl, bouwer);
    await addWachtenden(beheerUrl);
    await addAfspraken(api.url, bouwer);
    await addOverdrachten(api.url, beheerUrl, bouwer);
    await addUitkomsten(beheerUrl, bouwer);
    await addMachines(api.url, bouwer);
    await addSessies(beheerUrl, bouwer.wie);
    const { wie, doelen, kanaries } = bouwer;
    return {
      env,
      beheerUrl,
      ownerUrl: database.ownerUrl,
      wie,
      doelen,
      kanaries,
      stop: () => database.drop(),
    };
  } finally {
    await api.stop();
  }
}
