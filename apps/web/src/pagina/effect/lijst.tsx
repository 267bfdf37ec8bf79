// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum } from '../../taal/taal';
import { KnopLink } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Merkje } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Tabel } from '../beheer/tabel';
import { zoveel } from '../impact/deel/tabellen';
import { useThemas } from '../werkbank/gegevens';
import { OPZETTEN, useOntwerpen, type Ontwerp } from './gegevens';

function Ontwerpen({ van }: { van: readonly Ontwerp[] }): ReactNode {
  const themas = useThemas();
  const naamVan = (code: string): string => themas.get(code) ?? code;
  if (van.length === 0)
    return (
      <Leeg titel="Er ligt nog geen effectontwerp vast">
        <Alinea>Leg er een vast voordat er hulp is gegeven. Daarna is het te laat.</Alinea>
      </Leeg>
    );
  const met = new Set(van.map(({ thema }) => thema)).size;
  return (
    <>
      <Alinea>
        Voor {zoveel(met, 'thema', 'thema’s')} ligt vast hoe het effect wordt gemeten. Van de andere thema’s
        komt er geen uitspraak over het effect.
      </Alinea>
      <Tabel
        naam="Effectontwerpen"
        rijkop
        koppen={['Thema', 'Effect op', 'Vergelijking', 'SMS-niveau', 'Vastgelegd', 'Ongewijzigd']}
        rijen={van.map((een) => ({
          sleutel: een.id,
          cellen: [
            <Verwijzing key="thema" naar={`/cijfers/effect/${een.id}`}>
              {naamVan(een.thema)}
            </Verwijzing>,
            een.uitkomst,
            OPZETTEN[een.opzet].naam,
            `ten hoogste ${OPZETTEN[een.opzet].niveau}`,
            `${inDatum(een.vastgelegdOp, 'nl')}, ${een.vastgelegdDoor}`,
            een.klopt ? 'Ja' : <Merkje kleur="rood">Nee</Merkje>,
          ],
        }))}
      />
    </>
  );
}

/** How effect is measured, per theme. */
export function Component(): ReactNode {
  const { data, error, refetch } = useOntwerpen();
  return (
    <Pagina titel="Effectontwerpen">
      <Alinea inleiding>
        Hoe wij meten wat de hulp verandert. Dat ligt vast voordat iemand een uitkomst ziet, zodat niemand de
        vergelijking kan kiezen bij het antwoord.
      </Alinea>
      <div className="geen-print">
        <KnopLink naar="/cijfers/effect/nieuw">Leg een effectontwerp vast</KnopLink>
      </div>
      {data && <Ontwerpen van={data} />}
      {!data && error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Skelet hoogte="16rem" />}
    </Pagina>
  );
}
