// SPDX-License-Identifier: EUPL-1.2
import { langer, lees, verwijder, voegToe, wijzig, type Tabelgrenzen, type Wie } from './grens.js';
import {
  BETROKKENE_1,
  BETROKKENE_2,
  HULPVRAAG_1,
  HULPVRAAG_2,
  NIEUW,
  ONBEKEND,
  ORG_A,
  TOEN,
  aanbiederA,
  analist,
  anoniem,
  bewezen,
  coordinator,
  coordinatorMbr,
  indiener,
  machine,
  onbewezen,
  ondernemer,
  schijn,
  schijnBewezen,
  systeem,
} from './wie.js';

const id = (nr: number): string => `00000000-0000-4000-8000-00000000024${nr}`;
const TERUG = { status: 'teruggekomen', verzonden_op: TOEN, teruggekomen_op: TOEN };

/** Whoever holds the key of a recipient; and somebody else who says so. */
const houder = (ontvanger: string): Wie => ({
  via: 'app',
  actor: { rol: 'anoniem', subject: `melding:betrokkene:${ontvanger}` },
});
const schijnHouder: Wie = {
  via: 'app',
  actor: { rol: 'analist', subject: `melding:betrokkene:${BETROKKENE_1}` },
};

export const MELDING: Record<string, Tabelgrenzen> = {
  'aanbodmatching.mailbericht': {
    staat: [
      {
        ...{ id: id(1), soort: 'ontvangst', hulpvraag_id: HULPVRAAG_1, ontvanger_soort: 'betrokkene' },
        ...{ ontvanger: BETROKKENE_1, aanleiding: 'een', gegevens: {}, wijze: 'direct', pogingen: 1 },
        ...{ smtp_code: 250, aangemaakt_op: TOEN, verzenden_op: TOEN, ...TERUG },
        ...{ afgehandeld_op: TOEN, afgehandeld_door: 'coordinator' },
      },
      { id: id(2), aanleiding: 'twee', ontvanger_soort: 'organisatie', ontvanger: ORG_A },
      { id: id(3), aanleiding: 'drie', hulpvraag_id: HULPVRAAG_2, ontvanger: BETROKKENE_2 },
    ],
    nieuw: { id: NIEUW, aanleiding: 'nieuw' },
    magLeeg: 'hulpvraag_id smtp_code verzonden_op teruggekomen_op afgehandeld_op afgehandeld_door',
    rechten:
      'SELECT, INSERT, DELETE, UPDATE (status, pogingen, smtp_code, verzenden_op, verzonden_op, teruggekomen_op, afgehandeld_op, afgehandeld_door)',
    beperkingen: {
      mailbericht_pkey: { id: id(1) },
      mailbericht_hulpvraag_id_fkey: { hulpvraag_id: ONBEKEND },
      mailbericht_soort_check: { soort: 'Met spatie' },
      mailbericht_ontvanger_soort_check: { ontvanger_soort: 'buurman' },
      mailbericht_aanleiding_check: [{ aanleiding: '' }, { aanleiding: langer(100) }],
      mailbericht_gegevens_check: [{ gegevens: [] }, { gegevens: { a: langer(2000) } }],
      mailbericht_wijze_check: { wijze: 'niet' },
      mailbericht_status_check: {
        ...{ status: 'kwijt', verzonden_op: null, teruggekomen_op: null },
        ...{ afgehandeld_op: null, afgehandeld_door: null },
      },
      mailbericht_pogingen_check: { pogingen: -1 },
      mailbericht_smtp_code_check: [{ smtp_code: 199 }, { smtp_code: 600 }],
      mailbericht_eenmaal: { aanleiding: 'een' },
      mailbericht_over: { hulpvraag_id: null },
      mailbericht_verzonden: [{ verzonden_op: null }, { status: 'geweigerd', teruggekomen_op: null }],
      mailbericht_teruggekomen: [
        { teruggekomen_op: null },
        { status: 'verzonden', afgehandeld_op: null, afgehandeld_door: null },
      ],
      mailbericht_afgehandeld: [
        { afgehandeld_op: null },
        { afgehandeld_door: null },
        { status: 'verzonden', teruggekomen_op: null },
      ],
    },
    beleid: {
      systeem: [
        [systeem, voegToe(), 1],
        [systeem, verwijder(), 3],
        [coordinator, voegToe(), '42501'],
        [coordinator, verwijder(), 0],
      ],
      lezen: [
        [coordinator, lees(), 2],
        [coordinatorMbr, lees(), 1],
        [indiener, lees(), 1],
        [ondernemer, lees(), 1],
        [aanbiederA, lees(), 0],
        [machine, lees(), 0],
        [analist, lees(), 0],
        [anoniem, lees(), 0],
      ],
      afhandelen: [
        [coordinator, wijzig({ afgehandeld_door: 'coordinator' }), 2],
        [coordinatorMbr, wijzig({ afgehandeld_door: 'coordinator-mbr' }), 1],
        [coordinator, wijzig({ afgehandeld_door: 'een-ander' }), '42501'],
        [indiener, wijzig({ afgehandeld_door: `indiener:${HULPVRAAG_1}` }), 0],
        [schijn, wijzig({ afgehandeld_door: 'x' }), 0],
      ],
    },
  },
  'aanbodmatching.meldingsvoorkeur': {
    staat: [
      {
        ...{ ontvanger_soort: 'betrokkene', ontvanger: BETROKKENE_1, groep: 'voortgang', wijze: 'niet' },
        gewijzigd_op: TOEN,
      },
      { ontvanger: BETROKKENE_2 },
      { ontvanger_soort: 'organisatie' },
    ],
    nieuw: { groep: 'berichten' },
    rechten: 'SELECT, INSERT, UPDATE (wijze, gewijzigd_op), DELETE',
    beperkingen: {
      meldingsvoorkeur_pkey: { groep: 'voortgang' },
      meldingsvoorkeur_ontvanger_soort_check: { ontvanger_soort: 'buurman' },
      meldingsvoorkeur_groep_check: { groep: 'Met spatie' },
      meldingsvoorkeur_wijze_check: { wijze: 'wekelijks' },
    },
    beleid: {
      systeem: [
        [systeem, verwijder(), 3],
        [coordinator, verwijder(), 0],
      ],
      eigen: [
        [houder(BETROKKENE_1), lees(), 1],
        [houder(BETROKKENE_1), voegToe(), 1],
        [houder(BETROKKENE_1), voegToe({ ontvanger: BETROKKENE_2 }), '42501'],
        [houder(BETROKKENE_2), wijzig({ wijze: 'direct' }), 1],
        [schijnHouder, lees(), 0],
        [anoniem, lees(), 0],
      ],
      inzage: [
        [bewezen, lees(), 1],
        [onbewezen, lees(), 0],
        [schijnBewezen, lees(), 0],
      ],
    },
  },
};
