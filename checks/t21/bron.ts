// SPDX-License-Identifier: EUPL-1.2
import { groep } from './ingreep.js';

const BRON = 'libs/impactverantwoording/src';
const LEZEN = 'libs/impactverantwoording/test/bron.int.spec.ts';
const BUITEN = 'libs/impactverantwoording/test/buiten.int.spec.ts';

/** Files of others: what is taken of them, of whom they tell, and what is told of them. */
export const BRON_INGREPEN = [
  ...groep(`${BRON}/bron/bron.lezen.ts`, LEZEN, {
    'externe bron: een regio die er niet is': ['regios.has(regio)', 'true'],
    'externe bron: een sectie die er niet is': ['/^[A-V]$/.test(sectie)', 'true'],
    'externe bron: een grootte die er niet is': ['KLASSEN.includes(grootteklasse)', 'true'],
    'externe bron: twee keer hetzelfde': ['eerder === undefined,', 'true,'],
    'externe bron: van een bedrijf half verteld': ['...(isVerteld ? aard.toetsen : []),', ''],
    'externe bron: hetzelfde bedrijf van een andere aard': [
      'kvkNummer === null ? Object.values(groep) : [kvkNummer]',
      '[kvkNummer, ...Object.values(groep)]',
    ],
    'externe bron: zonder regels': ['if (rijen.length === 0)', 'if (false)'],
  }),
  ...groep(`${BRON}/bron/samenvatting.rules.ts`, `${BRON}/bron/samenvatting.rules.spec.ts`, {
    'externe bron: precies wie om hulp vroeg': [
      'Math.round(hulpvragers / AFRONDEN) * AFRONDEN',
      'hulpvragers',
    ],
  }),
  ...groep(`${BRON}/effect/kalender.rules.ts`, `${BRON}/effect/kalender.rules.spec.ts`, {
    'kalender: elk aantal perioden': ['perioden.length !== periodenVoor + periodenNa ||', ''],
    'kalender: zonder einde': ['|| perioden.length > MEESTE_PERIODEN', ''],
    'kalender: niet op volgorde': ["nummerVan(een) === nummerVan(perioden[0] ?? '') + i", 'true'],
  }),
  ...groep(`${BRON}/effect/buiten.lezer.ts`, BUITEN, {
    'omgeving: van te weinig groepen': ['groepen >= BUITEN.drempel', 'groepen > 0'],
    'omgeving: cijfers die zijn veranderd': [
      "(await changedBronnen(tx, 'cel', codes, tot)).length > 0",
      'false',
    ],
  }),
  ...groep(`${BRON}/effect/buiten.sql.ts`, BUITEN, {
    'bedrijven buiten: ook wat is ingetrokken': [
      "x.type = 'externe-bron-ingetrokken'",
      "x.type = 'onbekend'",
    ],
    'bedrijven buiten: wat later is ingelezen': [
      "e.type = 'externe-bron-ingelezen' AND e.volgnummer <= $1",
      "e.type = 'externe-bron-ingelezen' AND e.volgnummer <= $1 + 1000000",
    ],
  }),
  ...groep(`${BRON}/effectontwerp/effectontwerp.service.ts`, BUITEN, {
    'effectontwerp: van een andere bron dan de opzet': [
      "(bron === 'extern') === isBuiten ? []",
      'bron ? []',
      'compared by a design',
    ],
  }),
  ...groep(
    `${BRON}/effectontwerp/effectontwerp.service.ts`,
    'libs/impactverantwoording/test/effect.int.spec.ts',
    {
      'effectontwerp: van een thema dat er niet is': [
        "thema === '' || themas.some(({ code }) => code === thema)",
        "thema === '' || true",
        'of a design',
      ],
    },
  ),
];
