// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode, SubmitEvent } from 'react';
import { api, take } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Meer } from '../../ui/meer';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useDaad } from '../communities/daad';
import type { Beheerd } from './beheerd';
import { useDeelnemers, type Deelnemer } from './gegevens';
import { BEHEERTEKSTEN, TEKSTEN } from './teksten';

const PER_KEER = 200;

type Lijst = Pick<Beheerd, 'bijeenkomst' | 'onGedaan'> & { deelnemers: readonly Deelnemer[] };

/** Whom it is about: the api tells an id, so that a name stands in no log. */
function withNaam(fout: Veldfout, deelnemers: readonly Deelnemer[], onbekend: string): Veldfout {
  const wie = deelnemers.find(({ id }) => fout.veld === `deelnemers.${id}`);
  return wie ? { ...fout, melding: `${wie.weergavenaam ?? onbekend}: ${fout.melding}` } : fout;
}

/** Who was there: a tick for each, all saved at once. */
function Presentie({ bijeenkomst: { id }, deelnemers, onGedaan }: Lijst): ReactNode {
  const t = useTeksten(TEKSTEN);
  const w = useTeksten(BEHEERTEKSTEN);
  const daad = useDaad();
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const er = new FormData(gebeurtenis.currentTarget).getAll('er');
    // Only what is to be different, with what stood there: what another noted meanwhile is not undone by this.
    const lijst = deelnemers
      .map((een) => ({ aanmeldingId: een.id, aanwezig: er.includes(een.id), gezien: een.aanwezig }))
      .filter(({ aanwezig, gezien }) => aanwezig !== gezien);
    const save = async (): Promise<void> => {
      for (let vanaf = 0; vanaf < lijst.length; vanaf += PER_KEER) {
        const body = { deelnemers: lijst.slice(vanaf, vanaf + PER_KEER) };
        await take(api.PUT('/bijeenkomsten/{id}/aanwezigheid', { params: { path: { id } }, body }));
      }
    };
    void daad.run(save, () => onGedaan(t.gedaan.genoteerd));
  };
  return (
    <form className="stapel" onSubmit={send}>
      <Foutsamenvatting fouten={daad.fouten.map((fout) => withNaam(fout, deelnemers, w.onbekend))} />
      <fieldset className="veld" aria-describedby="presentie-uitleg">
        <legend>{w.presentie}</legend>
        <p className="veld__uitleg" id="presentie-uitleg">
          {w.presentieUitleg}
        </p>
        {deelnemers.map(({ id: wie, weergavenaam, aanwezig }) => (
          // When another noted something else meanwhile, that is what is shown.
          <label key={`${wie}-${aanwezig}`} className="keuze">
            <input
              type="checkbox"
              name="er"
              id={`deelnemers.${wie}`}
              value={wie}
              defaultChecked={aanwezig === true}
            />
            <span>{weergavenaam ?? w.onbekend}</span>
          </label>
        ))}
      </fieldset>
      <div>
        <Knop type="submit" bezig={daad.bezig}>
          {w.noteer}
        </Knop>
      </div>
    </form>
  );
}

/** The names of who comes or waits; the longest first. */
function Namen({ deelnemers }: { deelnemers: readonly Deelnemer[] }): ReactNode {
  const w = useTeksten(BEHEERTEKSTEN);
  return (
    <ol>
      {deelnemers.map(({ id, weergavenaam }) => (
        <li key={id}>{weergavenaam ?? w.onbekend}</li>
      ))}
    </ol>
  );
}

/** After it began the names of who comes can be ticked. */
function Aangemeld(props: Lijst): ReactNode {
  const w = useTeksten(BEHEERTEKSTEN);
  const { deelnemers, bijeenkomst } = props;
  const noteert = bijeenkomst.begonnen && bijeenkomst.status === 'gepland';
  return (
    <>
      <Kop niveau={3} als={4}>
        {w.deelnemers(bijeenkomst.bezet)}
      </Kop>
      {deelnemers.length === 0 && <Alinea>{w.niemand}</Alinea>}
      {noteert && deelnemers.length > 0 ? <Presentie {...props} /> : <Namen deelnemers={deelnemers} />}
    </>
  );
}

function Wachtenden({ deelnemers }: Lijst): ReactNode {
  const w = useTeksten(BEHEERTEKSTEN);
  if (deelnemers.length === 0) return null;
  return (
    <>
      <Kop niveau={3} als={4}>
        {w.wachtenden(deelnemers.length)}
      </Kop>
      <Namen deelnemers={deelnemers} />
    </>
  );
}

function Groep(props: Beheerd & { status: 'aangemeld' | 'wachtlijst' }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { bijeenkomst, status } = props;
  const deelnemers = useDeelnemers(bijeenkomst.id, status);
  const { data, error, refetch } = deelnemers;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="5rem" />;
  const lijst = { ...props, deelnemers: data.pages.flatMap(({ gegevens }) => gegevens) };
  return (
    <>
      {status === 'aangemeld' ? <Aangemeld {...lijst} /> : <Wachtenden {...lijst} />}
      <Meer lijst={deelnemers}>{t.meer}</Meer>
    </>
  );
}

/** Who comes, who waits, and after it began who was there. */
export const Deelnemers = (props: Beheerd): ReactNode => (
  <>
    <Groep {...props} status="aangemeld" />
    {!props.bijeenkomst.begonnen && <Groep {...props} status="wachtlijst" />}
  </>
);
