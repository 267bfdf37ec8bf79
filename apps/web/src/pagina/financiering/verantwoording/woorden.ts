// SPDX-License-Identifier: EUPL-1.2
import { inEuro } from '../geld';
import type { Verantwoording } from './gegevens';

const telling = (aantal: number, een: string, meer: string): string =>
  `${aantal.toLocaleString('nl-NL')} ${aantal === 1 ? een : meer}`;

/** Who gave no KVK-nummer is no onderneming that can be counted. */
const bijWie = (aantal: number): string =>
  aantal === 0 ? '' : ` bij ${telling(aantal, 'onderneming', 'ondernemingen')}`;

/** What it comes down to, in one sentence. */
export function samenvatting({ jaar, drempel, totaal, groepen }: Verantwoording): string {
  if (groepen.length === 0) return `Over ${jaar} is nog niets toegekend.`;
  const { ondernemingen, prestaties, bedragInCenten, kostenPerPrestatieInCenten: per } = totaal;
  if (ondernemingen === null || prestaties === null || bedragInCenten === null)
    return `Over ${jaar} zijn minder dan ${drempel ?? 0} ondernemingen geholpen: de cijfers zijn nog niet te tonen.`;
  const bevestigd = totaal.kostenPerBevestigdInCenten;
  return (
    `In ${jaar} is ${inEuro(bedragInCenten)} toegekend voor ${telling(prestaties, 'prestatie', 'prestaties')}` +
    `${bijWie(ondernemingen)}: ${inEuro(per ?? 0)} per prestatie` +
    (bevestigd === null
      ? ', en nog geen ondernemer heeft bevestigd dat het hielp.'
      : ` en ${inEuro(bevestigd)} per keer dat een ondernemer bevestigt dat het hielp.`)
  );
}

/** How much work it was to account for it. */
export function rapportagezin({ rapportage }: Verantwoording): string | null {
  const { declaraties, metOpgave, minuten, minutenPerDuizendEuro: per } = rapportage;
  if (declaraties === null || declaraties === 0) return null;
  if (minuten === null || per === null || metOpgave === null)
    return `Bij geen van de ${telling(declaraties, 'declaratie', 'declaraties')} is opgegeven hoeveel tijd het verantwoorden kostte.`;
  return (
    `Verantwoorden kostte ${per.toLocaleString('nl-NL')} minuten per duizend euro, ` +
    `volgens ${metOpgave} van de ${telling(declaraties, 'declaratie', 'declaraties')}.`
  );
}
