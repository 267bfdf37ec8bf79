// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import { S } from './declaratie-rijen.js';
import { sql, type Functiegrenzen, type Proef, type Wie } from './grens.js';
import { systeem } from './wie.js';

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
const verborgen = (naam: string, waarden = ''): Proef[] =>
  [IEDER, systeem].map((wie): Proef => [wie, sql(`SELECT ${S}.${naam}(${waarden})`), `recht:${naam}`]);
const D = `${S}.declaratie`;
const TWEE = `NULL::${D}, NULL::${D}`;

/** What each looks at; the probes are those of the tables. */
export const DECLARATIE_FUNCTIES: Record<string, Functiegrenzen> = {
  [`${S}.heeft_belang(text,${D})`]: {
    proeven: verborgen('heeft_belang', `NULL, NULL::${D}`),
    zonder: [
      ['b.subject = wie', 'true'],
      ['b.aanbieder_id = d.aanbieder_id', 'true'],
      ['b.tot IS NULL OR', 'false OR'],
      ['b.tot >= (d.', `b.tot > (d.`],
    ],
  },
  [`${S}.declaratieinhoud(${D})`]: {
    proeven: verborgen('declaratieinhoud', `NULL::${D}`),
    zonder: [['r.declaratie_id = d.id', 'true']],
  },
  [`${S}.oordeelinhoud(${D})`]: {
    proeven: verborgen('oordeelinhoud', `NULL::${D}`),
    zonder: [
      ['r.declaratie_id = d.id', 'true'],
      [`r.besluit = 'toegekend'`, 'true'],
    ],
  },
  [`${S}.is_ongewijzigd(${D})`]: {
    proeven: verborgen('is_ongewijzigd', `NULL::${D}`),
    zonder: [
      [`d.inhoud::jsonb = ${S}.declaratieinhoud(d)`, 'true'],
      [`(d.inhoud::jsonb ->> 'bedragInCenten')::bigint = d.bedrag_in_centen`, 'true'],
    ],
  },
  [`${S}.indiening_mis(${D})`]: {
    proeven: verborgen('indiening_mis', `NULL::${D}`),
    zonder: [
      [`d.status <> 'ingediend'`, 'false'],
      ['v.afspraak_id = a.id', 'true'],
      ['a.id = d.afspraak_id', 'true'],
      ['a.programma_id = d.programma_id', 'true'],
      ['a.aanbieder_id IS NOT DISTINCT FROM d.aanbieder_id', 'true'],
      ['a.regio IS NOT DISTINCT FROM d.regio', 'true'],
      [`v.status IN ('getekend', 'vervangen')`, 'true'],
      ['v.van <= d.van', 'true'],
      ['d.tot <= v.tot', 'true'],
    ],
  },
  [`${S}.beoordeling_mis(${D})`]: {
    proeven: verborgen('beoordeling_mis', `NULL::${D}`),
    zonder: [
      ['d.beoordeeld_door IS DISTINCT FROM platform.subject()', 'false'],
      [`${S}.heeft_belang(d.beoordeeld_door, d)`, 'false'],
      [`NOT ${S}.is_ongewijzigd(d)`, 'false'],
      ['r.besluit IS NULL', 'false'],
      [`d.oordeel::jsonb IS DISTINCT FROM ${S}.oordeelinhoud(d)`, 'false'],
      [`(d.oordeel::jsonb ->> 'toegekendInCenten')::bigint <> d.toegekend_in_centen`, 'false'],
    ],
  },
  [`${S}.goedkeuring_mis(${D},${D})`]: {
    proeven: verborgen('goedkeuring_mis', TWEE),
    zonder: [
      [`THEN 'declaratie_vast'`, 'THEN NULL'],
      ['d.goedgekeurd_door IS DISTINCT FROM platform.subject()', 'false'],
      [`${S}.heeft_belang(d.goedgekeurd_door, d)`, 'false'],
      [`${S}.heeft_belang(d.beoordeeld_door, d)`, 'false'],
      [`NOT ${S}.is_ongewijzigd(d)`, 'false'],
      [`d.oordeel::jsonb IS DISTINCT FROM ${S}.oordeelinhoud(d)`, 'false'],
      ['r.declaratie_id = d.id', 'true'],
      [`r.besluit = 'toegekend'`, 'true'],
      ['p.versie <> r.prestatieversie', 'false'],
      [`p.id NOT IN (SELECT ${S}.declarabel_van(d.afspraak_id))`, 'false'],
    ],
  },
  [`${S}.is_in_betaling(uuid)`]: {
    proeven: verborgen('is_in_betaling', 'NULL'),
    zonder: [
      ['o.declaratie_id = welke', 'true'],
      [`o.status IN ('open', 'betaald')`, 'true'],
    ],
  },
  [`${S}.terugdraaiing_mis(${D},${D})`]: {
    proeven: verborgen('terugdraaiing_mis', TWEE),
    zonder: [
      [`THEN 'declaratie_vast'`, 'THEN NULL'],
      [`${S}.is_in_betaling(d.id)`, 'false'],
      [`${S}.heeft_belang(platform.subject(), d)`, 'false'],
      ['d.terugdraaien_gevraagd_door IS DISTINCT FROM platform.subject()', 'false'],
      ['d.teruggedraaid_door IS DISTINCT FROM platform.subject()', 'false'],
    ],
  },
  [`${S}.stap_mis(${D},${D})`]: {
    proeven: verborgen('stap_mis', TWEE),
    zonder: [
      [`AND d.terugdraaireden IS NULL`, ''],
      [`oud.terugdraaireden IS NULL AND d.status = oud.status`, 'd.status = oud.status'],
      [`oud.terugdraaireden IS NOT NULL`, 'true'],
      [`oud.status <> 'ingediend' OR`, 'false OR'],
      [`d.status <> 'ingetrokken'`, 'false'],
    ],
  },
  [`${S}.bewaak_declaratie()`]: { proeven: verborgen('bewaak_declaratie') },
  [`${S}.toets_declaratie()`]: {
    proeven: verborgen('toets_declaratie'),
    zonder: [
      [`b.bron_id = NEW.id AND g.soort`, 'g.soort'],
      [`AND g.soort = 'te-betalen'`, ''],
      ['g.afspraak_id = NEW.afspraak_id', 'true'],
      ['g.jaar = NEW.jaar', 'true'],
      ['l.bedrag_in_centen = NEW.toegekend_in_centen', 'true'],
      [`NEW.status = 'ingediend' AND`, 'false AND'],
      [`NEW.status IN ('goedgekeurd', 'deels-goedgekeurd')`, 'false'],
      [`NEW.status = 'teruggedraaid'`, 'false'],
      ['terug.keert_om = b.id', 'true'],
    ],
  },
  [`${S}.bewaak_declaratieregel()`]: {
    proeven: verborgen('bewaak_declaratieregel'),
    zonder: [
      [`d.status IN ('ingediend', 'beoordeeld')`, 'true'],
      ['d.id = NEW.declaratie_id AND d.status IN', 'd.status IN'],
      ['d.id = NEW.declaratie_id AND d.status =', 'd.status ='],
      [`d.status = 'ingediend'`, 'true'],
      ['NEW.houdt_vast := true;', ''],
      ['p.prestatiedatum BETWEEN d.van AND d.tot', 'true'],
      ['p.versie = NEW.prestatieversie', 'true'],
      ['p.bedrag_in_centen = NEW.bedrag_in_centen', 'true'],
      ['NEW.besluit IS NULL', 'true'],
    ],
  },
  [`${S}.toets_declaratieregels()`]: {
    proeven: verborgen('toets_declaratieregels'),
    zonder: [['d.id = n.declaratie_id', 'true']],
  },
  [`${S}.laat_regels_los()`]: {
    proeven: verborgen('laat_regels_los'),
    zonder: [
      ['r.declaratie_id = NEW.id', 'true'],
      [`NEW.status IN ('ingetrokken', 'teruggedraaid')`, 'false'],
      [`NEW.status = 'ingetrokken' OR`, 'false OR'],
      [`r.besluit = 'toegekend'`, 'true'],
      [`r.reden IN ('bewijs-onvolledig', 'bedrag-onjuist', 'anders')`, 'true'],
    ],
  },
  [`${S}.bewaak_bezwaar()`]: {
    proeven: verborgen('bewaak_bezwaar'),
    zonder: [
      [`d.status NOT IN ('deels-goedgekeurd', 'afgewezen')`, 'false'],
      ['+ 42', '+ 43'],
      [`(NEW.ingediend_op AT TIME ZONE 'Europe/Amsterdam')`, `(NEW.ingediend_op AT TIME ZONE 'UTC')`],
      ['OLD.besluit IS NOT NULL', 'false'],
      ['NEW.besloten_door IN (d.ingediend_door, d.beoordeeld_door, d.goedgekeurd_door)', 'false'],
      [`${S}.heeft_belang(NEW.besloten_door, d)`, 'false'],
    ],
  },
  [`${S}.voer_bezwaar_uit()`]: {
    proeven: verborgen('voer_bezwaar_uit'),
    zonder: [
      ['r.declaratie_id = NEW.declaratie_id', 'true'],
      [`r.besluit = 'geweigerd'`, 'true'],
    ],
  },
};

