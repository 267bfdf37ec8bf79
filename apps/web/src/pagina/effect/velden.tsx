// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Kop } from '../../ui/kop';
import { Keuzelijst, Keuzes, Tekstveld, type Keus } from '../../ui/veld';
import type { Invoer } from '../beheer/invoer';
import type { Indicator } from '../indicatoren/gegevens';
import { KENMERKEN, OPZETTEN, UITKOMSTEENHEID, isGekoppeld, type Kenmerk, type Opzet } from './gegevens';
import { GEWOON, NAMEN, type Keuzestand, type Veld } from './invoer';

export interface Veldgegevens {
  invoer: Invoer;
  foutVan: (veld: string) => string | undefined;
  stand: Keuzestand;
  zet: (anders: Partial<Keuzestand>) => void;
}

const bij = ({ invoer, foutVan }: Veldgegevens, veld: Veld) => ({
  ...{ id: veld, name: veld, label: NAMEN[veld], fout: foutVan(veld) },
  defaultValue: invoer.van(veld, GEWOON[veld]),
});
const aantal = (gegevens: Veldgegevens, veld: Veld) => ({
  ...({ ...bij(gegevens, veld), kort: true, inputMode: 'decimal', autoComplete: 'off' } as const),
});

const KIES: Keus = { waarde: '', label: 'Kies' };

const Deel = ({ id, titel, children }: { id: string; titel: string; children: ReactNode }): ReactNode => (
  <section className="stapel" aria-labelledby={id}>
    <Kop niveau={2} als={3} id={id}>
      {titel}
    </Kop>
    {children}
  </section>
);

/** Of firms outside only what others measured, and of the others only what is asked. */
const past = ({ bron }: Indicator, opzet: Opzet | ''): boolean =>
  opzet === '' || (bron === 'extern') === (opzet === 'bedrijven-buiten');

function Vergelijking({ gegevens }: { gegevens: Veldgegevens }): ReactNode {
  const { stand, zet, foutVan } = gegevens;
  return (
    <Deel id="deel-vergelijking" titel="Waarmee wordt vergeleken">
      <Keuzes
        id="opzet"
        naam="opzet"
        label={NAMEN.opzet}
        uitleg="Het niveau volgt uit hoe het onderzoek is uitgevoerd. Niemand vult het in."
        fout={foutVan('opzet')}
        gekozen={[stand.opzet]}
        keuzes={Object.entries(OPZETTEN).map(([waarde, { naam, uitleg, niveau }]) => ({
          ...{ waarde, label: naam, uitleg: `${uitleg} Ten hoogste SMS-niveau ${niveau} van 5.` },
        }))}
        onKies={(waarde) => zet({ opzet: waarde as Opzet })}
      />
      {isGekoppeld(stand.opzet) && (
        <Keuzes
          id="kenmerken"
          naam="kenmerken"
          soort="checkbox"
          label={NAMEN.kenmerken}
          fout={foutVan('kenmerken')}
          gekozen={stand.kenmerken}
          keuzes={Object.entries(KENMERKEN).map(([waarde, label]) => ({ waarde, label }))}
          onKies={(waarde, aan) =>
            zet({
              kenmerken: aan
                ? [...stand.kenmerken, waarde as Kenmerk]
                : stand.kenmerken.filter((een) => een !== waarde),
            })
          }
        />
      )}
    </Deel>
  );
}

function Uitkomst({
  gegevens,
  themas,
  indicatoren,
}: {
  gegevens: Veldgegevens;
  themas: ReadonlyMap<string, string>;
  indicatoren: readonly Indicator[];
}): ReactNode {
  const { invoer, foutVan, stand, zet } = gegevens;
  const keuzes = indicatoren
    .filter((een) => past(een, stand.opzet))
    .map(({ code, naam }) => ({ waarde: code, label: naam }));
  const gekozen = indicatoren.find(({ code }) => code === stand.indicator);
  const eenheid = gekozen ? UITKOMSTEENHEID[gekozen.eenheid] : '';
  return (
    <Deel id="deel-uitkomst" titel="Wat er wordt gemeten">
      <Keuzelijst
        {...bij(gegevens, 'thema')}
        keuzes={[KIES, ...[...themas].map(([waarde, label]) => ({ waarde, label }))]}
        // Names come after the form does.
        key={`thema ${themas.size}`}
      />
      <Keuzelijst
        id="indicator"
        name="indicator"
        label={NAMEN.indicator}
        uitleg={gekozen?.definitie}
        fout={foutVan('indicator')}
        value={stand.indicator}
        onChange={({ target }) => zet({ indicator: target.value })}
        keuzes={[KIES, ...keuzes]}
      />
      <Tekstveld
        {...bij(gegevens, 'uitkomst')}
        uitleg="Zoals achter “het effect op”. Bijvoorbeeld: de omzet per maand."
        maxLength={80}
      />
      <Tekstveld
        {...bij(gegevens, 'eenheid')}
        key={`eenheid ${stand.indicator}`}
        defaultValue={stand.indicator === invoer.van('indicator') ? invoer.van('eenheid', eenheid) : eenheid}
        kort
        uitleg="Bedragen tellen in euro’s, aandelen in procentpunten."
        maxLength={80}
      />
      <Keuzelijst
        {...bij(gegevens, 'schijnuitkomst')}
        key={`schijnuitkomst ${keuzes.length}`}
        uitleg="Iets wat de hulp niet kan veranderen. Laat dat toch een effect zien, dan klopt de vergelijking niet."
        keuzes={[{ waarde: '', label: 'Geen' }, ...keuzes.filter(({ waarde }) => waarde !== stand.indicator)]}
      />
    </Deel>
  );
}

