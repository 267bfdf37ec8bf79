// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Figuur } from '../grafiek/figuur';
import { Staven } from '../grafiek/staven';
import type { Cijfertabel } from '../inhoud';
import { isBekend, maatVan, opGrootte, reeksVan, waardeVan, type Keuze, type Punt } from '../lezen';
import { toon } from '../toon';
import { figuurtabel, zinVerborgen, zoveel } from './tabellen';

interface Deel {
  tabel: Cijfertabel;
  keuze?: Keuze;
}

/** More than so many hidden ones would be all that is seen; the sentence counts them and the table names each. */
const VERBORGEN_GETEKEND = 5;

/** What is known first and largest first, then what is hidden, when that is little. */
function geordend(punten: readonly Punt[]): Punt[] {
  const bekend = opGrootte(punten).filter(({ waarde }) => waarde > 0);
  const weg = punten.filter(({ waarde, reden }) => waarde === null && reden !== null);
  return weg.length > VERBORGEN_GETEKEND ? bekend : [...bekend, ...weg];
}

/** So many bars make a long list beside a short one: they get the width. */
const VEEL = 12;

const hoeveelWeg = (punten: readonly Punt[]): number => punten.filter(({ reden }) => reden !== null).length;

function Staafdeel({
  tabel,
  keuze = {},
  id,
  kop,
  as,
  maat,
  kolommen,
  zin,
  noot,
}: Deel & {
  id: string;
  kop: string;
  as: string;
  maat: string;
  /** Maten in the table. */
  kolommen: readonly string[];
  zin: (punten: readonly Punt[], zeg: (waarde: number | null) => string) => string;
  noot?: string;
}): ReactNode {
  const punten = reeksVan(tabel, as, maat, keuze);
  const eenheid = maatVan(tabel, maat)?.eenheid ?? 'aantal';
  const zeg = (waarde: number | null): string => toon(waarde, eenheid);
  const staven = punten.some(isBekend) ? geordend(punten) : [];
  return (
    <Figuur
      id={id}
      kop={kop}
      zin={zin(punten, zeg)}
      noot={noot}
      breed={staven.length > VEEL}
      tabel={figuurtabel(tabel, as, kolommen, keuze)}
    >
      {staven.length > 0 && <Staven punten={staven} toon={zeg} />}
    </Figuur>
  );
}

export const Kosten = ({ tabel, keuze = {} }: Deel): ReactNode => (
  <Staafdeel
    tabel={tabel}
    keuze={keuze}
    id="kosten"
    kop="Kosten per geholpen ondernemer"
    as="thema"
    maat="kosten-per-uitkomst"
    kolommen={['kosten', 'geholpen', 'kosten-per-uitkomst']}
    zin={(punten, zeg) => {
      const bekend = opGrootte(punten);
      const alles = waardeVan(tabel, 'kosten-per-uitkomst', keuze);
      const weg = zinVerborgen(hoeveelWeg(punten), 'thema', 'thema’s');
      const samen = alles === null ? '' : `Gemiddeld ${zeg(alles)} per geholpen ondernemer. `;
      const [duurste, goedkoopste] = [bekend[0], bekend.at(-1)];
      if (!duurste || !goedkoopste) return `${samen}Per thema is er nog geen cijfer.${weg}`;
      const van =
        duurste === goedkoopste
          ? `Bij ${duurste.naam} is het ${zeg(duurste.waarde)}.`
          : `Het loopt van ${zeg(goedkoopste.waarde)} bij ${goedkoopste.naam} tot ${zeg(duurste.waarde)} bij ${duurste.naam}.`;
      return `${samen}${van}${weg}`;
    }}
    noot="Kosten zijn wat voor prestaties is aanvaard. Geholpen is wie dat zelf zegt."
  />
);

export const Onvervuld = ({ tabel, keuze = {} }: Deel): ReactNode => (
  <Staafdeel
    tabel={tabel}
    keuze={keuze}
    id="onvervuld"
    kop="Onvervulde vraag"
    as="thema"
    maat="onvervuld"
    kolommen={['gevraagd', 'onvervuld']}
    zin={(punten) => {
      const [eerste] = opGrootte(punten);
      const alles = waardeVan(tabel, 'onvervuld', keuze);
      const weg = zinVerborgen(hoeveelWeg(punten), 'thema', 'thema’s');
      if (alles === 0) return 'Voor elke hulpvraag is passend aanbod gevonden.';
      const samen =
        alles === null
          ? ''
          : `Voor ${zoveel(alles, 'hulpvraag', 'hulpvragen')} is geen passend aanbod gevonden. `;
      const meest =
        eerste && eerste.waarde > 0
          ? `Het vaakst bij ${eerste.naam} (${eerste.waarde}).`
          : 'Per thema is er geen cijfer.';
      return `${samen}${meest}${weg}`;
    }}
  />
);

export const Bereik = ({ tabel, keuze = {} }: Deel): ReactNode => (
  <Staafdeel
    tabel={tabel}
    keuze={keuze}
    id="bereik"
    kop="Bereik: welk deel van de ondernemingen vroeg"
    as="regio"
    maat="bereik"
    kolommen={['ondernemingen', 'aanwezig', 'bereik']}
    zin={(punten, zeg) => {
      const [eerste] = opGrootte(punten);
      const alles = waardeVan(tabel, 'bereik', keuze);
      const weg = zinVerborgen(hoeveelWeg(punten), 'regio', 'regio’s');
      const samen = alles === null ? '' : `Van alle ondernemingen vroeg ${zeg(alles)} om hulp. `;
      if (!eerste)
        return `${samen}Per regio is het niet te zeggen: daarvoor moet bekend zijn hoeveel ondernemingen er zijn.`;
      return `${samen}Het meest in ${eerste.naam}: ${zeg(eerste.waarde)}.${weg}`;
    }}
  />
);

export const Doorlooptijd = ({ tabel, keuze = {} }: Deel): ReactNode => (
  <Staafdeel
    tabel={tabel}
    keuze={keuze}
    id="doorlooptijd"
    kop="Hoe lang het duurt tot er contact is"
    as="thema"
    maat="contact-mediaan"
    kolommen={['contact-mediaan', 'contact-p90']}
    zin={(punten, zeg) => {
      const alles = waardeVan(tabel, 'contact-mediaan', keuze);
      const [langste] = opGrootte(punten);
      const weg = zinVerborgen(hoeveelWeg(punten), 'thema', 'thema’s');
      const samen =
        alles === null
          ? ''
          : `De helft van de ondernemers had binnen ${zeg(alles)} contact met een aanbieder. `;
      if (!langste) return `${samen}Per thema is er nog geen cijfer.${weg}`;
      return `${samen}Het langst duurde het bij ${langste.naam}: ${zeg(langste.waarde)}.${weg}`;
    }}
    noot="De staaf is de mediaan: de helft deed er zo lang of korter over. Negen van de tien wachtten niet langer dan de andere kolom in de tabel zegt."
  />
);
