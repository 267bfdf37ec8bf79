// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { download } from '../../../ui/bestand';
import { Knop } from '../../../ui/knop';
import { Alinea, Kop } from '../../../ui/kop';
import { Pagina } from '../../../ui/pagina';
import { Mislukt, Skelet } from '../../../ui/toestand';
import { Weigeringmelding } from '../../../ui/weigeringmelding';
import { Tabel } from '../../beheer/tabel';
import { Bestanden } from '../bestanden';
import { Programmakiezer, Zoekkeuze } from '../grootboek/kiezer';
import { useProgramma, type Programma } from '../programma/gegevens';
import { Besteding } from './besteding';
import { useSisa, useVerantwoording } from './gegevens';
import { rapportagezin, samenvatting } from './woorden';

/** The same page for who pays, who leads a regio and who works with figures: what each may fetch, the API decides. */
const useWie = (): { sisa: boolean; indigo: boolean } => {
  const { pathname } = useLocation();
  return { sisa: !pathname.startsWith('/cijfers'), indigo: !pathname.startsWith('/werkbank') };
};

interface Deel {
  programma: Programma;
  jaar: number;
}

function Cijfers({ programma: { id, code }, jaar }: Deel): ReactNode {
  const { data, error, refetch } = useVerantwoording(id, jaar);
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="16rem" />;
  const rapportage = rapportagezin(data);
  return (
    <>
      <p role="status">
        <b>{samenvatting(data)}</b>
      </p>
      {rapportage !== null && <p>{rapportage}</p>}
      <Besteding van={data} />
      <Bestanden
        pad={`/programmas/${id}/verantwoording`}
        naam={`verantwoording-${code.toLowerCase()}-${jaar}`}
        filter={{ jaar }}
      />
    </>
  );
}

function Sisarijen({ programma: { id, code }, jaar }: Deel): ReactNode {
  const { data, error, refetch } = useSisa(id, jaar);
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="8rem" />;
  if (data.sisaCode === null) return <p>Dit programma heeft geen SiSa-code: er is niets in te vullen.</p>;
  if (data.rijen.length === 0)
    return <p>Geen regio heeft in dit programma een prestatieafspraak: er is niets in te vullen.</p>;
  return (
    <>
      <Tabel
        naam={`SiSa-regels over ${jaar}`}
        koppen={['Indicator', 'Ontvanger', 'Wat', { kop: 'Waarde', getal: true }]}
        rijkop
        rijen={data.rijen.map(({ indicator, ontvanger, omschrijving, waarde }) => ({
          sleutel: `${ontvanger} ${indicator}`,
          cellen: [
            ...[indicator, ontvanger, omschrijving],
            typeof waarde === 'number' ? waarde.toLocaleString('nl-NL') : waarde,
          ],
        }))}
      />
      <Bestanden
        pad={`/programmas/${id}/sisa`}
        naam={`sisa-${code.toLowerCase()}-${jaar}`}
        wat="de SiSa-regels"
        filter={{ jaar }}
      />
    </>
  );
}

function Indigo({ programma: { id, code } }: { programma: Programma }): ReactNode {
  const [fout, setFout] = useState<Error | null>(null);
  const save = (): void => {
    setFout(null);
    void download(`/programmas/${id}/indigo`, `indigo-${code.toLowerCase()}.json`).catch(setFout);
  };
  return (
    <section className="stapel" aria-labelledby="indigo">
      <Kop niveau={2} id="indigo">
        INDIGO
      </Kop>
      <Alinea>
        Het programma in de vorm waarin landen betalen op resultaat vergelijken. Resultaten van minder dan
        tien ondernemingen staan er niet in.
      </Alinea>
      <div>
        <Knop soort="tweede" onClick={save}>
          Download voor INDIGO (JSON)
        </Knop>
      </div>
      <Weigeringmelding fout={fout} />
    </section>
  );
}

function Jaar({ programma }: { programma: Programma }): ReactNode {
  const [zoek] = useSearchParams();
  const wie = useWie();
  const jaren = programma.jaren.map(({ jaar }) => jaar);
  const nu = new Date().getFullYear();
  const jaar =
    jaren.find((een) => String(een) === zoek.get('jaar')) ??
    jaren.find((een) => een === nu) ??
    jaren.at(-1) ??
    nu;
  const deel = { programma, jaar };
  return (
    <>
      <div className="rij rij--onder" role="search" aria-label="Jaar">
        <Zoekkeuze
          naam="jaar"
          label="Jaar"
          waarde={String(jaar)}
          keuzes={jaren.map((een) => ({ waarde: String(een), label: String(een) }))}
        />
      </div>
      <Cijfers {...deel} />
      {wie.sisa && (
        <section className="stapel" aria-labelledby="sisa">
          <Kop niveau={2} id="sisa">
            SiSa
          </Kop>
          <Sisarijen {...deel} />
        </section>
      )}
      {wie.indigo && <Indigo programma={programma} />}
    </>
  );
}

function Gekozen({ id }: { id: string }): ReactNode {
  const { data, error, refetch } = useProgramma(id);
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="24rem" />;
  return <Jaar programma={data} />;
}

/** What each euro of a programme bought. */
export const Component = (): ReactNode => (
  <Pagina titel="Verantwoording">
    <Alinea>
      Wat is er toegekend, wat leverde dat op en hoeveel werk was het om dat te laten zien? Per programma en
      jaar, naar thema en regio.
    </Alinea>
    <Programmakiezer>{(id) => <Gekozen key={id} id={id} />}</Programmakiezer>
  </Pagina>
);
