// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Knop } from '../../../ui/knop';
import { Kop } from '../../../ui/kop';
import { Keuzelijst, Tekstveld, Tekstvlak } from '../../../ui/veld';
import type { Indicator } from './gegevens';
import { BEWIJS, GROEP, MIJLPAAL, inInvoer } from './woorden';

interface Rij {
  /** Number of the row; it keeps it when others go. */
  nr: number;
  plaats: number;
  van: Indicator | undefined;
  foutVan: (veld: string) => string | undefined;
}

/** Any of them, as they stand in the form itself. */
function Vinkjes<T extends string>({
  naam,
  label,
  woorden,
  gekozen,
  fout,
}: {
  naam: string;
  label: string;
  woorden: Readonly<Record<T, string>>;
  gekozen: readonly string[];
  fout: string | undefined;
}): ReactNode {
  return (
    <fieldset className={`veld${fout ? ' veld--fout' : ''}`} id={naam} tabIndex={-1}>
      <legend>{label}</legend>
      {fout && <p className="veld__fout">{fout}</p>}
      {Object.entries<string>(woorden).map(([waarde, woord]) => (
        <label className="keuze keuze--dicht" key={waarde}>
          <input type="checkbox" name={naam} value={waarde} defaultChecked={gekozen.includes(waarde)} />
          <span>{woord}</span>
        </label>
      ))}
    </fieldset>
  );
}

const geheel = (waarde: number | null | undefined): string => (waarde ? String(waarde) : '');

function Geldvelden({ nr, van, foutVan }: Rij): ReactNode {
  const bij = (veld: string): { id: string; name: string; fout: string | undefined; kort: true } => {
    const id = `indicatoren-${nr}-${veld}`;
    return { id, name: id, fout: foutVan(id), kort: true };
  };
  return (
    <div className="geldrij">
      <Tekstveld
        {...bij('tariefInCenten')}
        label="Tarief per resultaat, in euro’s"
        inputMode="decimal"
        defaultValue={van ? inInvoer(van.tariefInCenten) : ''}
      />
      <Tekstveld
        {...bij('hoogstensAantal')}
        label="Hoogstens (niet verplicht)"
        type="number"
        min={1}
        defaultValue={geheel(van?.hoogstensAantal)}
      />
      <Tekstveld
        {...bij('minstensAantal')}
        label="Minstens (niet verplicht)"
        type="number"
        min={0}
        defaultValue={geheel(van?.minstensAantal)}
      />
      <Tekstveld
        {...bij('vensterDagen')}
        label="Bewijs mag later komen, in dagen"
        type="number"
        min={0}
        max={730}
        defaultValue={String(van?.vensterDagen ?? 28)}
      />
    </div>
  );
}

function Bonusvelden({ nr, van, foutVan }: Rij): ReactNode {
  const id = (veld: string): string => `indicatoren-${nr}-${veld}`;
  return (
    <details open={(van?.bonusInCenten ?? 0) > 0 || undefined}>
      <summary>Bonus voor wie minder makkelijk te bereiken is (niet verplicht)</summary>
      <div className="stapel stapel--dicht">
        <Tekstveld
          id={id('bonusInCenten')}
          name={id('bonusInCenten')}
          kort
          inputMode="decimal"
          label="Bonus per resultaat, in euro’s"
          defaultValue={van && van.bonusInCenten > 0 ? inInvoer(van.bonusInCenten) : ''}
          fout={foutVan(id('bonusInCenten'))}
        />
        <Vinkjes
          naam={id('bonusGroepen')}
          label="Voor wie"
          woorden={GROEP}
          gekozen={van?.bonusGroepen ?? []}
          fout={foutVan(id('bonusGroepen'))}
        />
      </div>
    </details>
  );
}

/** One indicator: what a result is, what it is worth, and how it shows. */
export function Indicatorvelden({ onWeg, ...rij }: Rij & { onWeg: (() => void) | null }): ReactNode {
  const { nr, plaats, van, foutVan } = rij;
  const bij = (veld: 'code' | 'naam' | 'definitie' | 'eenheid') => {
    const id = `indicatoren-${nr}-${veld}`;
    return { id, name: id, defaultValue: van?.[veld] ?? '', fout: foutVan(id) };
  };
  const mijlpaal = `indicatoren-${nr}-mijlpaal`;
  return (
    <section className="kaart stapel" aria-label={`Indicator ${plaats}`}>
      <div className="rij">
        <Kop niveau={3} als={4}>
          Indicator {plaats}
        </Kop>
        {onWeg && (
          <Knop soort="stil" onClick={onWeg}>
            Haal indicator {plaats} weg
          </Knop>
        )}
      </div>
      <Tekstveld {...bij('naam')} label="Naam" maxLength={120} />
      <div className="geldrij">
        <Tekstveld {...bij('code')} kort label="Code" maxLength={12} uitleg="Kort, zoals GESPREK." />
        <Tekstveld
          {...bij('eenheid')}
          label="Eén resultaat is"
          maxLength={60}
          uitleg="Zoals: ondernemer geholpen."
        />
      </div>
      <Tekstvlak
        {...bij('definitie')}
        rows={3}
        maxLength={1000}
        label="Wanneer is het een resultaat, en wanneer niet?"
      />
      <Keuzelijst
        id={mijlpaal}
        name={mijlpaal}
        label="Het telt wanneer"
        keuzes={Object.entries(MIJLPAAL).map(([waarde, label]) => ({ waarde, label }))}
        defaultValue={van?.mijlpaal ?? 'bevestigd'}
        fout={foutVan(mijlpaal)}
      />
      <Geldvelden {...rij} />
      <Vinkjes
        naam={`indicatoren-${nr}-bewijs`}
        label="Bewijs: alles wat u aankruist moet er zijn"
        woorden={BEWIJS}
        gekozen={van?.bewijs ?? ['bevestiging-ondernemer']}
        fout={foutVan(`indicatoren-${nr}-bewijs`)}
      />
      <Bonusvelden {...rij} />
    </section>
  );
}
