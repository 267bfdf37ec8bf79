// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Meer } from '../../ui/meer';
import { Merkje } from '../../ui/melding';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Tabel } from '../beheer/tabel';
import type { Community } from '../communities/gegevens';
import { useKringdeelnemers, useKringen, type Kring } from '../kringen/gegevens';
import { Rondes } from './rondes';
import { STANDEN, aanwezigheid, ritmewoorden, wachtwoorden } from './woorden';

/** Who said yes, by the names that they chose; not what they said. */
function Deelnemers({ id }: { id: string }): ReactNode {
  const lijst = useKringdeelnemers(id);
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="6rem" />;
  const alle = data.pages.flatMap(({ gegevens }) => gegevens);
  const meer = lijst.hasNextPage ? 'Meer dan ' : '';
  const wachten = alle.filter(({ stand }) => stand === 'wacht').length;
  if (alle.length === 0)
    return (
      <Leeg titel="Nog niemand zei ja tegen een kring">
        <Alinea>Leden melden zich aan op de pagina van de community. Nodig hen daarvoor uit.</Alinea>
      </Leeg>
    );
  return (
    <details>
      <summary>
        {meer}
        {alle.length} {alle.length === 1 ? 'lid wil' : 'leden willen'} in een kring, {wachten} wachten
      </summary>
      <Tabel
        naam="Wie in een kring wil"
        koppen={['Naam', 'Stand', { kop: 'Rondes gewacht', getal: true }, 'Waarom']}
        rijkop
        rijen={alle.map(({ lidmaatschapId, weergavenaam, stand, kring, wachtrondes, wachtreden }) => ({
          sleutel: lidmaatschapId,
          cellen: [
            weergavenaam ?? 'Onbekend',
            kring === null ? STANDEN[stand] : `${STANDEN[stand]} ${kring}`,
            stand === 'wacht' ? wachtrondes : '',
            stand === 'wacht' ? wachtwoorden(wachtreden) : '',
          ],
        }))}
      />
      <Meer lijst={lijst} />
    </details>
  );
}

const toRij = (kring: Kring): { sleutel: string; cellen: ReactNode[] } => ({
  sleutel: kring.id,
  cellen: [
    <Verwijzing key="naam" naar={`/werkbank/kringen/${kring.id}`}>
      Kring {kring.nummer}
    </Verwijzing>,
    kring.aantal,
    ritmewoorden(kring.ritme),
    aanwezigheid(kring),
    <span key="stand" className="rij">
      {kring.teKlein && <Merkje kleur="oranje">Te klein</Merkje>}
      {kring.genodigden.length > 0 && <Merkje kleur="blauw">Invaller gevraagd</Merkje>}
    </span>,
  ],
});

function Kringlijst({ id }: { id: string }): ReactNode {
  const lijst = useKringen(id);
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="6rem" />;
  const alle = data.pages.flatMap(({ gegevens }) => gegevens);
  if (alle.length === 0) return <Alinea>Er zijn nog geen kringen.</Alinea>;
  return (
    <>
      <Tabel
        naam="Kringen van deze community"
        koppen={['Kring', { kop: 'Leden', getal: true }, 'Komt bij elkaar', 'Aanwezigheid', 'Stand']}
        rijkop
        rijen={alle.map(toRij)}
      />
      <Meer lijst={lijst} />
    </>
  );
}

/** Who said yes, the rounds, and the kringen that came of them. */
export function Kringbeheer({ community }: { community: Community }): ReactNode {
  const { id } = community;
  return (
    <section className="stapel" aria-labelledby="kringen">
      <Kop niveau={2} als={3} id="kringen">
        Kringen
      </Kop>
      <Deelnemers id={id} />
      <Rondes community={community} />
      <Kringlijst id={id} />
    </section>
  );
}
