// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import { sql, type Functiegrenzen, type Proef, type Wie } from './grens.js';
import { S } from './grootboek-wie.js';
import { systeem } from './wie.js';

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
const verborgen = (naam: string, aanroep = `${naam}()`): Proef[] =>
  [IEDER, systeem].map((wie): Proef => [wie, sql(`SELECT ${S}.${aanroep}`), `recht:${naam}`]);
const vanBoeking = (naam: string): Proef[] => verborgen(naam, `${naam}(NULL::${S}.boeking)`);

/** What each looks at; the probes are those of the tables. */
export const GROOTBOEK_FUNCTIES: Record<string, Functiegrenzen> = {
  [`${S}.boekwijzen()`]: {
    proeven: verborgen('boekwijzen'),
    zonder: [
      [`('vordering', 'verplicht', -1)`, `('vordering', 'verplicht', 0), ('vordering', 'ruimte', 0)`],
      [`('vordering', 'te-betalen', 1)`, `('vordering', 'te-betalen', 1), ('vordering', 'ruimte', -1)`],
      [`('ontvangst', 'terug-te-vorderen', -1)`, `('ontvangst', 'terug-te-vorderen', 2)`],
    ],
  },
  [`${S}.verdeel(uuid,bigint)`]: {
    proeven: verborgen('verdeel', 'verdeel(NULL, 0)'),
    zonder: [
      ['f.programma_id = welk', 'true'],
      ['% 10000 DESC', '% 10000'],
    ],
  },
  [`${S}.boeking_mis(${S}.boeking)`]: {
    proeven: vanBoeking('boeking_mis'),
    zonder: [
      ['<> b.aantal_regels', '< 0'],
      [`CASE WHEN b.soort <> 'jaarovergang' THEN r.jaar END`, '0 * r.jaar'],
      ['HAVING sum(r.bedrag) <> 0', 'HAVING false'],
      ['van.jaar > r.jaar OR', 'false OR'],
      ['van.jaar < r.jaar', 'false'],
      [`b.soort NOT IN ('budget', 'verplichting', 'jaarovergang', 'correctie')`, 'true'],
      ['w.boeking = b.soort', 'true'],
      ['w.rekening = r.soort', 'true'],
      ['w.teken IN (0, sign(r.bedrag))', 'true'],
      [`b.soort IN ('verplichting', 'vordering')`, 'false'],
      [`b.soort = 'verplichting'`, 'false'],
      [`b.soort = 'jaarovergang'`, 'false'],
      [`b.soort IN ('budget', 'betaling', 'terugvordering', 'jaarovergang')`, 'false'],
      ['j.budget_in_centen = -', 'true OR 0 = -'],
    ],
  },
  [`${S}.correctie_mis(${S}.boeking)`]: {
    proeven: vanBoeking('correctie_mis'),
    zonder: [
      [`o.soort IN ('correctie', 'jaarovergang')`, 'false'],
      ['HAVING sum(l.bedrag_in_centen) <> 0', 'HAVING false'],
    ],
  },
  [`${S}.overgang_mis(${S}.boeking)`]: {
    proeven: vanBoeking('overgang_mis'),
    zonder: [
      ['a.id = b.bron_id', 'true'],
      ['HAVING sum(r.bedrag) <> 0', 'HAVING false'],
      [`r.soort <> 'verplicht'`, 'false'],
      [`extract(year FROM p.tot) > extract(year FROM b.datum)`, 'false'],
    ],
  },
  [`${S}.aandelen_mis(uuid,integer,text)`]: {
    proeven: verborgen('aandelen_mis', 'aandelen_mis(NULL, 0, NULL)'),
    zonder: [
      ['r.programma_id = welk', 'true'],
      ['r.soort = wat', 'true'],
      ['coalesce(s.bedrag, 0) <> coalesce(d.bedrag, 0)', 'false'],
    ],
  },
  [`${S}.verplichting_mis(${S}.boeking)`]: {
    proeven: vanBoeking('verplichting_mis'),
    zonder: [
      [`l.bedrag_in_centen > 0`, 'true'],
      ['v.id = b.bron_id', 'true'],
      [`v.status = 'getekend'`, 'true'],
      ['v.afspraak_id = r.afspraak_id', 'true'],
      ['j.jaar = r.jaar', 'true'],
      ['a.programma_id = b.programma_id', 'true'],
      ['a.aanbieder_id IS NOT DISTINCT FROM r.organisatie_id', 'true'],
      ['e.rekening_id = r.id', 'e.boeking_id = b.id'],
      [`coalesce(o.soort, d.soort)`, `d.soort`],
    ],
  },
  [`${S}.vergrendel_grootboek()`]: { proeven: verborgen('vergrendel_grootboek') },
  [`${S}.houd_saldi_bij()`]: {
    proeven: verborgen('houd_saldi_bij'),
    zonder: [
      ['n.regel > b.aantal_regels', 'false'],
      ['r.programma_id <> b.programma_id', 'false'],
      [`a.jaar = r.jaar`, 'true'],
      ['b.bron_id = a.id', 'true'],
      [`r.soort <> 'toezegging'`, 'true'],
    ],
  },
  [`${S}.toets_boeking()`]: { proeven: verborgen('toets_boeking') },
  [`${S}.toets_boekingsbron()`]: {
    proeven: verborgen('toets_boekingsbron'),
    zonder: [
      ['d.id = NEW.bron_id', 'true'],
      ['d.programma_id = NEW.programma_id', 'true'],
      [`d.status IN ('goedgekeurd', 'deels-goedgekeurd')`, 'true'],
      ['o.id = NEW.bron_id', 'true'],
      ['o.programma_id = NEW.programma_id', 'true'],
      [`o.status = 'betaald'`, 'true'],
      [`b.soort = 'vordering'`, 'true'],
      ['d.id = b.bron_id', 'true'],
      [`d.status = 'teruggedraaid'`, 'true'],
    ],
  },
  [`${S}.toets_afsluiting()`]: {
    proeven: verborgen('toets_afsluiting'),
    zonder: [
      ['r.programma_id = NEW.programma_id', 'true'],
      ['r.jaar <= NEW.jaar', 'r.jaar = NEW.jaar'],
      [`r.soort NOT IN ('toezegging', 'betaald')`, 'true'],
    ],
  },
};

export const GROOTBOEK_DUBBEL: Record<string, string> = {
  // Every name in them stands with its schema.
  ...Object.fromEntries(
    Object.keys(GROOTBOEK_FUNCTIES).map((naam) => [
      `functie ${naam}: zonder eigen zoekpad`,
      'de functie zelf',
    ]),
  ),
  // Who sees a line and is no aanbieder sees its boeking anyway.
  [`beleid ${S}.boeking.aanbieder: USING zonder platform.rol() = 'aanbieder'::text`]: 'beleid boeking.lezen',
  // Whoever sees the account, as the owner does.
  [`beleid ${S}.boekingsregel.eigenaar: weg`]: 'beleid boekingsregel.lezen',
  [`beleid ${S}.saldo.eigenaar: weg`]: 'beleid saldo.lezen',
  // What goes out goes out of the closed year, which takes no line but of its own jaarovergang.
  [`functie ${S}.overgang_mis(${S}.boeking): zonder a.id = b.bron_id`]: 'trigger saldi_bijhouden',
  // Who closes a year sees all accounts of it himself.
  [`functie ${S}.toets_afsluiting(): met eigen rechten`]: 'beleid op grootboekrekening',
};
