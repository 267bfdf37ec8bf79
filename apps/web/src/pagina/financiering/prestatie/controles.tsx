// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum } from '../../../taal/taal';
import { Alinea, Kop } from '../../../ui/kop';
import { Verwijzing } from '../../../ui/link';
import { Meer } from '../../../ui/meer';
import { Leeg, Mislukt, Skelet } from '../../../ui/toestand';
import { Tabel } from '../../beheer/tabel';
import { useControles, type Controle } from '../../prestaties/gegevens';
import { partijVan } from '../../prestaties/woorden';
import { useRegios } from '../../werkbank/gegevens';
import { inEuro } from '../geld';

const AANLEIDING: Record<Controle['aanleiding'], string> = {
  steekproef: 'Steekproef',
  uitschieter: 'De cijfers van deze aanbieder wijken af',
};

const toRij = (controle: Controle, regios: ReadonlyMap<string, string>) => ({
  sleutel: controle.prestatie.id,
  cellen: [
    <Verwijzing key="naam" naar={`/financiering/prestaties/${controle.prestatie.id}`}>
      {controle.prestatie.code} · {controle.prestatie.indicator}
      <span className="onzichtbaar">
        {' '}
        van {partijVan(controle.prestatie, regios)}, {inDatum(controle.prestatie.prestatiedatum, 'nl')}
      </span>
    </Verwijzing>,
    partijVan(controle.prestatie, regios),
    AANLEIDING[controle.aanleiding],
    inDatum(controle.getrokkenOp, 'nl'),
    controle.uitkomst === null ? 'open' : `${controle.uitkomst}: ${controle.bevinding}`,
    inEuro(controle.prestatie.bedragInCenten),
  ],
});

const KOPPEN = ['Waarvoor', 'Wie', 'Waarom getrokken', 'Getrokken op', 'Bevinding'];

function Lijst({ stand, leeg }: { stand: 'open' | 'gedaan'; leeg: string }): ReactNode {
  const lijst = useControles(stand);
  const regios = useRegios();
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="8rem" />;
  const rijen = data.pages.flatMap(({ gegevens }) => gegevens);
  if (rijen.length === 0) return <Leeg titel={leeg} />;
  return (
    <>
      <Tabel
        naam={stand === 'open' ? 'Open controles' : 'Gedane controles'}
        rijkop
        koppen={[...KOPPEN, { kop: 'Bedrag', getal: true }]}
        rijen={rijen.map((een) => toRij(een, regios))}
      />
      <Meer lijst={lijst} />
    </>
  );
}

/** What was drawn to be looked at again, what waits first. */
export const Controles = (): ReactNode => (
  <>
    <Alinea>
      Van elke twintig aanvaarde prestaties wordt er één nog eens bekeken, en meer bij een aanbieder van wie
      de cijfers ver van die van anderen staan. Niemand kiest welke: dat volgt uit een loting. De aanbieder
      merkt er niets van. Zolang een controle open staat, wacht alles uit dezelfde week van die afspraak.
    </Alinea>
    <section className="stapel" aria-labelledby="open">
      <Kop niveau={2} id="open">
        Nog te doen
      </Kop>
      <Lijst stand="open" leeg="Er staat geen controle open." />
    </section>
    <section className="stapel" aria-labelledby="gedaan">
      <Kop niveau={2} id="gedaan">
        Gedaan
      </Kop>
      <Lijst stand="gedaan" leeg="Er is nog geen controle gedaan." />
    </section>
  </>
);
