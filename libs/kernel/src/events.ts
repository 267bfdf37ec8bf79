// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { CampagneEvents } from './campagne-events.js';
import type { CommunityEvents } from './community-events.js';
import type { ErvaringEvents } from './ervaring-events.js';
import type { GesprekEvents } from './gesprek-events.js';
import type { ModeratieEvents } from './moderatie-events.js';
import type { Klok } from './klok.js';
import type { PostbijlageEvents } from './postbijlage-events.js';
import type { SteunEvents } from './steun-events.js';

/**
 * Every event of the system: noun + Dutch participle -> its data. Data hold ids, codes and amounts and **no personal
 * data**: the log is kept, and the AVG asks for erasure. A payload is complete and never changed; a new shape is a new
 * `dataversie`.
 */
export interface EventMap
  extends
    CommunityEvents,
    ErvaringEvents,
    GesprekEvents,
    ModeratieEvents,
    PostbijlageEvents,
    CampagneEvents,
    SteunEvents {
  'hulpvraag-ingediend': HulpvraagFeiten;
  'hulpvraag-gewijzigd': HulpvraagFeiten;
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
  /** Somebody else is asked to take it over; until that one answers it stays where it is. */
  'hulpvraag-overgedragen': OverdrachtFeiten;
  'overdracht-aanvaard': OverdrachtFeiten;
  'overdracht-teruggegeven': OverdrachtFeiten & { reden: string };
  /** By the word of the partner; the entrepreneur is asked whether it is so. */
  'overdracht-gereed': OverdrachtFeiten;
  'overdracht-bevestigd': OverdrachtFeiten & { reden: string };
  'overdracht-betwist': OverdrachtFeiten & { reden: string };
  /** Taken back, or over because its hulpvraag is. */
  'overdracht-ingetrokken': OverdrachtFeiten & { reden: string };
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
  /** Suggested, and by the word of the entrepreneur it does not fit; or it does after all. */
  'match-afgewezen': AfwijzingFeiten & { reden: string };
  'match-hersteld': AfwijzingFeiten;
  /** Perhaps the same firm with the same need; `oudereId` is of the one that was there first. `gelijkenis` 0..1. */
  'dubbel-gevonden': { hulpvraagId: string; oudereId: string; regio: string; gelijkenis: number };
  /** `hulpvraagId` goes on in `metId`; or not after all. */
  'hulpvraag-samengevoegd': { hulpvraagId: string; metId: string; regio: string };
  'samenvoeging-teruggedraaid': { hulpvraagId: string; metId: string; regio: string };
  /** For the entrepreneur to choose from; no provider knows of it. */
  'toewijzing-voorgesteld': ToewijzingFeiten & { rang: number | null };
  /** The entrepreneur is asked whether this provider may have his question; `plaats-vrij`: he was on the waiting list. */
  'toestemming-gevraagd': ToewijzingFeiten & { aanleiding: 'toewijzing' | 'plaats-vrij' };
  'toewijzing-op-wachtlijst': ToewijzingFeiten;
  'toewijzing-aangeboden': ToewijzingFeiten & { rang: number | null };
  'toewijzing-geaccepteerd': ToewijzingFeiten;
  'toewijzing-geweigerd': ToewijzingFeiten & { reden: string };
  'toewijzing-gestart': ToewijzingFeiten;
  'toewijzing-geleverd': ToewijzingFeiten;
  /** `geholpen` or `geholpen-zonder-resultaat`, by the word of the entrepreneur. */
  'toewijzing-bevestigd': ToewijzingFeiten & { reden: string };
  'toewijzing-betwist': ToewijzingFeiten & { reden: string };
  'toewijzing-gestopt': ToewijzingFeiten & { reden: string; vorigeStatus: string };
  /** Until migration 0021; `toewijzing-gestopt` since. The log is kept, so its name is too. */
  'toewijzing-ingetrokken': ToewijzingFeiten & { reden: string };
  /** What help brought, by the word of one party; a correction comes as a next `versie`. */
  'uitkomst-gemeld': UitkomstFeiten;
  /** Somebody said something to the others; what it was is for who may read it. */
  'bericht-geplaatst': BerichtFeiten;
  'bericht-ingetrokken': BerichtFeiten;
  'bijlage-toegevoegd': BijlageFeiten & { soort: string; bytes: number; status: string };
  /** Something was found in it; nobody opens it any more. */
  'bijlage-besmet': BijlageFeiten;
  'afspraak-geboekt': AfspraakFeiten;
  /** `begin` and `eind` are the new ones. */
  'afspraak-verplaatst': AfspraakFeiten & { vorigBegin: string; vorigEind: string };
  'afspraak-geannuleerd': AfspraakFeiten & { reden: string; door: string };
  'afspraak-gehouden': AfspraakFeiten & { verschenen: boolean };
  'afspraak-herinnerd': AfspraakFeiten;
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

export interface ToewijzingFeiten {
  toewijzingId: string;
  hulpvraagId: string;
  aanbodId: string;
  aanbiederId: string;
  regio: string;
  versie: number;
}

/** An offer that was suggested for a hulpvraag and nothing more. */
export interface AfwijzingFeiten {
  hulpvraagId: string;
  aanbodId: string;
  regio: string;
}

/** A hand-over to another region or to a partner organisation: one of the two is `null`. */
export interface OverdrachtFeiten {
  overdrachtId: string;
  hulpvraagId: string;
  vanRegio: string;
  naarRegio: string | null;
  organisatieId: string | null;
  versie: number;
}

/** What one party says that help brought, at one moment: codes and an amount as declared, and no words. */
export interface UitkomstFeiten extends ToewijzingFeiten {
  /** `levering` or `vier-weken`. */
  moment: string;
  /** `aanbieder` or `ondernemer`. */
  partij: string;
  /** `ja`, `deels` or `nee`. */
  geholpen: string;
  opbrengsten: string[];
  /** By the entrepreneur alone; `null` when it was not told. */
  bedragInCenten: number | null;
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

/** Instants in ISO 8601. Without `toewijzingId` and `organisatieId` it is with the coordinator of the region. */
export interface AfspraakFeiten {
  afspraakId: string;
  momentId: string;
  hulpvraagId: string;
  toewijzingId: string | null;
  organisatieId: string | null;
  regio: string;
  begin: string;
  eind: string;
  versie: number;
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
    dataversie: 1,
    data,
  };
}
