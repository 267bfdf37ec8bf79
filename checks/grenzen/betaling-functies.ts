// SPDX-License-Identifier: EUPL-1.2
import {
  ADA,
  D_1,
  D_4,
  D_5,
  D_VRIJ,
  IEDER,
  P2,
  S,
  penvoerder,
  schijnPenvoerder,
  verborgen,
} from './betaling-wie.js';
import { sql, type Functiegrenzen, type Proef } from './grens.js';
import { BEHEER, systeem } from './wie.js';

const waar = (aanroep: string) => sql(`SELECT WHERE ${S}.${aanroep}`);
const iban = (welk: string, verwacht: number): Proef => [systeem, waar(`is_iban('${welk}')`), verwacht];
const betaling = (welke: string, verwacht: number): Proef => [
  BEHEER,
  waar(`is_in_betaling('${welke}')`),
  verwacht,
];

/** What each looks at; the probes are those of the tables. */
export const BETALING_FUNCTIES: Record<string, Functiegrenzen> = {
  [`${S}.is_iban(text)`]: {
    proeven: [
      iban('NL13TEST0123456789', 1),
      iban('NL14TEST0123456789', 0),
      // Its digits are right, and it is too short.
      iban('NL18TEST012345', 0),
      [IEDER, waar(`is_iban('NL13TEST0123456789')`), 'recht:is_iban'],
    ],
    zonder: [
      [`welk ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'`, 'true'],
      ['1 = mod', '97 > mod'],
    ],
  },
  [`${S}.bewaak_bankrekening()`]: {
    proeven: verborgen('bewaak_bankrekening'),
    zonder: [
      ['OLD.bevestigd_op IS NOT NULL OR', 'false OR'],
      ['NEW.vervallen_op IS NOT NULL OR', 'false OR'],
      [`platform.rol() IS DISTINCT FROM 'financier'`, 'false'],
      ['NEW.bevestigd_door IS DISTINCT FROM platform.subject()', 'false'],
      ['NEW.vervallen_door IS DISTINCT FROM platform.subject()', 'false'],
    ],
  },
  [`${S}.betaalt_uit(uuid,uuid)`]: {
    proeven: [
      [penvoerder, waar(`betaalt_uit('${P2}', NULL)`), 1],
      [schijnPenvoerder, waar(`betaalt_uit('${P2}', NULL)`), 0],
      [IEDER, waar(`betaalt_uit('${P2}', '${ADA}')`), 'recht:betaalt_uit'],
    ],
    zonder: [
      [`platform.rol() = 'financier'`, 'true'],
      ['f.organisatie_id = platform.organisatie()', 'true'],
      ['f.programma_id = welk_programma', 'true'],
      ['a.programma_id = f.programma_id', 'true'],
      ['a.aanbieder_id = welke_aanbieder', 'true'],
      [`a.status <> 'concept'`, 'true'],
    ],
  },
  [`${S}.is_in_betaling(uuid)`]: {
    proeven: [
      ...verborgen('is_in_betaling', 'is_in_betaling(NULL)'),
      betaling(D_1, 1),
      betaling(D_4, 1),
      betaling(D_5, 0),
      betaling(D_VRIJ, 0),
    ],
    zonder: [
      ['o.declaratie_id = welke', 'true'],
      [`o.status IN ('open', 'betaald')`, 'true'],
    ],
  },
  [`${S}.opdracht_mis(${S}.betaalopdracht)`]: {
    proeven: verborgen('opdracht_mis', `opdracht_mis(NULL::${S}.betaalopdracht)`),
    zonder: [
      [`o.status <> 'open'`, 'false'],
      [`b.status = 'opgesteld'`, 'true'],
      ['b.programma_id = o.programma_id', 'true'],
      ['d.programma_id = o.programma_id', 'true'],
      [`d.status IN ('goedgekeurd', 'deels-goedgekeurd')`, 'true'],
      ['d.terugdraaireden IS NULL', 'true'],
      ['d.toegekend_in_centen = o.bedrag_in_centen', 'true'],
      ['r.aanbieder_id = d.aanbieder_id', 'true'],
      ['r.id = o.bankrekening_id', 'true'],
      ['r.vervallen_op IS NULL', 'true'],
      ['r.geldig_vanaf <= b.opgesteld_op', 'true'],
    ],
  },
  [`${S}.bewaak_betaalopdracht()`]: {
    proeven: verborgen('bewaak_betaalopdracht'),
    zonder: [
      [`OLD.status <> 'open'`, 'false'],
      [`CASE WHEN NEW.status = 'vervallen' THEN 'ingetrokken' ELSE 'vrijgegeven' END`, 'b.status'],
    ],
  },
  [`${S}.toets_betaalopdracht()`]: {
    proeven: verborgen('toets_betaalopdracht'),
    zonder: [
      [`b.soort = 'betaling'`, 'true'],
      ['b.bron_id = NEW.id', 'true'],
      [`g.soort = 'te-betalen'`, 'true'],
      ['l.bedrag_in_centen = -NEW.bedrag_in_centen', 'true'],
    ],
  },
  [`${S}.vrijgave_mis(${S}.betaalbatch)`]: {
    proeven: verborgen('vrijgave_mis', `vrijgave_mis(NULL::${S}.betaalbatch)`),
    zonder: [
      ['IS DISTINCT FROM coalesce(b.tweede_door, b.vrijgegeven_door)', 'IS NULL'],
      ['d.goedgekeurd_door = platform.subject()', 'false'],
      ['r.id = b.bankrekening_id', 'false'],
      ['r.id IN (SELECT', 'false AND r.id IN (SELECT'],
    ],
  },
  [`${S}.bewaak_betaalbatch()`]: {
    proeven: verborgen('bewaak_betaalbatch'),
    zonder: [
      [`NEW.status <> 'opgesteld'`, 'false'],
      ['r.programma_id = NEW.programma_id', 'true'],
      ['r.vervallen_op IS NULL', 'true'],
      ['r.geldig_vanaf <= NEW.opgesteld_op', 'true'],
      [`OLD.status <> 'opgesteld'`, 'false'],
      ['NEW.ingetrokken_door IS DISTINCT FROM platform.subject()', 'false'],
      [`(OLD.status, NEW.status) <> ('vrijgegeven', 'verwerkt')`, 'false'],
      [`o.status = 'open'`, 'false'],
    ],
  },
  [`${S}.toets_betaalbatch()`]: {
    proeven: verborgen('toets_betaalbatch'),
    zonder: [
      ['count(*) = NEW.aantal', 'true'],
      ['sum(o.bedrag_in_centen) = NEW.bedrag_in_centen', 'true'],
      [`bool_and(o.status = 'vervallen')`, 'true'],
    ],
  },
};

export const BETALING_DUBBEL: Record<string, string> = {
  // Every name in them stands with its schema.
  ...Object.fromEntries(
    Object.keys(BETALING_FUNCTIES).map((naam) => [
      `functie ${naam}: zonder eigen zoekpad`,
      'de functie zelf',
    ]),
  ),
  // Of nothing nobody pays.
  [`beleid ${S}.bankrekening.invoeren_programma: WITH CHECK zonder programma_id IS NOT NULL`]: `functie ${S}.betaalt_uit`,
  // A financier meets the afspraken of his own programmes and no other, whoever asks for him.
  [`functie ${S}.betaalt_uit(uuid,uuid): met eigen rechten`]: 'beleid prestatieafspraak.financier',
  [`functie ${S}.betaalt_uit(uuid,uuid): zonder a.programma_id = f.programma_id`]:
    'beleid prestatieafspraak.financier',
  // Who pays sees the orders of his programme, and what was booked for it.
  [`functie ${S}.toets_betaalbatch(): met eigen rechten`]: 'beleid betaalopdracht.lezen',
  [`functie ${S}.toets_betaalopdracht(): met eigen rechten`]: 'beleid op boeking',
};
