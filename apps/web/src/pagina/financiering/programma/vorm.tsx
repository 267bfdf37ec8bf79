// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Foutsamenvatting } from '../../../ui/foutsamenvatting';
import { Knop } from '../../../ui/knop';
import { Mislukt, Skelet } from '../../../ui/toestand';
import { Keuzes, Tekstveld, Tekstvlak, type Keus } from '../../../ui/veld';
import { useOrganisaties } from '../../beheer/gegevens';
import { useHandeling, type Beheerhandeling } from '../../beheer/handeling';
import { useRegios, useThemas } from '../../werkbank/gegevens';
import { Financierdelen, Jaarbudgetten, Meerkeus } from './delen';
import { PROGRAMMAS, type Inhoud } from './gegevens';
import { jarenTussen, readInhoud } from './invoer';

const JA_NEE: readonly Keus[] = [
  {
    waarde: 'ja',
    label: 'Ja',
    uitleg: 'Wat een ondernemer krijgt, telt mee voor het plafond van drie jaar.',
  },
  { waarde: 'nee', label: 'Nee', uitleg: 'Er is een andere grondslag, of de hulp is geen staatssteun.' },
];

const toKeuzes = (namen: ReadonlyMap<string, string>): Keus[] =>
  [...namen]
    .map(([waarde, label]) => ({ waarde, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));

type Bij = (veld: 'code' | 'naam' | 'omschrijving' | 'rechtsgrond' | 'sisaCode') => object;

const Over = ({ bij }: { bij: Bij }): ReactNode => (
  <>
    <Tekstveld {...bij('naam')} label="Naam" maxLength={120} />
    <Tekstveld
      {...bij('code')}
      kort
      label="Code"
      uitleg="Hoofdletters, cijfers en streepjes, zoals REGIO-2026. Zo heet het programma in de boekhouding."
      maxLength={20}
    />
    <Tekstvlak {...bij('omschrijving')} label="Waarvoor is het? (niet verplicht)" maxLength={2000} rows={3} />
    <Tekstveld
      {...bij('rechtsgrond')}
      label="Grondslag"
      uitleg="De wet, regeling of het besluit waarop de betaling steunt."
      maxLength={300}
    />
    <Tekstveld
      {...bij('sisaCode')}
      kort
      label="SiSa-code (niet verplicht)"
      uitleg="Het nummer van de regeling in de SiSa-bijlage, zoals A16. Regio’s verantwoorden zich daarmee."
      maxLength={5}
    />
  </>
);

function Deminimis({ begin, handeling }: { begin: Inhoud; handeling: Beheerhandeling }): ReactNode {
  // A new programme has no answer yet: it is too heavy to be a default.
  const [gekozen, setGekozen] = useState(begin.code === '' ? '' : begin.isDeMinimis ? 'ja' : 'nee');
  return (
    <Keuzes
      id="isDeMinimis"
      naam="isDeMinimis"
      label="Telt de hulp als de-minimissteun?"
      keuzes={JA_NEE}
      gekozen={[gekozen]}
      onKies={setGekozen}
      fout={handeling.foutVan('isDeMinimis')}
    />
  );
}

/** The period, and with it the years to fill in. */
function Looptijd({
  begin,
  handeling: { foutVan },
}: {
  begin: Inhoud;
  handeling: Beheerhandeling;
}): ReactNode {
  const [dagen, setDagen] = useState({ van: begin.van, tot: begin.tot });
  const veld = (naam: 'van' | 'tot', label: string): ReactNode => (
    <Tekstveld
      id={naam}
      name={naam}
      type="date"
      kort
      label={label}
      value={dagen[naam]}
      onChange={({ target }) => setDagen((nu) => ({ ...nu, [naam]: target.value }))}
      fout={foutVan(naam)}
    />
  );
  return (
    <>
      <div className="rij rij--onder">
        {veld('van', 'Eerste dag')}
        {veld('tot', 'Laatste dag')}
      </div>
      <Jaarbudgetten
        jaren={jarenTussen(dagen.van, dagen.tot)}
        begin={begin.jaren}
        fout={foutVan('jaren')}
        foutVan={foutVan}
      />
    </>
  );
}

function Velden({
  begin,
  organisaties,
  handeling,
}: {
  begin: Inhoud;
  organisaties: readonly Keus[];
  handeling: Beheerhandeling;
}): ReactNode {
  const [regios, themas] = [useRegios(), useThemas()];
  const { foutVan } = handeling;
  const bij: Bij = (veld) => ({ id: veld, name: veld, defaultValue: begin[veld] ?? '', fout: foutVan(veld) });
  return (
    <>
      <Over bij={bij} />
      <Meerkeus
        naam="regios"
        label="Regio’s"
        alles="alle regio’s"
        keuzes={toKeuzes(regios)}
        begin={begin.regios ?? []}
        fout={foutVan('regios')}
      />
      <Meerkeus
        naam="themas"
        label="Thema’s"
        alles="alle thema’s"
        keuzes={toKeuzes(themas)}
        begin={begin.themas ?? []}
        fout={foutVan('themas')}
      />
      <Deminimis begin={begin} handeling={handeling} />
      <Financierdelen begin={begin.financiers} organisaties={organisaties} fout={foutVan('financiers')} />
      <Looptijd begin={begin} handeling={handeling} />
    </>
  );
}

/** A programme to fill in; `onStuur` sends it and goes on from there. */
export function Programmavorm({
  begin,
  doe,
  onStuur,
}: {
  begin: Inhoud;
  /** On the button. */
  doe: string;
  onStuur: (inhoud: Inhoud) => Promise<void>;
}): ReactNode {
  const handeling = useHandeling(PROGRAMMAS);
  const { data, error, refetch } = useOrganisaties('');
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="30rem" />;
  const organisaties = data
    .filter(({ soort }) => soort !== 'aanbieder')
    .map(({ id, naam }) => ({ waarde: id, label: naam }));
  const submit = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const { inhoud, fouten } = readInhoud(new FormData(gebeurtenis.currentTarget));
    handeling.setFouten(fouten);
    if (fouten.length === 0) void handeling.run(() => onStuur(inhoud));
  };
  return (
    <>
      {handeling.fouten.length > 0 && <title>Fout: Programma - Schakel</title>}
      <Foutsamenvatting fouten={handeling.fouten} />
      <form className="kaart stapel programma__vorm" noValidate onSubmit={submit}>
        <Velden begin={begin} organisaties={organisaties} handeling={handeling} />
        <div>
          <Knop type="submit" bezig={handeling.bezig}>
            {doe}
          </Knop>
        </div>
      </form>
    </>
  );
}
