// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import { sql, type Functiegrenzen, type Proef, type Wie } from './grens.js';
import { S } from './prestatieafspraak-wie.js';
import { MEE, P1, P3, PENV, penvoerder } from './programma-wie.js';
import { aanbiederA, systeem } from './wie.js';

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
const waar = (aanroep: string) => sql(`SELECT WHERE ${S}.${aanroep}`);
const verborgen = (naam: string): Proef[] =>
  [IEDER, systeem].map((wie): Proef => [wie, sql(`SELECT ${S}.${naam}()`), `recht:${naam}`]);

export const AFSPRAAKFUNCTIES: Record<string, Functiegrenzen> = {
  [`${S}.voert_pen(uuid,uuid)`]: {
    proeven: [
      [penvoerder, waar(`voert_pen('${P1}', '${PENV}')`), 1],
      // Also for who does not see the programme.
      [aanbiederA, waar(`voert_pen('${P1}', '${PENV}')`), 1],
      [penvoerder, waar(`voert_pen('${P1}', '${MEE}')`), 0],
      [penvoerder, waar(`voert_pen('${P3}', '${PENV}')`), 0],
      [IEDER, waar(`voert_pen('${P1}', '${PENV}')`), 'recht:voert_pen'],
    ],
    zonder: [
      ['p.id = welk', 'true'],
      ['p.penvoerder_id = wie', 'true'],
    ],
  },
  [`${S}.afspraakinhoud(uuid,integer)`]: {
    proeven: [
      [systeem, sql(`SELECT ${S}.afspraakinhoud('${P1}', 1)`), 1],
      [IEDER, sql(`SELECT ${S}.afspraakinhoud('${P1}', 1)`), 'recht:afspraakinhoud'],
    ],
    zonder: [
      ['j.afspraak_id = welke', 'true'],
      ['j.versie = welke_versie', 'true'],
      ['i.afspraak_id = welke', 'true'],
      ['i.versie = welke_versie', 'true'],
      [`'tariefInCenten', i.tarief_in_centen`, `'tariefInCenten', 0`],
    ],
  },
  [`${S}.bewaak_afspraakversie()`]: {
    proeven: verborgen('bewaak_afspraakversie'),
    zonder: [
      [`NEW.status <> 'concept'`, 'false'],
      [
        '(NEW.afspraak_id, NEW.versie, NEW.id) IS DISTINCT FROM',
        'false AND (NEW.afspraak_id, NEW.versie, NEW.id) IS DISTINCT FROM',
      ],
      [`OLD.status <> 'concept' AND (NEW.van`, `false AND (NEW.van`],
      [`NEW.status = 'ter-ondertekening'`, 'false'],
      [`NEW.status = 'getekend'`, 'false'],
      ['o.afspraak_id = NEW.afspraak_id', 'true'],
      ['o.versie = NEW.versie', 'true'],
      [`NEW.status IN ('concept', 'ter-ondertekening')`, 'true'],
      ['p.id = a.programma_id', 'true'],
      ['a.id = NEW.afspraak_id', 'true'],
      ['p.van <= NEW.van', 'true'],
      ['NEW.tot <= p.tot', 'true'],
    ],
  },
  [`${S}.bewaak_afspraakinhoud()`]: {
    proeven: verborgen('bewaak_afspraakinhoud'),
    zonder: [
      ['v.afspraak_id = rij.afspraak_id', 'true'],
      ['v.versie = rij.versie', 'true'],
      [`v.status = 'concept'`, 'true'],
    ],
  },
  [`${S}.bewaak_afspraakjaren()`]: {
    proeven: verborgen('bewaak_afspraakjaren'),
    zonder: [
      ['v.afspraak_id = rij.afspraak_id', 'true'],
      ['v.versie = rij.versie', 'true'],
      ['v.plafond_in_centen = (SELECT', '0 <= (SELECT'],
      ['= ARRAY(SELECT', '<> ARRAY[0] OR ARRAY[0] = ARRAY(SELECT'],
    ],
  },
  [`${S}.bewaak_ondertekening()`]: {
    proeven: verborgen('bewaak_ondertekening'),
    zonder: [
      ['v.afspraak_id = NEW.afspraak_id', 'true'],
      ['v.versie = NEW.versie', 'true'],
      [`v.status = 'ter-ondertekening'`, 'true'],
      [`NEW.kant = 'financier'`, 'false'],
      ['o.afspraak_id = NEW.afspraak_id', 'true'],
      ['o.versie = NEW.versie', 'true'],
      [`o.kant = 'partij'`, 'true'],
    ],
  },
  [`${S}.bewaak_afspraakstatus()`]: {
    proeven: verborgen('bewaak_afspraakstatus'),
    zonder: [
      [`OLD.status = 'beeindigd'`, 'false'],
      [`NEW.status = 'concept'`, 'false'],
      ['NEW.titel <> OLD.titel', 'false'],
      [`NEW.status = 'van-kracht'`, 'false'],
      ['v.afspraak_id = NEW.id', 'true'],
      [`v.status = 'getekend'`, 'true'],
    ],
  },
};

const TRIGGER = 'trigger bewaken: wie de versie niet wijzigt, vindt haar niet';
const USING = 'USING van hetzelfde beleid';
const vanPartij = (tabel: string): string =>
  `EXISTS ( SELECT FROM ${S}.prestatieafspraak a WHERE ((a.id = ${tabel}.afspraak_id) AND (((platform.rol() = 'aanbieder'::text) AND (a.aanbieder_id = platform.organisatie())) OR (platform.is_hoofdcoordinator() AND (a.regio = platform.regio())))))`;
export const AFSPRAAK_DUBBEL: Record<string, string> = {
  // Every name in them stands with its schema.
  ...Object.fromEntries(
    Object.keys(AFSPRAAKFUNCTIES).map((naam) => [`functie ${naam}: zonder eigen zoekpad`, 'de functie zelf']),
  ),
  [`beleid ${S}.indicator.opstellen: WITH CHECK altijd`]: TRIGGER,
  [`beleid ${S}.afspraakjaar.opstellen: WITH CHECK altijd`]: TRIGGER,
  [`beleid ${S}.ondertekening.partij: WITH CHECK zonder ${vanPartij('ondertekening')}`]: TRIGGER,
  // Of which afspraak a version is, and of which programme an afspraak, nobody changes.
  [`beleid ${S}.afspraakversie.weigeren: WITH CHECK zonder ${vanPartij('afspraakversie')}`]: USING,
  [`beleid ${S}.prestatieafspraak.wijzigen: WITH CHECK zonder platform.rol() = 'financier'::text`]: USING,
  [`beleid ${S}.prestatieafspraak.wijzigen: WITH CHECK zonder ${S}.voert_pen(programma_id, platform.organisatie())`]:
    USING,
  [`beperking ${S}.afspraakversie.afspraakversie_looptijd: zonder van <= tot`]: 'geldig_van ligt ertussen',
};
