// SPDX-License-Identifier: EUPL-1.2
import { bytes } from './betrokkene.js';
import { lees, verwijder, voegToe, wijzig, type Tabelgrenzen } from './grens.js';
import {
  BETROKKENE_1,
  BETROKKENE_2,
  CONCEPT_1,
  CONCEPT_2,
  CONCEPT_OUD,
  LATER,
  NIEUW,
  TOEN,
  anoniem,
  bewaarder,
  bewerker,
  bewezen,
  coordinator,
  coordinatorBewezen,
  houder,
  inzender,
  onbewezen,
  schijnBewezen,
  schijnHouder,
  systeem,
  teLaat,
} from './wie.js';

export const CONCEPT: Record<string, Tabelgrenzen> = {
  'aanbodmatching.concept': {
    staat: [
      {
        ...{ id: CONCEPT_1, betrokkene_id: BETROKKENE_1, inhoud: bytes(40), versie: 1 },
        ...{ vervalt_op: LATER, gewijzigd_op: TOEN },
      },
      { id: CONCEPT_2, betrokkene_id: BETROKKENE_2 },
      { id: CONCEPT_OUD, betrokkene_id: BETROKKENE_2, vervalt_op: TOEN },
    ],
    nieuw: { id: NIEUW },
    rechten: 'SELECT, INSERT, UPDATE (inhoud, versie, vervalt_op, gewijzigd_op), DELETE',
    beperkingen: {
      concept_pkey: { id: CONCEPT_1 },
      concept_inhoud_check: [{ inhoud: bytes(29) }, { inhoud: bytes(40_030) }],
      concept_versie_check: { versie: 0 },
    },
    beleid: {
      houder: [
        [houder, lees(), 1],
        [houder, wijzig({ versie: 2 }), 1],
        [bewaarder, voegToe(), 1],
        [houder, voegToe(), 'rls:concept'],
        [inzender, lees(), 1],
        [inzender, verwijder(), 1],
        [schijnHouder, lees(), 0],
        [teLaat, lees(), 0],
        [bewerker, lees(), 0],
        [anoniem, lees(), 0],
      ],
      systeem: [
        [systeem, lees(), 3],
        [systeem, verwijder(), 3],
        [coordinator, verwijder(), 0],
      ],
      inzage: [
        [bewezen, lees(), 1],
        [bewezen, verwijder(), 0],
        [onbewezen, lees(), 0],
        [schijnBewezen, lees(), 0],
        [coordinatorBewezen, lees(), 0],
      ],
    },
  },
};