function Venster({ gegevens }: { gegevens: Veldgegevens }): ReactNode {
  const isBuiten = gegevens.stand.opzet === 'bedrijven-buiten';
  return (
    <Deel id="deel-venster" titel="Over welke tijd">
      {isBuiten && (
        <Tekstveld
          {...bij(gegevens, 'perioden')}
          uitleg="Eerst die van voor de hulp, met komma’s ertussen. Bijvoorbeeld: 2026-K4, 2027-K1, 2027-K2."
        />
      )}
      <Tekstveld
        {...aantal(gegevens, 'periodenVoor')}
        uitleg={isBuiten ? 'Hoeveel van deze jaren of kwartalen.' : 'De meting bij het begin telt als één.'}
      />
      <Tekstveld
        {...aantal(gegevens, 'periodenNa')}
        uitleg={isBuiten ? 'De overige.' : 'Wij meten na 6, 12 en 24 maanden.'}
      />
      <Tekstveld {...aantal(gegevens, 'wachtdagen')} uitleg="Na het begin van de hulp." />
    </Deel>
  );
}

function Minimum({ gegevens }: { gegevens: Veldgegevens }): ReactNode {
  return (
    <Deel id="deel-minimum" titel="Vanaf wanneer er iets te zeggen is">
      <Tekstveld
        {...aantal(gegevens, 'minimumBehandeld')}
        uitleg="Zijn het er minder, dan zegt het rapport: nog niet te zeggen. Ten minste 10."
      />
      {gegevens.stand.opzet !== 'zonder-vergelijking' && (
        <Tekstveld {...aantal(gegevens, 'minimumVergelijking')} uitleg="Ten minste 10." />
      )}
      <Tekstveld
        {...aantal(gegevens, 'minimumClusters')}
        uitleg="Groepen (clusters) van bedrijven die op elkaar lijken, zoals een regio. Ten minste 6."
      />
      <Tekstveld {...aantal(gegevens, 'minimumEffect')} uitleg="In de eenheid hierboven." />
    </Deel>
  );
}

/** What a design consists of; the comparison first, as what can be measured depends on it. */
export const Velden = (
  alles: Veldgegevens & { themas: ReadonlyMap<string, string>; indicatoren: readonly Indicator[] },
): ReactNode => (
  <>
    <Vergelijking gegevens={alles} />
    <Uitkomst gegevens={alles} themas={alles.themas} indicatoren={alles.indicatoren} />
    <Venster gegevens={alles} />
    <Minimum gegevens={alles} />
  </>
);

/** What is known of the outcome from earlier figures. */
export const Vooraf = ({
  gegevens,
  children,
}: {
  gegevens: Veldgegevens;
  children: ReactNode;
}): ReactNode => (
  <Deel id="deel-vooraf" titel="Wat dit ontwerp kan laten zien">
    <p>Reken dit uit voordat u vastlegt. Wat u hier invult, wordt niet bewaard.</p>
    <Tekstveld
      {...aantal(gegevens, 'spreiding')}
      uitleg="De standaardafwijking van de uitkomst, uit eerdere cijfers, in de eenheid hierboven."
    />
    <Tekstveld
      {...aantal(gegevens, 'samenhang')}
      uitleg="Hoe goed een meting de volgende van hetzelfde bedrijf voorspelt: van 0 (niet) tot bijna 1."
    />
    {children}
  </Deel>
);
