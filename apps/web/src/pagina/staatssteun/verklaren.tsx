// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { api, take, type Schema } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import { Keuzelijst, Keuzes, Tekstveld } from '../../ui/veld';
import { parseCenten } from '../status/bedrag';
import { useSteundaad } from './daad';
import { TEKSTEN } from './teksten';

type Regeling = NonNullable<Schema['VerklaardeSteunDto']['regeling']>;
const HOOGSTENS = 100;

interface Regel {
  datum: string;
  bedrag: string;
  regeling: Regeling;
}

/** What stands in the form, a line for each number. */
const readRegels = (formulier: HTMLFormElement, nummers: readonly number[]): Regel[] => {
  const gegevens = new FormData(formulier);
  const veld = (naam: string): string => {
    const waarde = gegevens.get(naam);
    return typeof waarde === 'string' ? waarde.trim() : '';
  };
  return nummers.map((nr) => ({
    ...{ datum: veld(`datum-${nr}`), bedrag: veld(`bedrag-${nr}`) },
    regeling: veld(`regeling-${nr}`) as Regeling,
  }));
};

type Woorden = (typeof TEKSTEN)['nl']['fout'];

const assessRegel = ({ datum, bedrag }: Regel, nr: number, n: number, { vandaag, t }: Maat) => [
  ...(datum === '' ? [{ veld: `datum-${nr}`, melding: t.datum(n) }] : []),
  ...(datum > vandaag ? [{ veld: `datum-${nr}`, melding: t.toekomst(n) }] : []),
  ...((parseCenten(bedrag) ?? 0) < 1 ? [{ veld: `bedrag-${nr}`, melding: t.bedrag(n) }] : []),
];
interface Maat {
  vandaag: string;
  t: Woorden;
}

function Regelvelden({
  nr,
  n,
  foutVan,
  onWeg,
}: {
  /** In its names; `n` is as it is counted on the page. */
  nr: number;
  n: number;
  foutVan: (veld: string) => string | undefined;
  onWeg: (() => void) | undefined;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <div className="kaart stapel stapel--dicht" role="group" aria-labelledby={`steun-${nr}`}>
      <Kop niveau={3} als={4} id={`steun-${nr}`}>
        {t.rij(n)}
      </Kop>
      <Tekstveld
        {...{ id: `datum-${nr}`, name: `datum-${nr}`, type: 'date', kort: true }}
        label={t.datum}
        fout={foutVan(`datum-${nr}`)}
      />
      <Tekstveld
        {...{ id: `bedrag-${nr}`, name: `bedrag-${nr}`, inputMode: 'decimal', kort: true }}
        label={t.bedrag}
        fout={foutVan(`bedrag-${nr}`)}
      />
      <Keuzelijst
        name={`regeling-${nr}`}
        label={t.regeling}
        keuzes={Object.entries(t.regelingen).map(([waarde, label]) => ({ waarde, label }))}
      />
      {onWeg && (
        <div>
          <Knop soort="stil" onClick={onWeg}>
            {t.weg}
            <span className="onzichtbaar"> {t.rij(n)}</span>
          </Knop>
        </div>
      )}
    </div>
  );
}

const Waarheid = ({ fout }: { fout: string | undefined }): ReactNode => {
  const t = useTeksten(TEKSTEN);
  return (
    <div className={fout ? 'veld veld--fout' : 'veld'}>
      {fout && (
        <p className="veld__fout" id="waarheid-fout">
          {fout}
        </p>
      )}
      <label className="keuze">
        <input
          {...{ type: 'checkbox', id: 'waarheid', name: 'waarheid', 'aria-invalid': fout ? true : undefined }}
          aria-describedby={fout ? 'waarheid-fout' : undefined}
        />
        <span>{t.waarheid}</span>
      </label>
    </div>
  );
};

interface Lijstwaarden {
  nummers: readonly number[];
  setNummers: (nummers: readonly number[]) => void;
  foutVan: (veld: string) => string | undefined;
}

function Regellijst({ nummers, setNummers, foutVan }: Lijstwaarden): ReactNode {
  const t = useTeksten(TEKSTEN);
  const remove = (nr: number) => () => setNummers(nummers.filter((een) => een !== nr));
  return (
    <>
      {nummers.map((nr, i) => (
        <Regelvelden
          key={nr}
          {...{ nr, n: i + 1, foutVan }}
          onWeg={nummers.length > 1 ? remove(nr) : undefined}
        />
      ))}
      {nummers.length < HOOGSTENS && (
        <div>
          <Knop soort="tweede" onClick={() => setNummers([...nummers, Math.max(...nummers) + 1])}>
            {t.erbij}
          </Knop>
        </div>
      )}
    </>
  );
}

/** The declaration of an ondernemer: none, or each grant that he got elsewhere. */
export function Verklaren({ vandaag, klaar }: { vandaag: string; klaar: () => void }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const daad = useSteundaad();
  const [keuze, setKeuze] = useState<'ja' | 'nee' | null>(null);
  const [nummers, setNummers] = useState<readonly number[]>([0]);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const regels = keuze === 'ja' ? readRegels(gebeurtenis.currentTarget, nummers) : [];
    const isWaar = new FormData(gebeurtenis.currentTarget).get('waarheid') !== null;
    const maat = { vandaag, t: t.fout };
    const fouten = [
      ...(keuze === null ? [{ veld: 'keuze', melding: t.fout.keuze }] : []),
      ...regels.flatMap((regel, i) => assessRegel(regel, nummers[i] ?? 0, i + 1, maat)),
      ...(isWaar ? [] : [{ veld: 'waarheid', melding: t.fout.waarheid }]),
    ];
    daad.setFouten(fouten);
    if (fouten.length > 0) return;
    const steun = regels.map(({ datum, bedrag, regeling }) => ({
      ...{ datum, regeling, bedragInCenten: parseCenten(bedrag) ?? 0 },
    }));
    void daad
      .run(() => take(api.POST('/steunverklaringen', { body: { steun, naarWaarheid: true } })))
      .then((gedaan) => gedaan && klaar());
  };
  return (
    <form className="stapel" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={daad.fouten} />
      <Keuzes
        {...{
          id: 'keuze',
          naam: 'keuze',
          label: t.vraag,
          uitleg: t.vraagUitleg,
          fout: daad.foutVan('keuze'),
        }}
        keuzes={[
          { waarde: 'nee', label: t.nee },
          { waarde: 'ja', label: t.ja },
        ]}
        gekozen={keuze === null ? [] : [keuze]}
        onKies={(waarde) => setKeuze(waarde as 'ja' | 'nee')}
      />
      {keuze === 'ja' && <Regellijst {...{ nummers, setNummers, foutVan: daad.foutVan }} />}
      <Waarheid fout={daad.foutVan('waarheid')} />
      <div>
        <Knop type="submit" bezig={daad.bezig}>
          {t.verstuur}
        </Knop>
      </div>
    </form>
  );
}
