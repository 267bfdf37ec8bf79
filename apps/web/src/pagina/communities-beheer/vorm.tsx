// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import type { Schema } from '../../api/api';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Keuzelijst, Tekstveld, Tekstvlak, type Keus } from '../../ui/veld';
import { useThemas } from '../aanbod/gegevens';
import { veldVan, type Daad } from '../communities/daad';
import type { Community } from '../communities/gegevens';
import { SECTIES } from '../communities/teksten';

export type Invoer = Omit<Schema['NieuweCommunityDto'], 'regio'>;

const SOORTEN: Keus[] = [
  { waarde: 'thema', label: 'Een thema' },
  { waarde: 'branche', label: 'Een branche' },
  { waarde: 'regio', label: 'Uw regio' },
];
const TOEGANG: Keus[] = [
  { waarde: 'open', label: 'Open: iedere ondernemer wordt zelf lid' },
  { waarde: 'op-uitnodiging', label: 'Op uitnodiging: u nodigt uit of laat toe' },
];
const isSoort = (waarde: string): waarde is Invoer['soort'] => SOORTEN.some((een) => een.waarde === waarde);

function read(vorm: HTMLFormElement): { invoer: Invoer; fouten: Veldfout[] } {
  const [naam, beschrijving, huisregels, soort, thema, sectie] = [
    ...['naam', 'beschrijving', 'huisregels', 'soort', 'thema', 'sectie'],
  ].map((veld) => veldVan(vorm, veld)) as [string, string, string, string, string, string];
  const invoer: Invoer = {
    ...{ naam, beschrijving, huisregels, soort: isSoort(soort) ? soort : 'regio' },
    ...(soort === 'thema' ? { thema } : {}),
    ...(soort === 'branche' ? { sectie } : {}),
    toegang: veldVan(vorm, 'toegang') === 'open' ? 'open' : 'op-uitnodiging',
  };
  const leeg: [string, boolean, string][] = [
    ['naam', naam.length < 3, 'Vul een naam in van ten minste 3 tekens.'],
    ['thema', soort === 'thema' && thema === '', 'Kies een thema.'],
    ['sectie', soort === 'branche' && sectie === '', 'Kies een branche.'],
    ['beschrijving', beschrijving === '', 'Vertel waar de community over gaat.'],
    ['huisregels', huisregels === '', 'Vul de huisregels in.'],
  ];
  return { invoer, fouten: leeg.filter(([, mis]) => mis).map(([veld, , melding]) => ({ veld, melding })) };
}

const KIES: Keus = { waarde: '', label: 'Kies' };

const THEMA = { veld: 'thema', label: 'Thema' } as const;
const BRANCHE = { veld: 'sectie', label: 'Branche' } as const;

/** Which of them: of a regio there is nothing to choose. */
function Welke({ soort, van, daad }: { soort: string; van: Community | undefined; daad: Daad }): ReactNode {
  const { data: themas = [] } = useThemas();
  if (soort === 'regio') return null;
  const { veld, label } = soort === 'thema' ? THEMA : BRANCHE;
  const keuzes = {
    thema: themas.map(({ code, naam }) => ({ waarde: code, label: naam })),
    sectie: Object.entries(SECTIES.nl).map(([waarde, naam]) => ({ waarde, label: naam })),
  };
  return (
    <Keuzelijst
      // The names of the themes may come later than the page.
      key={`${veld}${keuzes[veld].length}`}
      id={veld}
      name={veld}
      kort
      label={label}
      keuzes={[KIES, ...keuzes[veld]]}
      defaultValue={van?.[veld] ?? ''}
      fout={daad.foutVan(veld)}
    />
  );
}

/** About what: the second question follows from the first. */
function Onderwerp({ van, daad }: { van: Community | undefined; daad: Daad }): ReactNode {
  const [soort, setSoort] = useState<string>(van?.soort ?? 'thema');
  return (
    <>
      <Keuzelijst
        name="soort"
        kort
        label="Waar gaat de community over?"
        keuzes={SOORTEN}
        value={soort}
        onChange={({ target }) => setSoort(target.value)}
      />
      <Welke soort={soort} van={van} daad={daad} />
    </>
  );
}

/** What a community is; `van` when there is one already. */
export function Communityvorm({
  van,
  daad,
  knop,
  onStuur,
  onSluit,
}: {
  van?: Community;
  daad: Daad;
  knop: string;
  onStuur: (invoer: Invoer) => void;
  onSluit: () => void;
}): ReactNode {
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const { invoer, fouten } = read(gebeurtenis.currentTarget);
    if (fouten.length > 0) daad.setFouten(fouten);
    else onStuur(invoer);
  };
  const bij = (veld: 'naam' | 'beschrijving' | 'huisregels'): object => ({
    ...{ id: veld, name: veld, defaultValue: van?.[veld] ?? '', fout: daad.foutVan(veld) },
  });
  return (
    <form className="kaart stapel" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={daad.fouten} />
      <Tekstveld {...bij('naam')} label="Naam" maxLength={100} />
      <Onderwerp van={van} daad={daad} />
      <Tekstvlak
        {...bij('beschrijving')}
        label="Beschrijving"
        maxLength={2000}
        uitleg="Voor wie is het, en wat leert men er?"
      />
      <Tekstvlak
        {...bij('huisregels')}
        label="Huisregels"
        maxLength={4000}
        uitleg="Hoe gaan leden met elkaar om?"
      />
      <Keuzelijst
        name="toegang"
        label="Wie kan lid worden?"
        keuzes={TOEGANG}
        defaultValue={van?.toegang ?? 'open'}
      />
      <div className="rij">
        <Knop type="submit" bezig={daad.bezig}>
          {knop}
        </Knop>
        <Knop soort="tweede" onClick={onSluit}>
          Annuleer
        </Knop>
      </div>
    </form>
  );
}
