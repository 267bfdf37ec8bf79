// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';
import { MINIMUM_PER_ARM, isGroot } from './vermogen.rules.js';

/** `gemeten`: with a control arm; `afgesloten`: over, and there is nothing to measure by. */
export const CAMPAGNE_STATUSSEN = [
  ...['concept', 'gepland', 'verstuurd'],
  ...['gemeten', 'afgesloten', 'gestopt'],
] as ('concept' | 'gepland' | 'verstuurd' | 'gemeten' | 'afgesloten' | 'gestopt')[];
export type CampagneStatus = 'concept' | 'gepland' | 'verstuurd' | 'gemeten' | 'afgesloten' | 'gestopt';

export const STANDAARD = { controleProcent: 20, vensterDagen: 60 } as const;

/** What somebody may do with a campaign; sending and measuring are of the worker. */
export type Zet = 'wijzigen' | 'plannen' | 'terugnemen' | 'stoppen';

const VAN: Record<Zet, readonly CampagneStatus[]> = {
  wijzigen: ['concept'],
  plannen: ['concept'],
  terugnemen: ['gepland'],
  stoppen: ['concept', 'gepland', 'verstuurd'],
};
const WAAROM: Record<Zet, string> = {
  wijzigen: 'Alleen een concept kan worden gewijzigd. Neem de planning eerst terug.',
  plannen: 'Alleen een concept kan worden gepland.',
  terugnemen: 'Alleen een campagne die is gepland en nog niet is verstuurd, kan worden teruggenomen.',
  stoppen: 'Deze campagne is al voorbij.',
};

/** Every reason why this cannot be done with a campaign in this state. */
export const assessZet = (zet: Zet, status: CampagneStatus): Reden[] =>
  VAN[zet].includes(status) ? [] : [{ melding: WAAROM[zet] }];

/** Fields that belong together, as they were given. */
export interface Campagneplan {
  controleProcent: number;
  controleReden: string | null;
  thema: string | null;
  communityId: string | null;
  bijeenkomstId: string | null;
}

/** What is wrong with how much is held out, and why. */
function checkControle({ controleProcent: deel, controleReden: reden }: Campagneplan): Reden[] {
  if (deel === 0 && reden === null)
    return [
      {
        pad: 'controleReden',
        melding: 'Zonder controlegroep is het effect niet te meten. Vertel waarom u er geen wilt.',
      },
    ];
  if (deel === 0) return [];
  const teVeel = reden === null ? [] : [{ pad: 'controleReden', melding: MET_REDEN }];
  if (deel >= 5 && deel <= 50) return teVeel;
  return [{ pad: 'controleProcent', melding: 'De controlegroep is 5 tot 50 procent.' }, ...teVeel];
}

const MET_REDEN = 'Er is een controlegroep. Laat de reden dan leeg.';

/** Every fault of fields that say something about each other. */
export function checkPlan(plan: Campagneplan): Reden[] {
  const over = [plan.thema, plan.communityId, plan.bijeenkomstId].filter((een) => een !== null);
  const fout = { pad: 'thema', melding: 'Kies één thema, één community of één bijeenkomst.' };
  return [...(over.length === 1 ? [] : [fout]), ...checkControle(plan)];
}

/** Why a campaign to so many firms may not be planned. */
export function checkOmvang(armen: { genodigd: number; controle: number }): Reden[] {
  if (armen.genodigd === 0)
    return [{ pad: 'segment', melding: 'Met deze keuze is er niemand op uw lijst om uit te nodigen.' }];
  if (armen.controle === 0 || isGroot(armen)) return [];
  return [
    {
      pad: 'segment',
      melding:
        `Met deze keuze nodigt u ${armen.genodigd} bedrijven uit en ${armen.controle} niet. Om iets te meten zijn er van ` +
        `elk ten minste ${MINIMUM_PER_ARM} nodig. Kies ruimer, of neem een grotere controlegroep.`,
    },
  ];
}

const DAG = 86_400_000;

/** When counting ends; `null` before anything was sent. */
export const eindeVan = (verstuurdOp: Date | null, vensterDagen: number): Date | null =>
  verstuurdOp === null ? null : new Date(verstuurdOp.getTime() + vensterDagen * DAG);

/** So many mails in so many seconds, however many workers send: a mail server that is flooded refuses everything. */
const PER_KEER = 20;
const ELKE_MS = 10_000;

/** When the how-manieth mail of a campaign may go. */
export const verzendtijd = (begin: Date, nummer: number): Date =>
  new Date(begin.getTime() + Math.floor(nummer / PER_KEER) * ELKE_MS);

const MAX_POGINGEN = 6;

/** Later and later, up to half a day; `null` when it is given up. */
export const volgendePoging = (pogingen: number, nu: Date): Date | null =>
  pogingen >= MAX_POGINGEN ? null : new Date(nu.getTime() + 60_000 * 4 ** pogingen);
