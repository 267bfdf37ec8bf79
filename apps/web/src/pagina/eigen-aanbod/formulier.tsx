// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Schema } from '../../api/api';
import type { Gebieden } from '../aanbod/gegevens';
import { SOORTEN } from '../aanbod/teksten';
import { RECHTSVORMEN } from '../../rechtsvormen';
import { Deel, keuzesVan } from './deel';
import { gebiedsnaam } from './gebied';
import type { Aanbod } from './gegevens';
import { Uitvoeringsvelden } from './uitvoeringsvelden';
import { Lijst, Tekst, Vinkjes, Vlak } from './vak';
import { PERIODE } from './woorden';

function Wat({ aanbod, themas }: { aanbod: Aanbod | null; themas: Schema['ThemaWeergave'][] }): ReactNode {
  return (
    <Deel naam="wat" titel="Wat u aanbiedt">
      <Tekst naam="titel" verplicht maxLength={300} defaultValue={aanbod?.titel} />
      <Lijst naam="soort" verplicht kort keuzes={keuzesVan(SOORTEN.nl)} defaultValue={aanbod?.soort} />
      <Vlak
        naam="samenvatting"
        rows={3}
        maxLength={1000}
        uitleg="Eén zin."
        defaultValue={aanbod?.samenvatting}
      />
      <Vlak
        naam="omschrijving"
        rows={8}
        maxLength={20000}
        uitleg="Wat u doet en voor wie. Gebruik gewone woorden: daarmee wordt uw aanbod gevonden."
        defaultValue={aanbod?.omschrijving}
      />
      <Vlak
        naam="woordenVanOndernemers"
        rows={4}
        uitleg="Woorden waarmee ondernemers hierom vragen, op elke regel één. Zij worden doorzocht en niet getoond."
        defaultValue={aanbod?.woordenVanOndernemers.join('\n')}
      />
      <Vinkjes
        naam="themas"
        keuzes={themas.map(({ code, naam }) => ({ waarde: code, label: naam }))}
        aan={aanbod?.themas ?? []}
      />
    </Deel>
  );
}

function Grens({
  naam,
  voorwaarden,
}: {
  naam: string;
  voorwaarden: Partial<Aanbod['voorwaarden']>;
}): ReactNode {
  const begin = (['min', 'max'] as const).map((kant) => {
    const veld = `${kant}${naam}` as 'minOmzet';
    return { veld, waarde: voorwaarden[veld] ?? '' };
  });
  return (
    <div className="paar">
      {begin.map(({ veld, waarde }) => (
        <Tekst key={veld} naam={`voorwaarden.${veld}`} kort inputMode="numeric" defaultValue={waarde} />
      ))}
    </div>
  );
}

const IEDEREEN = { gebied: [], sbi: [], sbiUitgesloten: [], rechtsvormen: [], deMinimisBedrag: null };

function VoorWie({ aanbod, gebieden }: { aanbod: Aanbod | null; gebieden: Gebieden }): ReactNode {
  const nu = { ...IEDEREEN, ...aanbod?.voorwaarden };
  return (
    <Deel naam="voor-wie" titel="Voor wie het is">
      <p className="klein">
        Wat u leeg laat, vraagt u niet. Van bedrijven die iets niet vertelden, vragen wij het na.
      </p>
      <Vlak
        naam="voorwaarden.gebied"
        verplicht
        rows={3}
        uitleg="Op elke regel één gebied, bijvoorbeeld: Heel Nederland, Overijssel (provincie), Twente (regio) of Enschede. Eén ervan is genoeg."
        defaultValue={nu.gebied.map((code) => gebiedsnaam(code, gebieden)).join('\n')}
      />
      <Grens naam="WerkzamePersonen" voorwaarden={nu} />
      <Grens naam="LeeftijdMaanden" voorwaarden={nu} />
      <Grens naam="Omzet" voorwaarden={nu} />
      <Tekst
        naam="voorwaarden.deMinimisBedrag"
        kort
        inputMode="numeric"
        uitleg="In hele euro’s: hoeveel staatssteun dit aanbod telt (de-minimis)."
        defaultValue={nu.deMinimisBedrag ?? ''}
      />
      <Vlak
        naam="voorwaarden.sbi"
        rows={2}
        uitleg="Het begin van SBI-codes, bijvoorbeeld 10 of 47.11; op elke regel één."
        defaultValue={nu.sbi.join('\n')}
      />
      <Vlak naam="voorwaarden.sbiUitgesloten" rows={2} defaultValue={nu.sbiUitgesloten.join('\n')} />
      <Vinkjes
        naam="voorwaarden.rechtsvormen"
        uitleg="Geen vinkje is alle rechtsvormen."
        keuzes={keuzesVan(RECHTSVORMEN.nl)}
        aan={nu.rechtsvormen}
      />
    </Deel>
  );
}

const ALTIJD = { capaciteit: null, openstelling: null };
const ALTIJD_OPEN = { van: null, tot: null };

function Wanneer({ aanbod }: { aanbod: Aanbod | null }): ReactNode {
  const { capaciteit, openstelling } = { ...ALTIJD, ...aanbod?.voorwaarden };
  const { van, tot } = { ...ALTIJD_OPEN, ...openstelling };
  return (
    <Deel naam="wanneer" titel="Plaatsen en openstelling">
      <div className="paar">
        <Tekst
          naam="voorwaarden.capaciteit.totaal"
          kort
          inputMode="numeric"
          uitleg="Leeg is onbeperkt."
          defaultValue={capaciteit?.totaal}
        />
        <Lijst
          naam="voorwaarden.capaciteit.periode"
          kort
          keuzes={[{ waarde: '', label: 'één keer' }, ...keuzesVan(PERIODE)]}
          defaultValue={capaciteit?.periode ?? ''}
        />
      </div>
      <div className="paar">
        <Tekst naam="voorwaarden.openstelling.van" kort type="date" defaultValue={van ?? ''} />
        <Tekst naam="voorwaarden.openstelling.tot" kort type="date" defaultValue={tot ?? ''} />
      </div>
    </Deel>
  );
}

/** All that an offer says; empty for one that is not there yet. */
export function Aanbodvelden(alles: {
  aanbod: Aanbod | null;
  gebieden: Gebieden;
  themas: Schema['ThemaWeergave'][];
}): ReactNode {
  return (
    <>
      <Wat {...alles} />
      <Uitvoeringsvelden {...alles} />
      <VoorWie {...alles} />
      <Wanneer {...alles} />
    </>
  );
}
