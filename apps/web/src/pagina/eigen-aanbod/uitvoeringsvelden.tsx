// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { TEKSTEN as UITVOERING } from '../aanbod/teksten-uitvoering';
import { Deel, keuzesVan } from './deel';
import type { Aanbod } from './gegevens';
import { Lijst, Tekst } from './vak';

/** How cents are written in the field. */
const inBedrag = (centen: number): string => {
  const [euros, rest] = [Math.floor(centen / 100), centen % 100];
  return rest === 0 ? String(euros) : `${euros},${String(rest).padStart(2, '0')}`;
};

const PRIJZEN = [
  { waarde: '', label: UITVOERING.nl.onbekend },
  { waarde: 'gratis', label: UITVOERING.nl.gratis },
  { waarde: 'eigen-bijdrage', label: UITVOERING.nl.eigenBijdrage },
];

function Bedrag({ centen, eenheid }: { centen: number | null; eenheid: string | null }): ReactNode {
  return (
    <div className="paar">
      <Tekst
        naam="prijs.centen"
        kort
        inputMode="decimal"
        uitleg="In euro’s, bijvoorbeeld 75 of 12,50."
        defaultValue={centen === null ? '' : inBedrag(centen)}
      />
      <Lijst
        naam="prijs.eenheid"
        kort
        verplicht
        keuzes={keuzesVan(UITVOERING.nl.eenheid)}
        defaultValue={eenheid ?? 'keer'}
      />
    </div>
  );
}

const LEEG = { soort: '', centen: null, eenheid: null, toelichting: '' };

function Kosten({ prijs }: { prijs: Aanbod['prijs'] | undefined }): ReactNode {
  const begin = { ...LEEG, ...prijs };
  const [soort, setSoort] = useState<string>(begin.soort);
  return (
    <>
      <Lijst
        naam="prijs.soort"
        kort
        verplicht
        keuzes={PRIJZEN}
        uitleg="Wat een ondernemer zelf betaalt."
        defaultValue={soort}
        onChange={({ target }) => setSoort(target.value)}
      />
      {soort === 'eigen-bijdrage' && <Bedrag {...begin} />}
      {soort !== '' && (
        <Tekst naam="prijs.toelichting" maxLength={300} defaultValue={begin.toelichting ?? ''} />
      )}
    </>
  );
}

export function Uitvoeringsvelden({ aanbod }: { aanbod: Aanbod | null }): ReactNode {
  const wachttijd = aanbod?.wachttijd;
  return (
    <Deel naam="uitvoering" titel="Kosten, wachttijd en wie helpt">
      <Kosten prijs={aanbod?.prijs} />
      <div className="paar">
        <Tekst
          naam="wachttijd.dagen"
          kort
          inputMode="numeric"
          uitleg="In dagen; 0 is direct. Leeg is nog niet bekend."
          defaultValue={wachttijd?.dagen}
        />
        <Tekst
          naam="wachttijd.op"
          kort
          type="date"
          uitleg="Wanneer dat gold. Leeg is vandaag."
          defaultValue={wachttijd?.op}
        />
      </div>
      <Tekst
        naam="adviseur"
        maxLength={200}
        uitleg="Noem een team of functie, bijvoorbeeld Team energie. Geen naam van een persoon: iedereen leest dit."
        defaultValue={aanbod?.adviseur ?? ''}
      />
    </Deel>
  );
}
