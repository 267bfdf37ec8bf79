// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Meer } from '../../ui/meer';
import { Merkje } from '../../ui/melding';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Tabel } from '../beheer/tabel';
import type { Community } from '../communities/gegevens';
import { useKringdeelnemers, useKringen, type Kring } from '../kringen/gegevens';
import { usePlek } from './plek';
import { Rondes } from './rondes';
import { TEKSTEN } from './teksten';
import { useAanwezigheid, useRitmewoorden } from './woorden';

/** Who said yes, by the names that they chose; not what they said. */
function Deelnemers({ id }: { id: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const lijst = useKringdeelnemers(id);
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="6rem" />;
  const alle = data.pages.flatMap(({ gegevens }) => gegevens);
  const wachten = alle.filter(({ stand }) => stand === 'wacht').length;
  if (alle.length === 0)
    return (
      <Leeg titel={t.niemandKop}>
        <Alinea>{t.niemand}</Alinea>
      </Leeg>
    );
  return (
    <details>
      <summary>{t.willen(alle.length, lijst.hasNextPage, wachten)}</summary>
      <Tabel
        naam={t.wieWil}
        koppen={[t.naam, t.stand, { kop: t.gewacht, getal: true }, t.waarom]}
        rijkop
        rijen={alle.map(({ lidmaatschapId, weergavenaam, stand, kring, wachtrondes, wachtreden }) => ({
          sleutel: lidmaatschapId,
          cellen: [
            weergavenaam ?? t.onbekend,
            kring === null ? t.standen[stand] : `${t.standen[stand]} ${kring}`,
            stand === 'wacht' ? wachtrondes : '',
            stand === 'wacht' ? (t.wachtredenen[wachtreden ?? 'geen'] ?? wachtreden ?? '') : '',
          ],
        }))}
      />
      <Meer lijst={lijst} />
    </details>
  );
}

function useToRij(): (kring: Kring) => { sleutel: string; cellen: ReactNode[] } {
  const t = useTeksten(TEKSTEN);
  const { pad } = usePlek();
  const [inRitme, inAanwezigheid] = [useRitmewoorden(), useAanwezigheid()];
  return (kring) => ({
    sleutel: kring.id,
    cellen: [
      <Verwijzing key="naam" naar={`${pad}/kringen/${kring.id}`}>
        {t.kring(kring.nummer)}
      </Verwijzing>,
      kring.aantal,
      inRitme(kring.ritme),
      inAanwezigheid(kring),
      <span key="stand" className="rij">
        {kring.teKlein && <Merkje kleur="oranje">{t.teKlein}</Merkje>}
        {kring.genodigden.length > 0 && <Merkje kleur="blauw">{t.invallerGevraagd}</Merkje>}
      </span>,
    ],
  });
}

function Kringlijst({ id }: { id: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const toRij = useToRij();
  const lijst = useKringen(id);
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="6rem" />;
  const alle = data.pages.flatMap(({ gegevens }) => gegevens);
  if (alle.length === 0) return <Alinea>{t.geenKringen}</Alinea>;
  return (
    <>
      <Tabel
        naam={t.beheerkop}
        koppen={[t.kop, { kop: t.leden, getal: true }, t.samen, t.aanwezigheid, t.stand]}
        rijkop
        rijen={alle.map(toRij)}
      />
      <Meer lijst={lijst} />
    </>
  );
}

/** Who said yes, the rounds, and the kringen that came of them. */
export function Kringbeheer({ community }: { community: Community }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { id } = community;
  return (
    <section className="stapel" aria-labelledby="kringbeheer">
      <Kop niveau={2} als={3} id="kringbeheer">
        {t.beheerkop}
      </Kop>
      <Deelnemers id={id} />
      <Rondes community={community} />
      <Kringlijst id={id} />
    </section>
  );
}
