// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { AfspraakEvents } from './afspraak-events.js';
import type { BetalingEvents } from './betaling-events.js';
import type { CampagneEvents } from './campagne-events.js';
import type { CommunityEvents } from './community-events.js';
import type { DeclaratieEvents } from './declaratie-events.js';
import type { EffectEvents } from './effect-events.js';
import type { ErvaringEvents } from './ervaring-events.js';
import type { GesprekEvents } from './gesprek-events.js';
import type { GrootboekEvents } from './grootboek-events.js';
import type { KoppelEvents } from './koppel-events.js';
import type { MetingEvents } from './meting-events.js';
import type { ModeratieEvents } from './moderatie-events.js';
import type { OverdrachtEvents } from './overdracht-events.js';
import type { PostbijlageEvents } from './postbijlage-events.js';
import type { PrestatieEvents } from './prestatie-events.js';
import type { PrestatieafspraakEvents } from './prestatieafspraak-events.js';
import type { ProgrammaEvents } from './programma-events.js';
import type { RapportEvents } from './rapport-events.js';
import type { SteunEvents } from './steun-events.js';
import type { ToewijzingEvents } from './toewijzing-events.js';
import type { Klok } from './klok.js';

/**
 * Every event of the system: noun + Dutch participle -> its data. Data hold ids, codes and amounts and **no personal
 * data**: the log is kept, and the AVG asks for erasure. A payload is complete and never changed; a new shape is a new
 * `dataversie`.
 */
export interface EventMap
  extends
    AfspraakEvents,
    BetalingEvents,
    CampagneEvents,
    CommunityEvents,
    DeclaratieEvents,
    EffectEvents,
    ErvaringEvents,
    GesprekEvents,
    GrootboekEvents,
    KoppelEvents,
    MetingEvents,
    ModeratieEvents,
    OverdrachtEvents,
    PostbijlageEvents,
    PrestatieEvents,
    PrestatieafspraakEvents,
    ProgrammaEvents,
    RapportEvents,
    SteunEvents,
    ToewijzingEvents {
  'hulpvraag-ingediend': VraagFeiten;
  'hulpvraag-gewijzigd': VraagFeiten;
  'hulpvraag-ingetrokken': HulpvraagFeiten & { reden: string };
  /** Looks like spam: waits for a coordinator. Released, it is `hulpvraag-ingediend`. */
  'hulpvraag-vastgehouden': { hulpvraagId: string; regio: string; score: number };
  'hulpvraag-afgewezen': { hulpvraagId: string; regio: string; reden: string };
  'hulpvraag-gekoppeld': { hulpvraagId: string; regio: string; versie: number };
  /** Over: confirmed by the entrepreneur, or closed by the coordinator with a reason. */
  'hulpvraag-afgerond': HulpvraagFeiten & { reden: string };
  /** Over because the entrepreneur could not be reached. */
  'hulpvraag-verlopen': HulpvraagFeiten & { reden: string };
  'hulpvraag-heropend': HulpvraagFeiten;
  /** Whoever's turn it is was reminded; `trede` is the how-manieth time. */
  'termijn-herinnerd': TermijnFeiten;
  /** It lasts too long: whoever sees to it is told, and the hoofdcoördinator with him. */
  'termijn-geescaleerd': TermijnFeiten;
  /** Somebody kept a hulpvraag that is not finished; the link to go on is mailed. */
  'conceptlink-gevraagd': { conceptId: string };
  /** To an address or to somebody who is known; whose it is stands with the roltoekenning alone. */
  'rol-gegeven': { roltoekenningId: string; rol: string; regio: string | null };
  'inlogcode-gevraagd': { hulpvraagId: string; regio: string };
  'hulpvraag-gematcht': {
    hulpvraagId: string;
    regio: string;
    hulpvraagVersie: number;
    epoch: number;
    aantal: number;
    geenPassendAanbod: number;
  };
  /** Perhaps the same firm with the same need; `oudereId` is of the one that was there first. `gelijkenis` 0..1. */
  'dubbel-gevonden': { hulpvraagId: string; oudereId: string; regio: string; gelijkenis: number };
  /** `hulpvraagId` goes on in `metId`; or not after all. */
  'hulpvraag-samengevoegd': { hulpvraagId: string; metId: string; regio: string };
  'samenvoeging-teruggedraaid': { hulpvraagId: string; metId: string; regio: string };
  /** Somebody said something to the others; what it was is for who may read it. */
  'bericht-geplaatst': BerichtFeiten;
  'bericht-ingetrokken': BerichtFeiten;
  'bijlage-toegevoegd': BijlageFeiten & { soort: string; bytes: number; status: string };
  /** Something was found in it; nobody opens it any more. */
  'bijlage-besmet': BijlageFeiten;
  'wissing-gevraagd': { gegevensverzoekId: string };
  'hulpvraag-gewist': { hulpvraagId: string; regio: string; versie: number; aanleiding: Aanleiding };
  'betrokkene-gewist': { betrokkeneId: string };
  /** Somebody could not be reached by mail; `soort` is the kind of mail. */
  'mail-teruggekomen': {
    mailberichtId: string;
    soort: string;
    hulpvraagId: string | null;
    regio: string | null;
    ontvangerSoort: 'betrokkene' | 'behandelaar' | 'organisatie';
    hoe: 'geweigerd' | 'teruggekomen';
  };
  'aanbod-gewijzigd': {
    aanbodId: string;
    aanbiederId: string;
    versie: number;
    status: string;
    wijziging: string;
    /** Of what kind it is; since `dataversie` 2. */
    soort?: string;
  };
}

