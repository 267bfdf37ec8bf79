// SPDX-License-Identifier: EUPL-1.2
import { DEMO_ACCOUNTS, EZ } from '../identiteit/demo-accounts.js';
import type { Persoon } from './aanmelding.js';
import type { DemoToegang } from './demo-api.js';
import type { DemoKlok } from './demo-klok.js';
import { financierVan } from './programmas.js';

const EURO = 100;

/** Who pays and who helps in the demo: name -> id. */
export interface DemoPartijen {
  financiers: ReadonlyMap<string, string>;
  aanbieders: ReadonlyMap<string, string>;
}

interface Kort {
  id: string;
  titel: string;
}
interface Afspraak extends Kort {
  versie: number;
  versies: { versie: number; status: string; hash: string | null; ondertekeningen: { kant: string }[] }[];
}

/** Somebody of an aanbieder who has just signed in, at the time of the demo: as the demo account where there is one. */
export function aanbiederVan(naam: string, { aanbieders }: DemoPartijen, klok: DemoKlok): Persoon {
  const account = DEMO_ACCOUNTS.find(({ organisatie }) => organisatie === naam);
  return {
    ...{ sub: account?.id ?? `aanbieder ${naam}`, rol: 'aanbieder', amr: ['pwd', 'otp', 'mfa'] },
    ...{ organisatieId: aanbieders.get(naam), auth_time: Math.floor(klok.nu().getTime() / 1000) },
  };
}

/** One of the ministry, that leads the programme. */
export const vanEz = (sub: string, { financiers }: DemoPartijen, klok: DemoKlok): Persoon =>
  financierVan(sub, financiers.get(EZ) ?? '', klok);

const GEEN_BONUS = { bonusInCenten: 0, bonusGroepen: [] };
const indicator = (code: string, mijlpaal: string, bewijs: string, euros: number): object => ({
  ...{ code, mijlpaal, bewijs: [bewijs], eenheid: 'ondernemer', tariefInCenten: euros * EURO },
  ...{ hoogstensAantal: 400, minstensAantal: 0, vensterDagen: 90, ...GEEN_BONUS },
});
const INDICATOREN = [
  {
    ...indicator('HULP', 'geleverd', 'levering-in-keten', 225),
    naam: 'Hulp gegeven',
    definitie: 'De ondernemer kreeg de hulp die bij zijn vraag paste. Alleen doorverwijzen telt niet.',
  },
  {
    ...indicator('GEHOLPEN', 'bevestigd', 'bevestiging-ondernemer', 475),
    ...{ naam: 'Ondernemer geholpen', bonusInCenten: 125 * EURO, bonusGroepen: ['starter', 'micro'] },
    definitie: 'De ondernemer zegt zelf dat hij met zijn vraag is geholpen.',
  },
  {
    ...indicator('SPREEKUUR', 'gemeld', 'presentielijst', 300),
    ...{ naam: 'Spreekuur in de wijk', eenheid: 'spreekuur', hoogstensAantal: 40 },
    definitie: 'Een spreekuur van ten minste drie uur, op een plek waar ondernemers al komen.',
  },
];

/** With an aanbieder, or with a regio: that accounts for what it got by SiSa. */
type Partij = { bij: string } | { regio: string };
const AFSPRAKEN: (Partij & { titel: string; euros: number[] })[] = [
  { bij: 'RVO', titel: 'Persoonlijke hulp bij subsidie en verduurzaming', euros: [150_000, 250_000] },
  { bij: 'Novel-T / Saxion', titel: 'Digitale hulp voor winkels en werkplaatsen', euros: [90_000, 120_000] },
  { regio: 'TWE', titel: 'Loket voor ondernemers in Twente', euros: [60_000, 80_000] },
];
/** Whose signature the demo waits for. */
const WACHT_OP = 'Novel-T / Saxion';

/** Both sides signed, the financier last; one waits for its signature. What is there is left as it is. */
export async function addAfspraken(
  api: DemoToegang,
  klok: DemoKlok,
  partijen: DemoPartijen,
  programmaId: string,
): Promise<void> {
  const opsteller = vanEz('financier', partijen, klok);
  const alle = await api.all<Kort>('/api/v1/prestatieafspraken?', opsteller);
  for (const { titel, euros, ...partij } of AFSPRAKEN) {
    const met = 'bij' in partij ? { aanbiederId: partijen.aanbieders.get(partij.bij) ?? '' } : partij;
    const body = {
      programmaId,
      ...met,
      titel,
      ...looptijd(klok, euros),
      indicatoren: indicatorenVan(partij),
    };
    const bekend = alle.find((een) => een.titel === titel);
    const { id } =
      bekend ?? (await api.call<Kort>('POST', '/api/v1/prestatieafspraken', { persoon: opsteller, body }));
    await sign(api, id, opsteller, tekenaarsVan(partij, partijen, klok));
  }
}

/** A regio is paid for its own counter; what aanbieders do there is theirs. */
const indicatorenVan = (partij: Partij): object[] =>
  'regio' in partij ? INDICATOREN.slice(-1) : INDICATOREN;

function tekenaarsVan(partij: Partij, partijen: DemoPartijen, klok: DemoKlok): Persoon[] {
  const financier = vanEz('financier-2', partijen, klok);
  if ('regio' in partij) return [hoofdcoordinatorVan(partij.regio, klok), financier];
  return partij.bij === WACHT_OP ? [] : [aanbiederVan(partij.bij, partijen, klok), financier];
}

/** Who leads the coordinators of that regio and has just signed in, at the time of the demo. */
function hoofdcoordinatorVan(regio: string, klok: DemoKlok): Persoon {
  const account = DEMO_ACCOUNTS.find((een) => een.regio === regio && een.hoofdcoordinator === true);
  if (!account) throw new Error(`De demo heeft geen hoofdcoördinator van ${regio}.`);
  return {
    ...{ sub: account.id, rol: 'coordinator', regio, hoofdcoordinator: true, amr: ['pwd', 'otp', 'mfa'] },
    auth_time: Math.floor(klok.nu().getTime() / 1000),
  };
}

function looptijd(klok: DemoKlok, euros: number[]): object {
  const jaar = klok.nu().getUTCFullYear();
  const jaren = euros.map((bedrag, nr) => ({ jaar: jaar + nr, plafondInCenten: bedrag * EURO }));
  return { van: `${jaar}-01-01`, tot: `${jaar + 1}-12-31`, jaren };
}

/** Offered, and signed by those in this order: the financier last. */
async function sign(
  api: DemoToegang,
  id: string,
  opsteller: Persoon,
  tekenaars: readonly Persoon[],
): Promise<void> {
  const url = `/api/v1/prestatieafspraken/${id}`;
  const nu = await api.call<Afspraak>('GET', url, { persoon: opsteller });
  const aangeboden = { persoon: opsteller, body: { versie: nu.versie } };
  const { versies } =
    nu.versies[0]?.status === 'concept'
      ? await api.call<Afspraak>('POST', `${url}/aanbieding`, aangeboden)
      : nu;
  const [eerste] = versies;
  if (eerste?.status !== 'ter-ondertekening') return;
  const body = { afspraakversie: eerste.versie, hash: eerste.hash };
  for (const persoon of tekenaars.slice(eerste.ondertekeningen.length))
    await api.call('POST', `${url}/ondertekening`, { persoon, body });
}
