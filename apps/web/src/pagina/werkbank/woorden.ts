// SPDX-License-Identifier: EUPL-1.2
// Codes of the API in words of the workbench.
import type { Schema } from '../../api/api';

export type Rij = Schema['WerklijstrijWeergave'];
export type Hulpvraag = Schema['HulpvraagWeergave'];
export type Behandelaar = Schema['BehandelaarWeergave'];
export type Status = Rij['status'];
type Kleur = 'grijs' | 'blauw' | 'groen' | 'oranje' | 'rood';

export const STATUS: Record<Status, { woord: string; kleur: Kleur }> = {
  vastgehouden: { woord: 'Na te kijken', kleur: 'rood' },
  afgewezen: { woord: 'Afgewezen', kleur: 'grijs' },
  ingediend: { woord: 'Ingediend', kleur: 'blauw' },
  gematcht: { woord: 'Nieuw', kleur: 'blauw' },
  'geen-passend-aanbod': { woord: 'Niets passend', kleur: 'oranje' },
  toegewezen: { woord: 'Toegewezen', kleur: 'groen' },
  'in-behandeling': { woord: 'In behandeling', kleur: 'groen' },
  'wacht-op-ondernemer': { woord: 'Bij ondernemer', kleur: 'oranje' },
  overgedragen: { woord: 'Overgedragen', kleur: 'grijs' },
  afgerond: { woord: 'Afgerond', kleur: 'grijs' },
  ingetrokken: { woord: 'Ingetrokken', kleur: 'grijs' },
  verlopen: { woord: 'Verlopen', kleur: 'grijs' },
  gewist: { woord: 'Gewist', kleur: 'grijs' },
};
/** Of a status that is not known here, its code. */
export const statusVan = (status: string): { woord: string; kleur: Kleur } =>
  STATUS[status as Status] ?? { woord: status, kleur: 'grijs' };

export const GESLOTEN: readonly string[] = ['afgewezen', 'afgerond', 'ingetrokken', 'verlopen', 'gewist'];
const WACHT: readonly string[] = ['vastgehouden', 'overgedragen'];
/** Not before it was looked at, not while somebody else is asked to take it over, and not when it is over. */
export const magToewijzen = (status: string): boolean =>
  !GESLOTEN.includes(status) && !WACHT.includes(status);
/** What a coordinator can open again. */
export const HEROPENBAAR: readonly string[] = ['afgerond', 'verlopen'];

const STAP: Record<string, string> = {
  nakijken: 'nakijken of dit een echte hulpvraag is',
  matchen: 'aanbod zoeken',
  toewijzen: 'aanbod kiezen',
  'verder-zoeken': 'verder zoeken: er past niets',
  kiezen: 'kiezen uit voorstellen',
  toestemmen: 'toestemming geven',
  'wachtlijst-volgen': 'de wachtlijst volgen',
  besluiten: 'accepteren of weigeren',
  starten: 'beginnen met de hulp',
  leveren: 'de hulp geven',
  bevestigen: 'zeggen of de hulp er was',
  oplossen: 'uitzoeken wie gelijk heeft',
  overnemen: 'de overdracht aanvaarden',
  helpen: 'helpen',
};
const AAN_ZET: Record<string, string> = {
  systeem: 'Schakel',
  coordinator: 'Uw regio',
  ondernemer: 'Ondernemer',
  aanbieder: 'Aanbieder',
  ontvanger: 'Ontvanger',
  niemand: 'Niemand',
};

/** "Uw regio: aanbod kiezen". */
export const beurtVan = ({ aanZet, stap }: { aanZet: string; stap: string }): string =>
  aanZet === 'niemand' ? 'Gesloten' : `${AAN_ZET[aanZet] ?? aanZet}: ${STAP[stap] ?? stap}`;

