// SPDX-License-Identifier: EUPL-1.2
import {
  aanvallerVan,
  INSPANNING,
  isLeeg,
  knownEmpty,
  narrowOf,
  vraagVan,
  type Inspanning,
  type Vraag,
} from './afdekking.js';
import {
  checkRegels,
  oordeelOver,
  type Bereik,
  type Onthullingsregels,
  type Verbergreden,
} from './gevoelig.rules.js';
import type { Kubus } from './kubus.rules.js';
import { hideTopDown, hideRoughly } from './lagen.js';
import { Oplosser } from './oplosser.js';
import { leastHidden } from './snijvlakken.js';
import { ontwerpVan, type Ontwerp, type Publicatiestand, type Rapport } from './stand.rules.js';
import type { Onbekend } from './stelsel.rules.js';
import { checkOpzet, type Indeling, type Vakplaats } from './tabel.rules.js';

/** A line of the list of what is not shown, which goes with the report. */
export interface Verborgen {
  plaats: Vakplaats;
  reden: Verbergreden;
}

/** A vak that would be known too well; `bereik` is what an attacker comes to. Never shown outside the desk that publishes. */
export interface TeSmal {
  plaats: Vakplaats;
  maat: string;
  oordeel: 'exact' | 'binnen20';
  bereik: Bereik;
}

export type Publicatiebesluit =
  /** `stand` is to be kept, and goes into the decision on the next report. */
  | { besluit: 'publiceren'; stand: Publicatiestand; verborgen: Verborgen[]; manier: 'exact' | 'benaderd' }
  | { besluit: 'weigeren'; reden: string; teSmal: TeSmal[] };

export interface Publicatievraag {
  /** All that was published before; `LEGE_STAND` for the first report. */
  eerder: Publicatiestand;
  rapport: Rapport;
  kubus: Kubus;
  indelingen: readonly Indeling[];
  regels: Onthullingsregels;
  inspanning?: Partial<Inspanning>;
}

/**
 * Whether a report may be published, and what of it is not shown. A report is refused whole while an attacker with everything that
 * was ever published comes within 20% of something sensitive; then nothing changes. The same question has the same answer.
 * Throws `DomainError` 400 for a table or rules that make no sense.
 */
export async function decide(vraag: Publicatievraag): Promise<Publicatiebesluit> {
  const { eerder, rapport, kubus, indelingen, regels } = vraag;
  checkRegels(regels);
  checkOpzet(rapport.tabellen, indelingen);
  const ontwerp = ontwerpVan(eerder, rapport, kubus, indelingen, regels);
  for (const vak of ontwerp.stand.vakken)
    if (vak.staat === 'nieuw' && vak.reden !== null) vak.staat = 'verborgen';
  if (tellsNothing(eerder, ontwerp)) return toBesluit(ontwerp.stand, rapport, ontwerp.inRapport, 'exact');
  const oplosser = await Oplosser.open();
  const inspanning = { ...INSPANNING, ...vraag.inspanning };
  const afdekking = vraagVan(ontwerp, indelingen.length, regels);
  const { onbekend, manier } = chooseWithEmpty(oplosser, afdekking, ontwerp.inRapport, inspanning);
  if (inspanning.manier !== 'zonder') {
    const smal = narrowOf(oplosser, afdekking, onbekend);
    if (smal.some((lijst) => lijst.length > 0)) return refuse(oplosser, afdekking, onbekend, smal, kubus);
  }
  return publish(afdekking, onbekend, rapport, ontwerp.inRapport, manier);
}

/** All of it was decided on before, and it relates nothing anew: shown stays shown, hidden stays hidden. */
const tellsNothing = (eerder: Publicatiestand, { stand, inRapport }: Ontwerp): boolean =>
  stand.vakken.length === eerder.vakken.length &&
  stand.optellingen.length === eerder.optellingen.length &&
  inRapport.every((nr) => ['getoond', 'verborgen'].includes(eerder.vakken[nr]!.staat));

