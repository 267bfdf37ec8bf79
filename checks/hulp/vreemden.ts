// SPDX-License-Identifier: EUPL-1.2
// T6: which tables a stranger may read or write, and why.
import { ANONIEM, type Actor } from '#libs/kernel';
import { randomUUID } from 'node:crypto';
import type { Tabel } from './tabellen.js';

/** People of whom nothing in the world is. */
export const VREEMDEN: Record<string, Actor> = {
  anoniem: ANONIEM,
  indiener: { rol: 'indiener', subject: 'vreemde', hulpvraagId: randomUUID() },
  ondernemer: { rol: 'ondernemer', subject: 'vreemde', kvkNummer: '90000001' },
  coordinator: { rol: 'coordinator', subject: 'vreemde', regio: 'LEEG' },
  hoofdcoordinator: { rol: 'coordinator', subject: 'vreemde', regio: 'LEEG', hoofdcoordinator: true },
  coordinatorZonderRegio: { rol: 'coordinator', subject: 'vreemde' },
  aanbieder: { rol: 'aanbieder', subject: 'vreemde', organisatieId: randomUUID() },
  analist: { rol: 'analist', subject: 'vreemde' },
  financier: { rol: 'financier', subject: 'vreemde', organisatieId: randomUUID() },
  machine: { rol: 'machine', subject: 'vreemde', regio: 'LEEG' },
};

type Recht = 'lezen' | 'wijzigen' | 'toevoegen';
export const IEDEREEN = ['geen', ...Object.keys(VREEMDEN)];
const COORDINATOREN = ['coordinator', 'hoofdcoordinator', 'coordinatorZonderRegio'];

/** The whole list of what is for strangers. A table that is not named here is for its own people only. */
const OPEN: Record<string, Partial<Record<Recht, string[]>>> = {
  ...Object.fromEntries(
    [
      'provincie',
      'corop_gebied',
      'gemeente',
      'woonplaats',
      'sbi_code',
      'thema',
      'organisatie',
      'regio',
      'regio_gemeente',
    ].map((naam) => [`stamgegevens.${naam}`, { lezen: IEDEREEN }]),
  ),
  // Which communities there are and when they meet; their members are not.
  'communities.community': { lezen: IEDEREEN },
  'communities.bijeenkomst': { lezen: IEDEREEN },
  // Which firms are one undertaking is of no regio.
  'staatssteun.verbondenheid': { lezen: COORDINATOREN, wijzigen: COORDINATOREN },
  // Published offers; and the trigger lets a coordinator change nothing but the places that are taken.
  'aanbodmatching.aanbod': { lezen: IEDEREEN, wijzigen: COORDINATOREN },
  'aanbodmatching.aanbod_versie': { lezen: COORDINATOREN },
  'aanbodmatching.epoch': { lezen: IEDEREEN },
  // The contact of a new hulpvraag; the key allows one, and its own hulpvraag must be there.
  'aanbodmatching.contact': { toevoegen: ['anoniem', 'ondernemer', ...COORDINATOREN] },
  // How the new hulpvraag of somebody anonymous was judged: one, and its hulpvraag must be there.
  'aanbodmatching.inzending': { toevoegen: ['anoniem'] },
  // Whoever does something tells of it; reading it back is for the worker.
  'platform.event': { toevoegen: Object.keys(VREEMDEN) },
  // What each programme costs is for who accounts for all of them together.
  ...Object.fromEntries(
    [
      'programma',
      'programmafinancier',
      'programmajaar',
      'grootboekrekening',
      'saldo',
      'boeking',
      'boekingsregel',
    ].map((naam) => [`prestatiefinanciering.${naam}`, { lezen: ['analist'] }]),
  ),
  // How every request for help went, without names.
  'impactverantwoording.traject': { lezen: ['analist'] },
  'impactverantwoording.randtelling': { lezen: ['analist'] },
  // What is measured, and how help is thought to work: of no firm and no region.
  'impactverantwoording.indicator': { lezen: Object.keys(VREEMDEN) },
  'impactverantwoording.veranderaanpak': { lezen: Object.keys(VREEMDEN) },
  // That files for linking were made; what is in them is for who fetches them.
  ...Object.fromEntries(
    ['koppelbestand', 'koppelafname'].map((naam) => [`impactverantwoording.${naam}`, { lezen: ['analist'] }]),
  ),
  // Who makes the reports; everybody else sees what was sealed, see `gepubliceerd.ts`.
  'impactverantwoording.rapportdefinitie': { lezen: ['analist'] },
  'impactverantwoording.rapporteditie': { lezen: ['analist'] },
  // Counts requests by address and works outside any context.
  'platform.ratelimiet': { lezen: IEDEREEN, wijzigen: IEDEREEN, toevoegen: IEDEREEN },
};

export const isOpen = (tabel: Tabel, recht: Recht, wie: string): boolean =>
  OPEN[tabel.naam]?.[recht]?.includes(wie) ?? false;
