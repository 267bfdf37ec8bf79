// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum } from '../../taal/taal';
import { KnopLink } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Meer } from '../../ui/meer';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Tabel } from '../beheer/tabel';
import { Bestanden } from '../financiering/bestanden';
import { inEuro } from '../financiering/geld';
import { useKeuzes, usePrestaties, type Keuze, type Prestatie } from './gegevens';
import { Status, Totalen } from './opbouw';
import { BONUSGROEP, MIJLPAAL } from './woorden';

const toRij = (prestatie: Prestatie) => ({
  sleutel: prestatie.id,
  cellen: [
    <Verwijzing key="naam" naar={`/aanbieder/prestaties/${prestatie.id}`}>
      {prestatie.code} · {prestatie.indicator}
      <span className="onzichtbaar"> van {inDatum(prestatie.prestatiedatum, 'nl')}</span>
    </Verwijzing>,
    inDatum(prestatie.prestatiedatum, 'nl'),
    <Status key="status" status={prestatie.status} />,
    prestatie.uitleg,
    prestatie.aantal,
    inEuro(prestatie.bedragInCenten),
  ],
});

const KOPPEN = ['Waarvoor', 'Dag', 'Status', 'Waarom', { kop: 'Aantal', getal: true }];

function Lijst(): ReactNode {
  const lijst = usePrestaties({});
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="16rem" />;
  const rijen = data.pages.flatMap(({ gegevens }) => gegevens);
  if (rijen.length === 0)
    return (
      <Leeg titel="Er zijn nog geen prestaties.">
        <Alinea>
          Zij ontstaan vanzelf als u hulp levert en de ondernemer die bevestigt. Ander werk uit uw afspraak
          meldt u zelf.
        </Alinea>
      </Leeg>
    );
  return (
    <>
      <Totalen totalen={data.pages[0]?.totalen ?? []} />
      <Tabel
        naam="Uw prestaties"
        rijkop
        koppen={[...KOPPEN, { kop: 'Bedrag', getal: true }]}
        rijen={rijen.map(toRij)}
      />
      <Meer lijst={lijst} />
      <Bestanden pad="/prestaties" naam="prestaties" />
    </>
  );
}

const bonusTekst = ({ bonusInCenten, bonusGroepen }: Keuze): string =>
  bonusInCenten === 0
    ? ''
    : `${inEuro(bonusInCenten)} voor ${bonusGroepen.map((groep) => BONUSGROEP[groep]).join(', ')}`;

/** What the agreements pay for today. */
function Waarvoor(): ReactNode {
  const { data, error, refetch } = useKeuzes();
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="8rem" />;
  if (data.length === 0)
    return (
      <Leeg titel="U heeft nu geen prestatieafspraak.">
        <Alinea>Een financier stelt die met u op. Daarna ziet u hier waarvoor wordt betaald.</Alinea>
      </Leeg>
    );
  const koppen = ['Waarvoor', 'Hoe', { kop: 'Per stuk', getal: true }, 'Bonus', { kop: 'Nog', getal: true }];
  return (
    <Tabel
      naam="Waarvoor uw afspraken betalen"
      rijkop
      koppen={[...koppen, 'Afspraak']}
      rijen={data.map((keuze) => ({
        sleutel: keuze.indicatorId,
        cellen: [
          `${keuze.code} · ${keuze.naam}`,
          MIJLPAAL[keuze.mijlpaal],
          inEuro(keuze.tariefInCenten),
          bonusTekst(keuze),
          keuze.over ?? 'geen grens',
          keuze.afspraak,
        ],
      }))}
    />
  );
}

/** When what is accepted can be declared, as it is set here; nothing until that is known. */
function wanneer(dagen: number | undefined): string {
  if (dagen === undefined) return '';
  if (dagen === 0) return 'Wat is aanvaard, kunt u meteen declareren.';
  const na = dagen === 1 ? 'Eén dag' : `${dagen} dagen`;
  return `${na} nadat een prestatie is aanvaard, kunt u haar declareren: vanaf de maandag daarna.`;
}

const Inleiding = (): ReactNode => (
  <Alinea>
    Wat u bereikte en waarvoor uw afspraken betalen. {wanneer(usePrestaties({}).data?.pages[0]?.wachtdagen)}
  </Alinea>
);

export const Component = (): ReactNode => (
  <Pagina titel="Prestaties">
    <Inleiding />
    <div>
      <KnopLink naar="/aanbieder/prestaties/melden">Meld een prestatie</KnopLink>
    </div>
    <Lijst />
    <section className="stapel" aria-labelledby="waarvoor">
      <Kop niveau={2} id="waarvoor">
        Waarvoor wordt betaald
      </Kop>
      <Waarvoor />
    </section>
  </Pagina>
);
