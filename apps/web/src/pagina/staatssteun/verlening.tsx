// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode, SubmitEvent } from 'react';
import { api, take } from '../../api/api';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import { Keuzelijst, Tekstveld } from '../../ui/veld';
import { parseCenten } from '../status/bedrag';
import { useSteundaad } from './daad';
import type { Steun } from './gegevens';
import { INSTRUMENT, type Instrument } from './woorden';

type Invoer = Record<'bedrag' | 'datum' | 'instrument' | 'verlener', string>;

function readVelden(formulier: HTMLFormElement): Invoer {
  const gegevens = new FormData(formulier);
  const veld = (naam: keyof Invoer): string => {
    const waarde = gegevens.get(naam);
    return typeof waarde === 'string' ? waarde.trim() : '';
  };
  return {
    ...{ bedrag: veld('bedrag'), datum: veld('datum') },
    ...{ instrument: veld('instrument'), verlener: veld('verlener') },
  };
}

type Fout = { veld: string; melding: string };

/** The api calls a field otherwise than the form: there it is in cents. */
const VELD: Record<string, string> = { bedragInCenten: 'bedrag' };

function assessVelden({ bedrag, datum, instrument, verlener }: Invoer): Fout[] {
  const fouten: Fout[] = [];
  if ((parseCenten(bedrag) ?? 0) < 1)
    fouten.push({ veld: 'bedrag', melding: 'Vul een bedrag in euro’s in, zoals 1.250 of 1.250,50.' });
  if (datum === '') fouten.push({ veld: 'datum', melding: 'Vul de dag in waarop de steun is verleend.' });
  if (instrument === '')
    fouten.push({ veld: 'instrument', melding: 'Kies in welke vorm de steun is gegeven.' });
  if (verlener.length < 2) fouten.push({ veld: 'verlener', melding: 'Vul in wie de steun verleent.' });
  return fouten;
}

const inVeld = (centen: number): string =>
  (centen / 100).toLocaleString('nl-NL', { minimumFractionDigits: centen % 100 === 0 ? 0 : 2 });

const VORMEN = [
  { waarde: '', label: 'Kies een vorm' },
  ...Object.entries(INSTRUMENT).map(([waarde, label]) => ({ waarde, label })),
];

function Velden({
  steun,
  verlener,
  idVan,
  foutBij,
}: {
  steun: Steun;
  verlener: string;
  idVan: (veld: string) => string;
  foutBij: (veld: string) => string | undefined;
}): ReactNode {
  return (
    <>
      <div className="rij rij--onder">
        <Tekstveld
          {...{ id: idVan('bedrag'), name: 'bedrag', inputMode: 'decimal', kort: true, autoFocus: true }}
          label="Bedrag in euro’s"
          defaultValue={inVeld(steun.bedragInCenten)}
          fout={foutBij('bedrag')}
        />
        <Tekstveld
          {...{ id: idVan('datum'), name: 'datum', type: 'date', kort: true }}
          label="Verleend op"
          defaultValue={steun.status === 'gereserveerd' ? '' : steun.datum}
          fout={foutBij('datum')}
        />
      </div>
      <p className="klein">
        De dag waarop de onderneming recht op de steun kreeg. Dat is vaak de dag van het besluit, en niet die
        van de betaling.
      </p>
      <Keuzelijst
        {...{ id: idVan('instrument'), name: 'instrument', keuzes: VORMEN }}
        label="In welke vorm?"
        defaultValue={steun.instrument ?? ''}
        fout={foutBij('instrument')}
      />
      <Tekstveld
        {...{ id: idVan('verlener'), name: 'verlener', maxLength: 200 }}
        label="Wie verleent de steun?"
        uitleg="De overheid of organisatie die de steun geeft. Noem geen personen."
        defaultValue={steun.verlener ?? verlener}
        fout={foutBij('verlener')}
      />
    </>
  );
}

/** Notes that aid was granted, or how it was granted after all. */
export function Verlenen({
  steun,
  verlener,
  klaar,
}: {
  steun: Steun;
  /** Who probably grants it. */
  verlener: string;
  klaar: (gedaan: boolean) => void;
}): ReactNode {
  const { id, versie, status } = steun;
  const isNieuw = status === 'gereserveerd';
  const idVan = (veld: string): string => `${VELD[veld] ?? veld}-${id}`;
  const daad = useSteundaad({ veldVan: idVan });
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const velden = readVelden(gebeurtenis.currentTarget);
    const gevonden = assessVelden(velden).map((fout) => ({ ...fout, veld: idVan(fout.veld) }));
    daad.setFouten(gevonden);
    if (gevonden.length > 0) return;
    const instrument = velden.instrument as Instrument;
    const bedrag = parseCenten(velden.bedrag) ?? 0;
    const body = {
      versie,
      bedragInCenten: bedrag,
      datum: velden.datum,
      instrument,
      verlener: velden.verlener,
    };
    void daad
      .run(() => take(api.POST('/steun/{id}/verlening', { params: { path: { id } }, body })))
      .then((gedaan) => gedaan && klaar(true));
  };
  return (
    <form className="kaart stapel" onSubmit={send} noValidate aria-labelledby={idVan('verlenen')}>
      <Kop niveau={3} id={idVan('verlenen')}>
        {isNieuw ? 'Steun verleend noteren' : 'Verbeter wat is genoteerd'}
      </Kop>
      <Foutsamenvatting fouten={daad.fouten} />
      <Velden {...{ steun, verlener, idVan }} foutBij={(veld) => daad.foutVan(idVan(veld))} />
      <div className="rij">
        <Knop type="submit" bezig={daad.bezig}>
          {isNieuw ? 'Noteer de steun' : 'Bewaar de verbetering'}
        </Knop>
        <Knop soort="stil" onClick={() => klaar(false)}>
          Annuleren
        </Knop>
      </div>
    </form>
  );
}
