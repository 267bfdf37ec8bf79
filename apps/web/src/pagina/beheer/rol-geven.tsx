// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { api, take, type Schema } from '../../api/api';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Keuzelijst, Keuzes, Tekstveld } from '../../ui/veld';
import { tekstVan } from '../werkbank/venster';
import { Bevestigen } from './bevestigen';
import { useMedewerker, useRegios, type Medewerkerdetail } from './gegevens';
import { Adresveld, Organisatieveld } from './rolvelden';
import { useHandeling, type Beheerhandeling } from './handeling';
import { useInvoer, type Invoer } from './invoer';
import { ROLKEUZES, isRol, naamOf } from './medewerker-woorden';

type Nieuw = Schema['NieuweRoltoekenning'];

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const faultsOf = (velden: FormData, isBekend: boolean): Veldfout[] => {
  const rol = tekstVan(velden, 'rol') ?? '';
  const eisen: [goed: boolean, veld: string, melding: string][] = [
    [
      isBekend || EMAIL.test(tekstVan(velden, 'email') ?? ''),
      'email',
      'Vul een e-mailadres in, zoals naam@example.nl.',
    ],
    [isRol(rol), 'rol', 'Kies een rol.'],
    [
      rol !== 'coordinator' || tekstVan(velden, 'regio') !== undefined,
      'regio',
      'Kies de regio van de coördinator.',
    ],
    [
      rol !== 'financier' || tekstVan(velden, 'organisatieId') !== undefined,
      'organisatieId',
      'Kies de organisatie van de financier.',
    ],
  ];
  return eisen.filter(([goed]) => !goed).map(([, veld, melding]) => ({ veld, melding }));
};

/** What the role is about. */
function grensVan(velden: FormData, rol: string | undefined): Partial<Nieuw> {
  const van = (veld: 'regio' | 'organisatieId'): Partial<Nieuw> => ({ [veld]: tekstVan(velden, veld) });
  if (rol === 'coordinator') return { ...van('regio'), hoofdcoordinator: velden.has('hoofdcoordinator') };
  return rol === 'financier' ? van('organisatieId') : {};
}

/** What was filled in for this person, or for an address when there is none yet; nothing that was left empty. */
function read(velden: FormData, subject: string | undefined): Nieuw {
  const [email, rol, tot] = ['email', 'rol', 'tot'].map((veld) => tekstVan(velden, veld));
  const wie = subject === undefined ? { email } : { subject };
  return { ...wie, rol, ...grensVan(velden, rol), ...(tot === undefined ? {} : { tot }) } as Nieuw;
}

function Regiovelden({
  invoer,
  foutVan,
}: {
  invoer: Invoer;
  foutVan: Beheerhandeling['foutVan'];
}): ReactNode {
  const regios = useRegios().data ?? [];
  const [leidt, setLeidt] = useState(() => invoer.alle('hoofdcoordinator'));
  return (
    <>
      <Keuzelijst
        key={regios.length}
        id="regio"
        name="regio"
        kort
        label="Regio"
        keuzes={[
          { waarde: '', label: 'Kies een regio' },
          ...regios.map(({ code, naam }) => ({ waarde: code, label: naam })),
        ]}
        defaultValue={invoer.van('regio')}
        fout={foutVan('regio')}
      />
      <Keuzes
        label="Leidt deze persoon de regio? (niet verplicht)"
        naam="hoofdcoordinator"
        soort="checkbox"
        keuzes={[
          {
            waarde: 'ja',
            label: 'Hoofdcoördinator',
            uitleg: 'Verdeelt ook het werk en ziet wie afwezig is.',
          },
        ]}
        gekozen={leidt}
        onKies={(waarde, aan) => setLeidt(aan ? [waarde] : [])}
      />
    </>
  );
}

function Formulier({ medewerker }: { medewerker: Medewerkerdetail | null }): ReactNode {
  const naar = useNavigate();
  const invoer = useInvoer(`rol-${medewerker?.id ?? 'nieuw'}`);
  const handeling = useHandeling('medewerkers', 'roltoekenningen');
  const [rol, setRol] = useState(invoer.van('rol'));
  const send = async (velden: FormData): Promise<void> => {
    const fouten = faultsOf(velden, medewerker !== null);
    handeling.setFouten(fouten);
    if (fouten.length > 0) return;
    await handeling.run(async () => {
      await take(api.POST('/roltoekenningen', { body: read(velden, medewerker?.subject) }));
      invoer.clear();
      await naar(
        medewerker === null ? '/beheer/medewerkers' : `/beheer/medewerkers/${medewerker.id}?gegeven=ja`,
      );
    });
  };
  const submit = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    void send(new FormData(gebeurtenis.currentTarget));
  };
  return (
    <>
      {handeling.fouten.length > 0 && <title>Fout: Geef een rol - Schakel</title>}
      <Foutsamenvatting fouten={handeling.fouten} />
      <form
        className="kaart stapel"
        noValidate
        onSubmit={submit}
        onInput={({ currentTarget }) => invoer.keep(currentTarget)}
      >
        {medewerker === null && <Adresveld invoer={invoer} foutVan={handeling.foutVan} />}
        <Keuzes
          id="rol"
          label="Rol"
          naam="rol"
          keuzes={ROLKEUZES}
          gekozen={[rol]}
          onKies={setRol}
          fout={handeling.foutVan('rol')}
        />
        {rol === 'coordinator' && <Regiovelden invoer={invoer} foutVan={handeling.foutVan} />}
        {rol === 'financier' && <Organisatieveld invoer={invoer} foutVan={handeling.foutVan} />}
        <Tekstveld
          id="tot"
          name="tot"
          type="date"
          kort
          label="Tot en met (niet verplicht)"
          uitleg="Daarna geldt de rol niet meer bij een volgende aanmelding."
          defaultValue={invoer.van('tot')}
          fout={handeling.foutVan('tot')}
        />
        {handeling.bevestigen && <Bevestigen />}
        <div>
          <Knop type="submit" bezig={handeling.bezig}>
            Geef de rol
          </Knop>
        </div>
      </form>
    </>
  );
}

function Voor({ id }: { id: string }): ReactNode {
  const { data, error, refetch } = useMedewerker(id);
  if (id === '') return <Formulier medewerker={null} />;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="20rem" />;
  return (
    <>
      <Alinea>
        Voor <b>{naamOf(data)}</b>.
      </Alinea>
      <Formulier medewerker={data} />
    </>
  );
}

export function Component(): ReactNode {
  const id = useSearchParams()[0].get('medewerker') ?? '';
  return (
    <Pagina titel="Geef een rol">
      <p>
        <Link className="nl-link" to={id === '' ? '/beheer/medewerkers' : `/beheer/medewerkers/${id}`}>
          {id === '' ? 'Terug naar de medewerkers' : 'Terug naar de medewerker'}
        </Link>
      </p>
      <Alinea>
        De rol geldt vanaf de volgende aanmelding, en gaat voor de rol die de aanmelddienst van de organisatie
        geeft. Die dienst blijft bepalen wie zich kan aanmelden.
      </Alinea>
      <Voor id={id} />
    </Pagina>
  );
}
