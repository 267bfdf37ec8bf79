// SPDX-License-Identifier: EUPL-1.2
import { inDatum } from '../../../taal/taal';
import { inEuro } from '../geld';
import type { Afspraak, AfspraakKort, Indicator, Versie } from './gegevens';

type Kleur = 'oranje' | 'groen' | 'grijs' | 'blauw' | 'rood';

export const STATUS: Record<Afspraak['status'], [woord: string, kleur: Kleur]> = {
  concept: ['In voorbereiding', 'oranje'],
  'van-kracht': ['Van kracht', 'groen'],
  beeindigd: ['Beëindigd', 'grijs'],
};

/** What was never signed did not end: it was taken back. */
export const standVan = (
  afspraak: Pick<Afspraak, 'status' | 'isOoitGetekend'>,
): (typeof STATUS)[Afspraak['status']] =>
  afspraak.status === 'beeindigd' && !afspraak.isOoitGetekend
    ? ['Ingetrokken', STATUS.beeindigd[1]]
    : STATUS[afspraak.status];

export const VERSIESTATUS: Record<Versie['status'], [woord: string, kleur: Kleur]> = {
  concept: ['Concept', 'oranje'],
  'ter-ondertekening': ['Ter ondertekening', 'blauw'],
  getekend: ['Getekend', 'groen'],
  vervangen: ['Vervangen', 'grijs'],
  verworpen: ['Ging niet door', 'rood'],
};

export const MIJLPAAL: Record<Indicator['mijlpaal'], string> = {
  geleverd: 'De hulp is geleverd',
  bevestigd: 'De ondernemer bevestigde de hulp',
  'vervolg-vier-weken': 'Na vier weken is er een uitkomst',
  gemeld: 'De partij meldt het zelf, met bewijs',
};

export const BEWIJS: Record<Indicator['bewijs'][number], string> = {
  'levering-in-keten': 'Levering, gemeld in Schakel',
  'bevestiging-ondernemer': 'Bevestiging door de ondernemer, in Schakel',
  'uitkomst-vier-weken': 'Uitkomst na vier weken, in Schakel',
  gespreksverslag: 'Verslag van het gesprek',
  presentielijst: 'Lijst van wie er was',
  'plan-of-advies': 'Het plan of advies',
  factuur: 'De factuur',
  'verklaring-ondernemer': 'Ondertekende verklaring van de ondernemer',
};

export const GROEP: Record<Indicator['bonusGroepen'][number], string> = {
  starter: 'Starters: korter dan drie jaar geleden opgericht',
  zzp: 'Zonder personeel: één werkzame persoon',
  micro: 'Microbedrijven: minder dan tien werkzame personen',
  anderstalig: 'Stelden hun vraag in het Engels',
  'niet-digitaal': 'Kwamen niet zelf via internet: telefoon, loket of partner',
};

export const datum = (dag: string): string => inDatum(dag, 'nl');
export const looptijd = ({ van, tot }: Pick<Versie, 'van' | 'tot'>): string =>
  `${datum(van)} tot en met ${datum(tot)}`;

/** Whose turn it is, in words for who looks. */
export function beurt(afspraak: Pick<AfspraakKort, 'aanZet' | 'partijNaam' | 'penvoerderNaam'>): string {
  if (afspraak.aanZet === 'niemand') return '';
  return afspraak.aanZet === 'partij' ? afspraak.partijNaam : afspraak.penvoerderNaam;
}

/** How many: between the caps, in words. */
export function aantallen({
  minstensAantal,
  hoogstensAantal,
}: Pick<Indicator, 'minstensAantal' | 'hoogstensAantal'>): string {
  const minst = minstensAantal === 0 ? '' : `minstens ${minstensAantal.toLocaleString('nl-NL')}`;
  const meest = hoogstensAantal === null ? '' : `hoogstens ${hoogstensAantal.toLocaleString('nl-NL')}`;
  return [minst, meest].filter(Boolean).join(', ') || 'zover het plafond reikt';
}

/** `1.250,50` and `1250,5` are both 125050 cents; what is no amount is `null`. */
export function centenVan(tekst: string): number | null {
  const kaal = tekst.replace(/[€\s]/g, '');
  if (!/^(\d{1,3}(\.\d{3})+|\d+)(,\d{1,2})?$/.test(kaal)) return null;
  const [heel = '', deel = ''] = kaal.replaceAll('.', '').split(',');
  return Number(heel) * 100 + Number(deel.padEnd(2, '0'));
}

/** As one types it again: `1250,50`. */
export const inInvoer = (centen: number): string =>
  `${Math.floor(centen / 100)}${centen % 100 === 0 ? '' : `,${String(centen % 100).padStart(2, '0')}`}`;

/** Where a cap cuts something off. */
export function snede({
  soort,
  code,
  jaar,
  teVeel,
}: {
  soort: string;
  code: string | null;
  jaar: number | null;
  teVeel: number;
}): string {
  if (soort === 'plafond')
    return `In ${jaar} past ${inEuro(teVeel)} niet onder het plafond. Dat wordt niet betaald.`;
  const keer = teVeel === 1 ? '1 resultaat' : `${teVeel.toLocaleString('nl-NL')} resultaten`;
  return soort === 'minstens'
    ? `${code}: ${keer} is minder dan het minimum. Voor deze indicator wordt dan niets betaald.`
    : `${code}: ${keer} boven het maximum. Die worden niet betaald.`;
}
