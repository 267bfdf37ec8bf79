// SPDX-License-Identifier: EUPL-1.2

/** Mail about what is said in a community; part of `EventMap`, and under the same rules. */
export interface ModeratieEvents {
  /** To who reported something (`melding-...`) or wrote what was decided about: about that decision or its appeal. */
  'moderatiebericht-gevraagd': {
    soort:
      | 'melding-gelaten'
      | 'melding-verborgen'
      | 'verborgen'
      | 'bezwaar-ontvangen'
      | 'bezwaar-gehandhaafd'
      | 'bezwaar-hersteld';
    besluitId: string;
    lidmaatschapId: string;
  };
  /** To a member about a gesprek: a new answer, that he was named, that his answer helped, or a new question. */
  'gespreksbericht-gevraagd': {
    soort: 'antwoord' | 'genoemd' | 'aanvaard' | 'nieuwe-vraag';
    gesprekId: string;
    /** The answer that it is about; `null`: the question itself. */
    antwoordId: string | null;
    lidmaatschapId: string;
  };
  /** The overview of the week that began on this Monday (`2026-03-16`), to one member. */
  'overzicht-gevraagd': { lidmaatschapId: string; week: string };
}