/** Shows as 0 what turns out to be known to be empty; and looks again, for then it hides nothing else any more. */
function chooseWithEmpty(
  oplosser: Oplosser,
  vraag: Vraag,
  inRapport: readonly number[],
  inspanning: Inspanning,
): ReturnType<typeof choose> {
  const { vakken } = vraag.stand;
  for (;;) {
    const keuze = choose(oplosser, vraag, inspanning);
    const leeg = inRapport.filter((nr) => keuze.onbekend[nr] === 1 && isLeeg(vakken[nr]!));
    const bekend = inspanning.manier === 'zonder' ? [] : knownEmpty(oplosser, vraag, keuze.onbekend, leeg);
    if (bekend.length === 0) return keuze;
    for (const nr of bekend) Object.assign(vakken[nr]!, { staat: 'getoond', reden: null });
  }
}

function choose(
  oplosser: Oplosser,
  vraag: Vraag,
  inspanning: Inspanning,
): { onbekend: Onbekend; manier: 'exact' | 'benaderd' } {
  const { manier, exact, exactTot } = inspanning;
  if (manier !== 'best') return { onbekend: hideRoughly(oplosser, vraag, manier), manier: 'benaderd' };
  const onbekend = hideTopDown(oplosser, vraag, inspanning);
  if (vraag.kandidaten.size === 0 || vraag.kandidaten.size > exactTot)
    return { onbekend, manier: 'benaderd' };
  const minste = leastHidden(oplosser, vraag, exact);
  return minste === null ? { onbekend, manier: 'benaderd' } : { onbekend: minste, manier: 'exact' };
}

function publish(
  { stand, kandidaten }: Vraag,
  onbekend: Onbekend,
  rapport: Rapport,
  inRapport: readonly number[],
  manier: 'exact' | 'benaderd',
): Publicatiebesluit {
  for (const nr of kandidaten) {
    const vak = stand.vakken[nr]!;
    vak.staat = onbekend[nr] === 1 ? 'verborgen' : 'getoond';
    if (onbekend[nr] === 1) vak.reden = 'volgt uit het totaal';
  }
  return toBesluit(stand, rapport, inRapport, manier);
}

function toBesluit(
  stand: Publicatiestand,
  { naam }: Rapport,
  inRapport: readonly number[],
  manier: 'exact' | 'benaderd',
): Publicatiebesluit {
  const verborgen = inRapport.flatMap((nr) => {
    const { plaats, staat, reden } = stand.vakken[nr]!;
    return staat === 'verborgen' ? [{ plaats, reden: reden ?? 'volgt uit het totaal' }] : [];
  });
  const rapporten = [...stand.rapporten, naam];
  return { besluit: 'publiceren', stand: { ...stand, rapporten }, verborgen, manier };
}

function refuse(
  oplosser: Oplosser,
  vraag: Vraag,
  onbekend: Onbekend,
  smal: readonly number[][],
  kubus: Kubus,
): Publicatiebesluit {
  const { stand, stelsels } = vraag;
  const teSmal = stelsels.flatMap((stelsel, maat) => {
    const aanvaller = aanvallerVan(oplosser, vraag, onbekend, maat);
    const bereiken = aanvaller.intervals(smal[maat]!);
    aanvaller.close();
    return [...bereiken].flatMap(([nr, bereik]) => {
      const oordeel = oordeelOver(bereik, stelsel.vanaf[nr]);
      if (oordeel === 'ruim') return [];
      return [{ plaats: stand.vakken[nr]!.plaats, maat: kubus.maten[maat]!.naam, oordeel, bereik }];
    });
  });
  const reden =
    `Dit rapport kan niet verschijnen: ${teSmal.length} verborgen cijfers zijn precies of op 20% na uit te rekenen, ` +
    'ook als alles wat nog niet verscheen verborgen blijft. Laat een uitsplitsing weg of neem langere perioden.';
  return { besluit: 'weigeren', reden, teSmal };
}