/** A step of the ladder; `toewijzingId` when it is about one offer. `eigenaar` is a subject or a team. */
export interface TermijnFeiten {
  hulpvraagId: string;
  toewijzingId: string | null;
  regio: string;
  stap: string;
  aanZet: string;
  trede: number;
  eigenaar: string | null;
}

/** Why personal data were erased: somebody asked, or their time was over. */
export type Aanleiding = 'verzoek' | 'bewaartermijn';

/** What later pillars need of a hulpvraag: codes only. `herkomst` tells what woke the demand. */
export interface HulpvraagFeiten {
  hulpvraagId: string;
  regio: string;
  versie: number;
  themas: string[];
  /** SBI as stated, with its version; `null` when unknown. */
  sbi: string | null;
  grootteklasse: string | null;
  gemeentecode: string | null;
  herkomst: string;
}

/**
 * What is counted by, beside that; since `dataversie` 2, so that who reads the log can do without. `sectie` is the letter of
 * the SBI, `bedrijf` what the firm is known by to figures alone: the same for all it asks, and of nobody once it was erased.
 */
export interface VraagFeiten extends HulpvraagFeiten {
  sectie?: string | null;
  bedrijf?: string | null;
}

/** A message about a hulpvraag: from which side, and in the thread with which provider. */
export interface BerichtFeiten {
  berichtId: string;
  hulpvraagId: string;
  toewijzingId: string | null;
  regio: string;
  /** `ondernemer`, `coordinator` or `aanbieder`. */
  partij: string;
}

export interface BijlageFeiten {
  bijlageId: string;
  hulpvraagId: string;
  regio: string;
  partij: string;
}

export type EventType = keyof EventMap;

/** CloudEvents in shape. `time` is an ISO 8601 instant in UTC; `subject` the id of the row it is about. */
export interface DomainEvent<T extends EventType = EventType> {
  id: string;
  type: T;
  source: string;
  subject: string;
  time: string;
  dataversie: number;
  data: EventMap[T];
}

/** An event of any type, narrowed by its `type`: what a processor switches on. */
export type AnyEvent = { [T in EventType]: DomainEvent<T> }[EventType];

/** Of whose data the shape has changed, and which shape it is in now. What was told in an older one keeps that number, and its meaning. */
const DATAVERSIES: Partial<Record<EventType, number>> = {
  'hulpvraag-ingediend': 2,
  'hulpvraag-gewijzigd': 2,
  'aanbod-gewijzigd': 2,
  'toewijzing-bevestigd': 2,
  'overdracht-bevestigd': 2,
  'uitkomst-gemeld': 2,
  'meting-gevraagd': 2,
  'meting-herinnerd': 2,
  'meting-beantwoord': 2,
  'meting-gesloten': 2,
};

/** Makes an event; nothing is sent until `publish(tx, event)` commits. */
export function newEvent<T extends EventType>(
  type: T,
  subject: string,
  data: EventMap[T],
  klok: Klok,
): DomainEvent<T> {
  const time = klok.nu().toISOString();
  return {
    id: randomUUID(),
    type,
    source: `schakel/${type.split('-')[0]}`,
    subject,
    time,
    dataversie: DATAVERSIES[type] ?? 1,
    data,
  };
}
