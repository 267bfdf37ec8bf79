// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { api, take, type Schema } from '../../api/api';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Tekstveld } from '../../ui/veld';
import { Gedaan } from '../beheer/gedaan';
import { Tabel } from '../beheer/tabel';
import { useDaad, veldVan } from '../communities/daad';
import { toKvkNummer } from '../vraag/antwoorden';
import { GRONDSLAGEN, datum, useNamen } from './woorden';

type Relatie = Schema['RelatieWeergave'];
type Zoekvraag = Schema['RelatiezoekDto'];

const toVraag = (invoer: string): Zoekvraag =>
  invoer.includes('@') ? { email: invoer } : { kvkNummer: toKvkNummer(invoer) };

const find = async (body: Zoekvraag): Promise<Relatie[]> =>
  (await take<Schema['RelatiesWeergave']>(api.POST('/relaties/zoeken', { body }))).gegevens;

function Gevonden({
  rijen,
  bezig,
  onWeg,
}: {
  rijen: readonly Relatie[];
  bezig: boolean;
  onWeg: (rij: Relatie) => void;
}): ReactNode {
  const namen = useNamen();
  return (
    <Tabel
      naam="Gevonden op uw lijst"
      koppen={['Bedrijf', 'E-mail', 'KVK-nummer', 'Gemeente', 'Waarom u mag mailen', 'Mail', '']}
      rijkop
      rijen={rijen.map((rij) => ({
        sleutel: rij.id,
        cellen: [
          rij.naam,
          rij.email,
          rij.kvkNummer,
          namen.gemeente(rij.gemeentecode),
          `${GRONDSLAGEN[rij.grondslag] ?? rij.grondslag}, ${datum(rij.grondslagOp)} (${rij.bron})`,
          rij.afgemeldOp === null ? 'Ja' : `Nee, sinds ${datum(rij.afgemeldOp)}`,
          <Knop key="weg" soort="tweede" bezig={bezig} onClick={() => onWeg(rij)}>
            Haal van de lijst<span className="onzichtbaar"> {rij.naam}</span>
          </Knop>,
        ],
      }))}
    />
  );
}

/** One firm or one address at a time: the list is not for looking round in. */
export function Zoeken(): ReactNode {
  const daad = useDaad();
  const [vraag, setVraag] = useState<Zoekvraag | null>(null);
  const [rijen, setRijen] = useState<readonly Relatie[]>([]);
  const [melding, setMelding] = useState('');
  const search = (zoek: Zoekvraag): Promise<void> =>
    daad.run(async () => {
      setRijen(await find(zoek));
      setVraag(zoek);
    });
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const invoer = veldVan(gebeurtenis.currentTarget, 'zoek');
    setMelding('');
    if (invoer === '')
      daad.setFouten([{ veld: 'zoek', melding: 'Vul een KVK-nummer of een e-mailadres in.' }]);
    else void search(toVraag(invoer));
  };
  const remove = ({ id }: Relatie): void =>
    void daad.run(
      async () => {
        await take(api.DELETE('/relaties/{id}', { params: { path: { id } } }));
        setRijen((nu) => nu.filter((rij) => rij.id !== id));
      },
      () => setMelding('Het bedrijf is van uw lijst.'),
    );
  const fout = ['zoek', 'kvkNummer', 'email'].map(daad.foutVan).find((een) => een !== undefined);
  return (
    <div className="stapel stapel--dicht">
      <Foutsamenvatting fouten={daad.fouten.map(({ melding: zin }) => ({ veld: 'zoek', melding: zin }))} />
      <form className="rij rij--onder" onSubmit={send} noValidate>
        <Tekstveld id="zoek" name="zoek" kort label="KVK-nummer of e-mailadres" fout={fout} />
        <Knop type="submit" bezig={daad.bezig}>
          Zoek
        </Knop>
      </form>
      <Gedaan melding={melding} wacht={false} />
      <div role="status">
        {vraag !== null && rijen.length === 0 && melding === '' && (
          <Alinea>Dit bedrijf staat niet op uw lijst.</Alinea>
        )}
      </div>
      {rijen.length > 0 && <Gevonden rijen={rijen} bezig={daad.bezig} onWeg={remove} />}
    </div>
  );
}
