// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useParams } from 'react-router';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Tekstveld, Tekstvlak } from '../../ui/veld';
import { Gedaan } from '../beheer/gedaan';
import { useHandeling } from '../beheer/handeling';
import { EENHEDEN, INDICATOREN, saveIndicator, useIndicatoren, type Indicator } from './gegevens';

const VELDEN = [
  ['naam', 'Naam'],
  ['definitie', 'Definitie'],
  ['vraag', 'Vraag aan de ondernemer'],
  ['vraagEngels', 'Vraag in het Engels'],
] as const;

const lees = (invoer: FormData, veld: string): string => {
  const waarde = invoer.get(veld);
  return typeof waarde === 'string' ? waarde.trim() : '';
};

/** Words may change; in which unit something is, is a matter for another indicator. */
function Formulier({ van }: { van: Indicator }): ReactNode {
  const handeling = useHandeling(INDICATOREN);
  const [melding, setMelding] = useState('');
  const submit = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const invoer = new FormData(gebeurtenis.currentTarget);
    const { code, versie, eenheid, richting, bron, themas, momenten, volgorde, maximum } = van;
    const [naam, definitie, vraag, vraagEngels] = VELDEN.map(([veld]) => lees(invoer, veld)) as [
      ...[string, string, string, string],
    ];
    const vast = { versie, eenheid, richting, bron, themas, momenten, volgorde, maximum };
    setMelding('');
    void handeling.run(
      async () => {
        await saveIndicator(code, { ...vast, naam, definitie, vraag, vraagEngels });
      },
      () => setMelding(`Versie ${versie + 1} is vastgesteld.`),
    );
  };
  return (
    <>
      <Gedaan melding={melding} wacht={false} />
      <Foutsamenvatting fouten={handeling.fouten} />
      <Alinea>
        Dit is versie {van.versie}. Eenheid: {EENHEDEN[van.eenheid]}. Wat al is gevraagd, houdt de versie
        waarmee het is gevraagd.
      </Alinea>
      <form className="kaart stapel tekst" noValidate onSubmit={submit} key={van.versie}>
        {VELDEN.map(([veld, label]) => {
          const Veld = veld === 'definitie' ? Tekstvlak : Tekstveld;
          return (
            <Veld
              key={veld}
              id={veld}
              name={veld}
              label={label}
              defaultValue={van[veld]}
              fout={handeling.foutVan(veld)}
            />
          );
        })}
        <div>
          <Knop type="submit" bezig={handeling.bezig}>
            Stel nieuwe versie vast
          </Knop>
        </div>
      </form>
    </>
  );
}

function Inhoud({ code = '' }: { code: string | undefined }): ReactNode {
  const { data, error, refetch } = useIndicatoren();
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="20rem" />;
  const van = data.find((een) => een.code === code);
  return van ? <Formulier van={van} /> : <Leeg titel="Deze indicator is er niet." />;
}

/** Another version of one indicator. */
export function Component(): ReactNode {
  const { code } = useParams();
  const { data } = useIndicatoren();
  return (
    <Pagina titel={data?.find((een) => een.code === code)?.naam ?? 'Indicator'}>
      <p>
        <Verwijzing naar="/cijfers/indicatoren">Alle indicatoren</Verwijzing>
      </p>
      <Inhoud code={code} />
    </Pagina>
  );
}
