// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, type ReactNode, type SubmitEvent } from 'react';
import { Weigering } from '../../api/api';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { Skelet } from '../../ui/toestand';
import { Tekstvlak } from '../../ui/veld';
import { Tabel } from '../beheer/tabel';
import { Cijfers } from './cijfers';
import { useProef, type Concept, type Proef } from './gegevens';
import { foutenVan } from './woorden';

const MEESTE_ZINNEN = 10;

function readZinnen(formulier: HTMLFormElement): string[] {
  const tekst = new FormData(formulier).get('zinnen');
  const regels = typeof tekst === 'string' ? tekst.split('\n') : [];
  return regels
    .map((zin) => zin.trim())
    .filter((zin) => zin !== '')
    .slice(0, MEESTE_ZINNEN);
}

type Themas = Proef['zinnen'][number]['voor'];

const Themalijst = ({ themas, anders }: { themas: Themas; anders: Themas }): ReactNode =>
  themas.length === 0 ? (
    <span className="klein">geen thema</span>
  ) : (
    <ul className="thesaurus__themas">
      {themas.map(({ thema, woorden }) => (
        <li key={thema}>
          <Merkje kleur={anders.some((een) => een.thema === thema) ? 'grijs' : 'blauw'}>{thema}</Merkje>{' '}
          <span className="klein">{woorden.join(', ')}</span>
        </li>
      ))}
    </ul>
  );

const Zinnen = ({ zinnen }: Pick<Proef, 'zinnen'>): ReactNode => (
  <Tabel
    naam="Uw zinnen"
    koppen={['Zin', 'Nu', 'Met het concept']}
    rijen={zinnen.map(({ tekst, voor, na }, nr) => ({
      sleutel: `${nr}`,
      cellen: [
        tekst,
        <Themalijst key="voor" themas={voor} anders={na} />,
        <Themalijst key="na" themas={na} anders={voor} />,
      ],
    }))}
  />
);

function Verschillen({ titel, rijen }: { titel: string; rijen: Proef['beter'] }): ReactNode {
  if (rijen.length === 0) return null;
  return (
    <>
      <Kop niveau={4}>{titel}</Kop>
      <Tabel
        naam={titel}
        koppen={['Vraag', 'Nu', 'Met het concept']}
        rijen={rijen.map(({ id, tekst, voor, na }) => ({
          sleutel: id,
          cellen: [tekst, voor.toFixed(2).replace('.', ','), na.toFixed(2).replace('.', ',')],
        }))}
      />
    </>
  );
}

function Uitslag({ proef }: { proef: Proef }): ReactNode {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), [proef]);
  const { zinnen, beter, slechter } = proef;
  return (
    <section className="stapel" aria-labelledby="uitslag">
      <Kop niveau={3} id="uitslag" tabIndex={-1} ref={kop}>
        Uitslag van de proef
      </Kop>
      {zinnen.length > 0 && <Zinnen zinnen={zinnen} />}
      <Cijfers proef={proef} />
      {beter.length + slechter.length === 0 && (
        <Alinea>Geen van de verzonnen vragen krijgt een andere volgorde van goed aanbod.</Alinea>
      )}
      <Verschillen titel={`Slechter: ${slechter.length}`} rijen={slechter} />
      <Verschillen titel={`Beter: ${beter.length}`} rijen={beter} />
    </section>
  );
}

/** What was found stays until the draft is another. */
function Stand({ concept, uitslag }: { concept: Concept; uitslag: Proef | undefined }): ReactNode {
  if (concept.proef === null) return null;
  return uitslag ? <Uitslag proef={uitslag} /> : <Cijfers proef={concept.proef} />;
}

/** Tries the draft beside what holds now. */
export function Proefvak({
  concept,
  onFout,
}: {
  concept: Concept;
  onFout: (heeftFout: boolean) => void;
}): ReactNode {
  const proef = useProef(concept);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    proef.mutate(readZinnen(gebeurtenis.currentTarget), {
      onSettled: (_uitslag, fout) => onFout(fout !== null),
    });
  };
  const fouten = proef.error instanceof Weigering ? foutenVan(proef.error, 'zinnen') : [];
  return (
    <>
      <form className="kaart stapel" onSubmit={send} noValidate>
        <Foutsamenvatting fouten={fouten} />
        <Tekstvlak
          id="zinnen"
          name="zinnen"
          rows={3}
          maxLength={5000}
          label="Zinnen om te proberen (niet verplicht)"
          uitleg="Eén per regel, ten hoogste tien. Wij bewaren ze niet: noem geen personen."
        />
        <div>
          <Knop type="submit" soort="tweede" bezig={proef.isPending}>
            Doe de proef
          </Knop>
        </div>
      </form>
      {proef.isPending && (
        <>
          <p role="status">De proef loopt. Dit duurt enkele seconden.</p>
          <Skelet hoogte="10rem" />
        </>
      )}
      <Stand concept={concept} uitslag={proef.isPending ? undefined : proef.data} />
    </>
  );
}
