// SPDX-License-Identifier: EUPL-1.2

import type { CommunityFeiten } from './community-feiten.js';
import type { KringEvents } from './kring-events.js';

/** Of the pillar communities; part of `EventMap`, and under the same rules. */
export interface CommunityEvents extends KringEvents {
  'community-opgericht': CommunityFeiten;
  /** Somebody was invited by mail; the mail itself makes the link. */
  'lid-uitgenodigd': { uitnodigingId: string; communityId: string; regio: string };
  'lidmaatschap-gevraagd': LidFeiten;
  'lidmaatschap-geweigerd': LidFeiten;
  'lid-toegetreden': LidFeiten & { hoe: 'open' | 'verzoek' | 'uitnodiging' };
  /** By himself, by who decides about members, or because his data were erased. */
  'lid-vertrokken': LidFeiten & { hoe: 'zelf' | 'verwijderd' | 'gewist' };
  'bijeenkomst-gepland': BijeenkomstFeiten;
  'bijeenkomst-gewijzigd': BijeenkomstFeiten;
  'bijeenkomst-afgelast': BijeenkomstFeiten;
  /** By the member himself, because a place came free for who waited, or with his kring; `status` tells whether he has one. */
  'bijeenkomst-aangemeld': DeelnemerFeiten & {
    status: 'aangemeld' | 'wachtlijst';
    hoe: 'zelf' | 'plaats-vrij' | 'kring';
  };
  'bijeenkomst-afgemeld': DeelnemerFeiten;
  /** He was there: the dose. Once, unless it was taken back in between. */
  'bijeenkomst-bijgewoond': DeelnemerFeiten;
  /** It was noted by mistake that he was there. */
  'bijwoning-ingetrokken': DeelnemerFeiten;
  /** What he thought of it, the first time that he says so or another time that he changes it. */
  'bijeenkomst-geevalueerd': DeelnemerFeiten & {
    score: 'niets' | 'een-beetje' | 'redelijk' | 'veel' | 'heel-veel';
  };
  /** More and more people ask about it; counted up to a Monday. */
  'gespreksthema-gestegen': GespreksthemaFeiten;
  /** Somebody who comes or waits is to be mailed; about what, is `soort`. */
  'deelnemerbericht-gevraagd': {
    aanmeldingId: string;
    bijeenkomstId: string;
    soort:
      'aangemeld' | 'wachtlijst' | 'plaats-vrij' | 'gewijzigd' | 'afgelast' | 'herinnering' | 'evaluatie';
  };
}

/** A lidmaatschap, by an id of its own: nobody is known by it outside the community. */
export interface LidFeiten extends CommunityFeiten {
  lidmaatschapId: string;
  versie: number;
}

/** `begin` and `eind` are ISO 8601 instants in UTC. */
export interface BijeenkomstFeiten extends CommunityFeiten {
  bijeenkomstId: string;
  begin: string;
  eind: string;
  versie: number;
}

/** Somebody who signed up, by the id of the lidmaatschap. */
export interface DeelnemerFeiten extends CommunityFeiten {
  bijeenkomstId: string;
  aanmeldingId: string;
  lidmaatschapId: string;
}

/** In all communities of a regio together: `gesprekken` in four weeks by `vragers`, `eerder` in the twelve before. */
export interface GespreksthemaFeiten {
  regio: string;
  thema: string;
  /** `YYYY-MM-DD`, a Monday in the Netherlands. */
  peildatum: string;
  gesprekken: number;
  vragers: number;
  eerder: number;
}
