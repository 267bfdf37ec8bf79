// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import type { Veldfout } from '../../ui/foutsamenvatting';
import { Alinea } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { Tabel } from '../beheer/tabel';
import { cijfer, getal, procent } from '../impact/toon';
import { tekstVan } from '../werkbank/venster';
import { metEenheid, type Opzet, type Voorspelling } from './gegevens';
import { parseGetal, type Veld } from './invoer';

/** Of the minimum, and of more firms than that. */
const KEREN = [1, 2, 4] as const;

/** As is usual: firms that stand alone, 5% and 80%. */
const GEWOON = { clustergrootte: 1, clustervariatie: 0, clustersamenhang: 0, alfa: 0.05, macht: 0.8 };

interface Vraag {
  behandeld: number;
  vergelijking: number;
  spreiding: number;
  samenhang: number;
  periodenVoor: number;
  periodenNa: number;
  effect: number;
}

export interface Vooruitzicht {
  vraag: Vraag;
  eenheid: string;
  /** In the order of `KEREN`. */
  keren: readonly Voorspelling[];
}

const NODIG = [
  ...(['spreiding', 'samenhang', 'minimumBehandeld', 'minimumVergelijking', 'periodenVoor'] as const),
  ...(['periodenNa', 'minimumEffect'] as const),
];
type Nodig = (typeof NODIG)[number];

/** More than nought, but for what may be none. */
const MAG_NUL: readonly Veld[] = ['periodenVoor', 'samenhang'];

function meldingVan(veld: Nodig, waarde: number | null): string | null {
  if (waarde === null) return 'Vul een getal in, zoals 12 of 2,5.';
  if (waarde === 0 && !MAG_NUL.includes(veld)) return 'Vul een getal in dat groter is dan nul.';
  return veld === 'samenhang' && waarde >= 1 ? 'Vul een getal in van 0 tot 1, zoals 0,5.' : null;
}

/** What the forecast needs of the form, or all that is wrong with it. */
export function readVraag(velden: FormData): Vraag | Veldfout[] {
  const van = (veld: Nodig): number | null => parseGetal(tekstVan(velden, veld));
  const fouten = NODIG.flatMap((veld) => {
    const melding = meldingVan(veld, van(veld));
    return melding === null ? [] : [{ veld, melding }];
  });
  if (fouten.length > 0) return fouten;
  const [spreiding, samenhang, behandeld, vergelijking, periodenVoor, periodenNa, effect] = NODIG.map(
    van,
  ) as [number, number, number, number, number, number, number];
  return { spreiding, samenhang, behandeld, vergelijking, periodenVoor, periodenNa, effect };
}

/** Asks what a design can tell, with its minimum of firms and with more. Throws `Weigering`. */
export async function foretell(vraag: Vraag, eenheid: string): Promise<Vooruitzicht> {
  const { behandeld, vergelijking } = vraag;
  const keren = await Promise.all(
    KEREN.map((keer) => {
      const body = { ...GEWOON, ...vraag, behandeld: behandeld * keer, vergelijking: vergelijking * keer };
      return take(api.POST('/impact/effectontwerpen/voorspelling', { body }));
    }),
  );
  return { vraag, eenheid, keren };
}

/** With nobody to compare with, nothing tells the help from the time that went by. */
export const magVooruit = (opzet: Opzet | ''): boolean => opzet !== 'zonder-vergelijking';

/** Never quite sure. */
const kansVan = (macht: number | null): string =>
  (macht ?? 0) >= 0.995 ? 'meer dan 99%' : procent(macht ?? 0);

/** What it comes to, in one sentence. */
export function zinVan({ vraag, eenheid, keren: [eerste] }: Vooruitzicht): string {
  const effect = metEenheid(vraag.effect, eenheid);
  const kans = kansVan(eerste?.macht ?? null);
  return `Met ${getal(vraag.behandeld)} bedrijven met hulp en ${getal(vraag.vergelijking)} zonder is een effect van ${cijfer(eerste?.minimumEffect ?? 0)} ${eenheid} of groter meestal te zien. De kans om een effect van ${effect} te zien, is ${kans}.`;
}

function adviesVan({ vraag, eenheid, keren: [eerste] }: Vooruitzicht): string | null {
  if (!eerste || eerste.minimumEffect <= vraag.effect) return null;
  const nodig = eerste.nodigBehandeld;
  const hoeveel =
    nodig === null
      ? 'Daarvoor zijn er te veel bedrijven nodig.'
      : `Daarvoor zijn ${getal(nodig)} bedrijven met hulp nodig.`;
  return `Een effect van ${metEenheid(vraag.effect, eenheid)} ziet u met dit minimum te vaak niet. ${hoeveel} Verhoog het minimum, of noem een groter effect.`;
}

/** What a design can tell, before anything is fixed. */
export function Uitkomst({ van }: { van: Vooruitzicht }): ReactNode {
  const advies = adviesVan(van);
  const { behandeld, vergelijking, effect } = van.vraag;
  return (
    <div className="stapel stapel--dicht" role="status">
      <Alinea>{zinVan(van)}</Alinea>
      {advies !== null && (
        <Melding soort="waarschuwing" titel="Dit minimum is te klein">
          <p>{advies}</p>
        </Melding>
      )}
      <Tabel
        naam="Wat te zien is bij meer bedrijven"
        bijschrift
        koppen={[
          ...['Met hulp', 'Zonder hulp', `Kleinste effect (${van.eenheid || 'eenheid'})`].map(kopVan),
          kopVan(`Kans op zien van ${metEenheid(effect, van.eenheid)}`),
        ]}
        rijen={van.keren.map(({ minimumEffect, macht }, i) => ({
          sleutel: String(KEREN[i]),
          cellen: [
            getal(behandeld * (KEREN[i] ?? 1)),
            getal(vergelijking * (KEREN[i] ?? 1)),
            cijfer(minimumEffect),
            kansVan(macht),
          ],
        }))}
      />
      <p className="klein">
        “Meestal” is in 80 van de 100 keer, bij een interval van 95%. Gerekend alsof bedrijven los van elkaar
        staan; hangen zij in groepen samen, dan zijn er meer nodig.
      </p>
    </div>
  );
}

const kopVan = (kop: string) => ({ kop, getal: true });