export const TOEWIJZING: Record<string, { woord: string; kleur: Kleur }> = {
  voorgesteld: { woord: 'Voorgesteld', kleur: 'blauw' },
  'wacht-op-toestemming': { woord: 'Wacht op toestemming', kleur: 'oranje' },
  wachtlijst: { woord: 'Op de wachtlijst', kleur: 'oranje' },
  aangeboden: { woord: 'Aangeboden', kleur: 'blauw' },
  geaccepteerd: { woord: 'Geaccepteerd', kleur: 'groen' },
  geweigerd: { woord: 'Geweigerd', kleur: 'rood' },
  gestart: { woord: 'Gestart', kleur: 'groen' },
  geleverd: { woord: 'Geleverd', kleur: 'groen' },
  bevestigd: { woord: 'Bevestigd', kleur: 'groen' },
  betwist: { woord: 'Betwist', kleur: 'rood' },
  gestopt: { woord: 'Gestopt', kleur: 'grijs' },
};
const TOEWIJZING_EINDE = ['geweigerd', 'bevestigd', 'gestopt'];
export const isLopend = ({ status }: { status: string }): boolean => !TOEWIJZING_EINDE.includes(status);

export const OVERDRACHT: Record<string, { woord: string; kleur: Kleur }> = {
  gevraagd: { woord: 'Wacht op antwoord', kleur: 'oranje' },
  aanvaard: { woord: 'Aanvaard', kleur: 'groen' },
  teruggegeven: { woord: 'Teruggegeven', kleur: 'rood' },
  ingetrokken: { woord: 'Teruggenomen', kleur: 'grijs' },
  afgerond: { woord: 'Gereed gemeld', kleur: 'groen' },
  bevestigd: { woord: 'Bevestigd', kleur: 'groen' },
  betwist: { woord: 'Betwist', kleur: 'rood' },
};

export const HERKOMST: Record<string, string> = {
  web: 'Website',
  telefoon: 'Telefoon',
  loket: 'Loket',
  community: 'Community',
  campagne: 'Campagne',
  bijeenkomst: 'Bijeenkomst',
  partner: 'Partner',
};

export const REDEN: Record<string, string> = {
  geholpen: 'Geholpen',
  'geholpen-zonder-resultaat': 'Geholpen, zonder resultaat',
  'niet-bereikbaar': 'Niet bereikbaar',
  'niet-voor-mij': 'Niet voor deze ondernemer',
  vol: 'Vol',
  'niet-passend': 'Niet passend',
  dubbel: 'Dubbel',
  onduidelijk: 'Onduidelijk',
  'niet-meer-nodig': 'Niet meer nodig',
  spam: 'Spam',
  'geen-hulpvraag': 'Geen hulpvraag',
  'geen-passend-aanbod': 'Geen passend aanbod',
  'geweigerd-door-alle': 'Door alle aanbieders geweigerd',
  'ongedaan-gemaakt': 'Ongedaan gemaakt',
  'toestemming-ingetrokken': 'Toestemming ingetrokken',
  'niet-gereageerd': 'Niet gereageerd',
  'hulpvraag-gesloten': 'Hulpvraag gesloten',
  'hulpvraag-ingetrokken': 'Hulpvraag ingetrokken',
  overgedragen: 'Overgedragen',
  anders: 'Anders',
};
export const redenVan = (reden: string): string => REDEN[reden] ?? reden;

export const DUBBELREDEN: Record<string, string> = {
  'zelfde-kvk-nummer': 'hetzelfde KVK-nummer',
  'zelfde-mailbox': 'hetzelfde e-mailadres',
  'zelfde-naam': 'dezelfde naam',
  'zelfde-tekst': 'dezelfde tekst',
  'zelfde-begrippen': 'dezelfde begrippen',
  'zelfde-woorden': 'dezelfde woorden',
  'zelfde-thema': 'hetzelfde thema',
  coordinator: 'gezien door een coördinator',
};
export const PARTIJ: Record<string, string> = {
  ondernemer: 'Ondernemer',
  coordinator: 'Uw regio',
  aanbieder: 'Aanbieder',
};
export const KLASSE: Record<string, string> = {
  micro: 'Micro',
  klein: 'Klein',
  middelgroot: 'Middelgroot',
  groot: 'Groot',
};
