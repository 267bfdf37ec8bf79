// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { api, take, type Schema } from '../../api/api';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { Keuzelijst, Keuzes, Tekstveld } from '../../ui/veld';
import { tekstVan } from '../werkbank/venster';
import { Bevestigen } from './bevestigen';
import { useRegios } from './gegevens';
import { useHandeling, type Beheerhandeling } from './handeling';
import { useInvoer, type Invoer } from './invoer';
import { SCOPEKEUZES, isScope } from './machine-woorden';
import { Sleutelvelden, readBron } from './sleutelvelden';

type Nieuw = Schema['NieuweMachineclient'];

/** All that was filled in, and all that is wrong with it. */
function read(velden: FormData): { nieuw: Nieuw; fouten: Veldfout[] } {
  const { bron, fouten } = readBron(velden);
  const [naam = '', organisatie = '', regio] = ['naam', 'organisatie', 'regio'].map((veld) =>
    tekstVan(velden, veld),
  );
  const scopes = velden
    .getAll('scopes')
    .filter((waarde) => typeof waarde === 'string')
    .filter(isScope);
  const zonderRegio = regio === undefined && scopes.includes('hulpvragen:lezen');
  const mist = (waar: boolean, veld: string, melding: string): Veldfout[] =>
    waar ? [{ veld, melding }] : [];
  return {
    nieuw: { naam, organisatie, scopes, ...(regio === undefined ? {} : { regio }), ...bron },
    fouten: [
      ...mist(naam === '', 'naam', 'Vul de naam van het systeem in.'),
      ...mist(organisatie === '', 'organisatie', 'Vul in van welke organisatie het systeem is.'),
      ...mist(scopes.length === 0, 'scopes', 'Kies wat het systeem mag lezen.'),
      ...mist(zonderRegio, 'regio', 'Kies een regio: hulpvragen kan een machine maar van één regio lezen.'),
      ...fouten,
    ],
  };
}

function Velden({ invoer, foutVan }: { invoer: Invoer; foutVan: Beheerhandeling['foutVan'] }): ReactNode {
  const regios = useRegios().data ?? [];
  const [scopes, setScopes] = useState(() => invoer.alle('scopes'));
  const keuzes = regios.map(({ code, naam }) => ({ waarde: code, label: naam }));
  const tick = (waarde: string, aan: boolean): void =>
    setScopes(aan ? [...scopes, waarde] : scopes.filter((een) => een !== waarde));
  const veld = (naam: string) => ({
    id: naam,
    name: naam,
    defaultValue: invoer.van(naam),
    fout: foutVan(naam),
  });
  return (
    <>
      <Tekstveld
        {...veld('naam')}
        maxLength={200}
        label="Naam van het systeem"
        uitleg="Bijvoorbeeld CRM Regio Twente."
      />
      <Tekstveld
        {...veld('organisatie')}
        maxLength={200}
        label="Organisatie"
        uitleg="Van wie het systeem is."
      />
      <Keuzes
        id="scopes"
        label="Wat mag het lezen?"
        naam="scopes"
        soort="checkbox"
        keuzes={SCOPEKEUZES}
        gekozen={scopes}
        onKies={tick}
        fout={foutVan('scopes')}
      />
      <Keuzelijst
        // With the regions there is something to choose what was chosen before from.
        key={keuzes.length}
        {...veld('regio')}
        kort
        label="Regio"
        uitleg="Het systeem ziet alleen rijen van deze regio."
        keuzes={[{ waarde: '', label: 'Alle regio’s' }, ...keuzes]}
      />
      <Sleutelvelden invoer={invoer} foutVan={foutVan} />
    </>
  );
}

export function Component(): ReactNode {
  const naar = useNavigate();
  const invoer = useInvoer('machine-nieuw');
  const handeling = useHandeling('machines');
  const send = async (velden: FormData): Promise<void> => {
    const { nieuw, fouten } = read(velden);
    handeling.setFouten(fouten);
    if (fouten.length > 0) return;
    await handeling.run(async () => {
      const { id } = await take(api.POST('/machineclients', { body: nieuw }));
      invoer.clear();
      await naar(`/beheer/machines/${id}?nieuw=ja`);
    });
  };
  const submit = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    void send(new FormData(gebeurtenis.currentTarget));
  };
  return (
    <Pagina titel="Registreer een machine" heeftFout={handeling.fouten.length > 0}>
      <p>
        <Link className="nl-link" to="/beheer/machines">
          Terug naar de machines
        </Link>
      </p>
      <Alinea>
        Een machine is een systeem van een andere organisatie dat zonder mens gegevens leest. Het bewijst wie
        het is met een geheime sleutel die alleen daar staat. Wij krijgen de openbare sleutel.
      </Alinea>
      <Foutsamenvatting fouten={handeling.fouten} />
      <form
        className="kaart stapel"
        noValidate
        onSubmit={submit}
        onInput={({ currentTarget }) => invoer.keep(currentTarget)}
      >
        <Velden invoer={invoer} foutVan={handeling.foutVan} />
        {handeling.bevestigen && <Bevestigen />}
        <div>
          <Knop type="submit" bezig={handeling.bezig}>
            Registreer
          </Knop>
        </div>
      </form>
    </Pagina>
  );
}
