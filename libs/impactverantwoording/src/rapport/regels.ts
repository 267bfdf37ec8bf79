// SPDX-License-Identifier: EUPL-1.2
import { METINGEN_TOT } from '../meting/metingen.sql.js';
import { HOOGSTE_GEWICHT, KLEINSTE_CEL } from '../meting/weging.rules.js';
import { INSPANNING } from '../onthulling/afdekking.js';
import { BUITEN } from '../onthulling/gevoelig.rules.js';
import { INHOUDVERSIE, canoniek } from './inhoud.js';
import { INDELINGEN, MATEN, TABELSOORTEN } from './opzet.rules.js';
import { DUREN, FEITEN, SLEUTELS } from './rapportfeiten.sql.js';
import { sha256Van } from './rapport.rules.js';

/** As `package.json` says. */
export const PAKKETVERSIE = '0.1.0';
/** Of the rules of counting and hiding; another way of either gets another number. */
export const REGELVERSIE = '3';

/** SHA-256 over all that counting and hiding are set to. */
export const REGELS_SHA256 = sha256Van(
  canoniek({
    ...{ INHOUDVERSIE, REGELVERSIE, BUITEN, INSPANNING, INDELINGEN, MATEN, TABELSOORTEN },
    ...{ KLEINSTE_CEL, HOOGSTE_GEWICHT },
    sql: [FEITEN, METINGEN_TOT, SLEUTELS, DUREN],
  }),
);

/** Which code made an edition: the version of the package, and the beginning of that hash. */
export const CODEVERSIE = `${PAKKETVERSIE}+${REGELS_SHA256.slice(0, 12)}`;
