// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import '../../stijl/campagnes.css';
import { KnopLink } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Meer } from '../../ui/meer';
import { Merkje } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Tabel } from '../beheer/tabel';
import { useBank } from '../werkbank/bank';
import { useRegios } from '../werkbank/gegevens';
import { useCampagnes, useRelaties, type CampagneKort, type Wiens } from './gegevens';
import { STATUS, datum, keer, overVan, procent, useNamen, type Namen } from './woorden';

/** In a few words; the rest stands on its own page. */
function kortEffect({ effect }: CampagneKort): string {
  if (effect === null) return '';
  if (effect.verschil)
    return `${procent(effect.verschil.verschil)} procentpunt (${procent(effect.verschil.laag)} tot ${procent(effect.verschil.hoog)})`;
  return (
    { 'nog-niet': `Vanaf ${datum(effect.tot)}`, gestopt: 'Niet gemeten' }[effect.uitkomst as string] ??
    (effect.uitkomst === 'afgeschermd' ? 'Te kleine aantallen' : 'Niet te zeggen')
  );
}

const Status = ({ status }: Pick<CampagneKort, 'status'>): ReactNode => (
  <Merkje kleur={STATUS[status][1]}>{STATUS[status][0]}</Merkje>
);

const wanneer = ({ verstuurdOp, geplandOp }: CampagneKort): string => {
  const op = verstuurdOp ?? geplandOp;
  return op === null ? '' : datum(op);
};

const toRij = (campagne: CampagneKort, namen: Namen, waar: string | null) => ({
  sleutel: campagne.id,
  cellen: [
    <Verwijzing key="naam" naar={`/werkbank/campagnes/${campagne.id}`}>
      {campagne.naam}
    </Verwijzing>,
    ...(waar === null ? [] : [waar]),
    overVan(campagne, namen),
    <Status key="status" status={campagne.status} />,
    wanneer(campagne),
    kortEffect(campagne),
  ],
});

const ONDER = ['Over', 'Stand', 'Wanneer', 'Verschil met de controlegroep'];

function Campagnes({ wiens }: { wiens: Wiens }): ReactNode {
  const lijst = useCampagnes(wiens);
  const [namen, regios, { regio }] = [useNamen(), useRegios(), useBank()];
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="10rem" />;
  const alle = data.pages.flatMap(({ gegevens }) => gegevens);
  const rijen = wiens === 'eigen' ? alle : alle.filter((een) => een.regio !== regio);
  if (rijen.length === 0)
    return wiens === 'eigen' ? (
      <Leeg titel="Uw regio heeft nog geen campagne.">
        <Alinea>Zet eerst bedrijven op uw lijst, en maak dan een campagne.</Alinea>
      </Leeg>
    ) : (
      <Leeg titel="Andere regio’s hebben nog niets gemeten." />
    );
  const isEigen = wiens === 'eigen';
  return (
    <>
      <Tabel
        naam={isEigen ? 'Campagnes van uw regio' : 'Gemeten in andere regio’s'}
        koppen={['Campagne', ...(isEigen ? [] : ['Regio']), ...ONDER]}
        rijkop
        rijen={rijen.map((een) => toRij(een, namen, isEigen ? null : (regios.get(een.regio) ?? een.regio)))}
      />
      <Meer lijst={lijst} />
    </>
  );
}

function Lijststand(): ReactNode {
  const { data } = useRelaties();
  if (!data) return null;
  return (
    <p className="klein">
      {data.bedrijven === 0
        ? 'Uw lijst is nog leeg. '
        : `Op uw lijst staan ${keer(data.bedrijven, 'bedrijf', 'bedrijven')}. `}
      <Verwijzing naar="/werkbank/campagnes/lijst">Bekijk of vul uw lijst</Verwijzing>
    </p>
  );
}

/** The campaigns of a region, and what others measured. */
export function Component(): ReactNode {
  return (
    <Pagina titel="Campagnes">
      <Alinea inleiding>
        Nodig bedrijven uit om hulp te vragen, en zie of dat iets uitmaakt. Een deel krijgt door het lot geen
        mail: met die groep vergelijkt u.
      </Alinea>
      <Lijststand />
      <div>
        <KnopLink naar="/werkbank/campagnes/nieuw">Maak een campagne</KnopLink>
      </div>
      <Campagnes wiens="eigen" />
      <Kop niveau={2} als={3}>
        Gemeten in andere regio’s
      </Kop>
      <Campagnes wiens="alle" />
    </Pagina>
  );
}
