// SPDX-License-Identifier: EUPL-1.2
import {
  PRIJSEENHEDEN,
  PRIJSSOORTEN,
  type Aanbod,
  type Prijs,
  type Prijseenheid,
  type Prijssoort,
} from '../model.js';
import type { Rijlezer } from './rijlezer.js';
import type { Gelezen } from './waarden.js';

const oneOf =
  (woorden: readonly string[], wat: string) =>
  (raw: string): Gelezen<string> => {
    const woord = raw.toLowerCase();
    if (woorden.includes(woord)) return { waarde: woord };
    return { melding: `"${raw}" is geen ${wat}; kies uit ${woorden.join(', ')}, of laat het leeg` };
  };

/** An amount says per what, and only belongs to a contribution. */
function checkBedrag(
  lezer: Rijlezer,
  soort: string | null,
  centen: number | null,
  eenheid: string | null,
): void {
  if (centen === 0) lezer.fail('prijs.centen', 'moet meer dan 0 zijn; kies anders soort gratis');
  if (centen !== null && soort !== 'eigen-bijdrage')
    lezer.fail('prijs.soort', 'moet eigen-bijdrage zijn als er een bedrag is');
  if (centen !== null && eenheid === null) lezer.fail('prijs.eenheid', 'ontbreekt, terwijl er een bedrag is');
  if (centen === null && eenheid !== null)
    lezer.fail('prijs.centen', 'ontbreekt, terwijl eenheid is ingevuld');
}

function readPrijs(lezer: Rijlezer): Prijs | null {
  lezer.checkObject('prijs');
  const before = lezer.fouten.length;
  const soort = lezer.textOf('prijs.soort', oneOf(PRIJSSOORTEN, 'soort prijs')) as Prijssoort | null;
  const centen = lezer.number('prijs.centen');
  const eenheid = lezer.textOf('prijs.eenheid', oneOf(PRIJSEENHEDEN, 'eenheid')) as Prijseenheid | null;
  const toelichting = lezer.text('prijs.toelichting');
  // What could not be read is no second fault.
  if (lezer.fouten.length > before) return null;
  checkBedrag(lezer, soort, centen, eenheid);
  if (soort === null) {
    if (toelichting !== null) lezer.fail('prijs.soort', 'ontbreekt, terwijl toelichting is ingevuld');
    return null;
  }
  return {
    soort,
    ...(centen === null || eenheid === null ? {} : { centen, eenheid }),
    ...(toelichting === null ? {} : { toelichting }),
  };
}

function readWachttijd(lezer: Rijlezer): Aanbod['wachttijd'] | null {
  lezer.checkObject('wachttijd');
  const before = lezer.fouten.length;
  const dagen = lezer.number('wachttijd.dagen');
  const op = lezer.date('wachttijd.op');
  if (lezer.fouten.length > before) return null;
  if (dagen !== null && op === null) lezer.fail('wachttijd.op', 'ontbreekt, terwijl dagen is ingevuld');
  if (dagen === null && op !== null) lezer.fail('wachttijd.dagen', 'ontbreekt, terwijl op is ingevuld');
  return dagen === null || op === null ? null : { dagen, op };
}

/** What it costs, how long one waits and who helps; what is not told is left out. */
export function readUitvoering(lezer: Rijlezer): Pick<Aanbod, 'prijs' | 'wachttijd' | 'adviseur'> {
  const [prijs, wachttijd, adviseur] = [readPrijs(lezer), readWachttijd(lezer), lezer.text('adviseur')];
  return {
    ...(prijs ? { prijs } : {}),
    ...(wachttijd ? { wachttijd } : {}),
    ...(adviseur === null ? {} : { adviseur }),
  };
}