const USING = 'USING van hetzelfde beleid';
const indienen = `beleid ${D}.indienen: WITH CHECK zonder`;
export const DECLARATIE_DUBBEL: Record<string, string> = {
  // Every name in them stands with its schema.
  ...Object.fromEntries(
    Object.keys(DECLARATIE_FUNCTIES).map((naam) => [
      `functie ${naam}: zonder eigen zoekpad`,
      'de functie zelf',
    ]),
  ),
  // Who is not the party sees no agreement of it.
  [`${indienen} aanbieder_id = platform.organisatie()`]: 'trigger bewaken: declaratie_afspraak',
  [`${indienen} regio = platform.regio()`]: 'trigger bewaken: declaratie_afspraak',
  [`beleid ${D}.besluiten: WITH CHECK zonder ${S}.voert_pen(programma_id, platform.organisatie())`]: USING,
  ...Object.fromEntries(
    [
      'aanbieder_id = platform.organisatie()',
      'platform.is_hoofdcoordinator()',
      'regio = platform.regio()',
    ].map((deel) => [`beleid ${D}.intrekken: WITH CHECK zonder ${deel}`, USING]),
  ),
  // Whoever writes a line sees its declaratie and its prestatie.
  [`functie ${S}.bewaak_declaratieregel(): met eigen rechten`]: 'beleid declaratie.lezen, op prestatie',
  [`functie ${S}.toets_declaratieregels(): met eigen rechten`]: 'beleid declaratie.lezen',
  // Whoever sees the declaratie, as the owner does.
  [`beleid ${S}.declaratieregel.eigenaar: weg`]: 'beleid declaratieregel.lezen',
  [`beleid ${S}.bezwaar.eigenaar: weg`]: 'beleid bezwaar.lezen',
};
