// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Keuzelijst, Tekstveld } from '../../ui/veld';
import type { NieuwMoment } from './gegevens';

export const VORM = {
  'op-locatie': 'Op locatie',
  telefonisch: 'Telefonisch',
  video: 'Per video',
} as const satisfies Record<NieuwMoment['vorm'], string>;
const DUUR = ['15', '30', '45', '60', '90', '120'];

type Velden = Record<'dag' | 'tijd' | 'duur' | 'plek' | 'plaatsen' | 'reeksTot', string>;

function readVelden(formulier: HTMLFormElement): Velden {
  const gegevens = new FormData(formulier);
  const veld = (naam: keyof Velden): string => {
    const waarde = gegevens.get(naam);
    return typeof waarde === 'string' ? waarde.trim() : '';
  };
  return {
    ...{ dag: veld('dag'), tijd: veld('tijd'), duur: veld('duur'), plek: veld('plek') },
    ...{ plaatsen: veld('plaatsen'), reeksTot: veld('reeksTot') },
  };
}

/** The moment of a day and a time as they are here; the browser may stand elsewhere. */
function momentVan(dag: string, tijd: string): Date {
  const alsUtc = new Date(`${dag}T${tijd}:00Z`);
  const hier = new Date(
    `${alsUtc.toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' }).replace(' ', 'T')}Z`,
  );
  return new Date(2 * alsUtc.getTime() - hier.getTime());
}

const PLEK: Partial<Record<NieuwMoment['vorm'], { label: string; melding: string }>> = {
  'op-locatie': { label: 'Waar?', melding: 'Vul in waar u elkaar ziet.' },
  video: { label: 'Adres van het videogesprek', melding: 'Vul het adres van het videogesprek in.' },
};

function assessVelden({ dag, tijd, plek, plaatsen }: Velden, vorm: NieuwMoment['vorm']): Veldfout[] {
  const fouten: Veldfout[] = [];
  if (dag === '') fouten.push({ veld: 'dag', melding: 'Kies een dag.' });
  if (tijd === '') fouten.push({ veld: 'tijd', melding: 'Vul in hoe laat het begint.' });
  const bij = PLEK[vorm];
  if (bij && plek === '') fouten.push({ veld: 'plek', melding: bij.melding });
  if (!/^([1-9]|[1-4]\d|50)$/.test(plaatsen))
    fouten.push({ veld: 'plaatsen', melding: 'Vul een aantal van 1 tot en met 50 in.' });
  return fouten;
}

function toMoment(velden: Velden, vorm: NieuwMoment['vorm']): NieuwMoment {
  const begin = momentVan(velden.dag, velden.tijd);
  return {
    begin: begin.toISOString(),
    eind: new Date(begin.getTime() + Number(velden.duur) * 60_000).toISOString(),
    vorm,
    plaatsen: Number(velden.plaatsen),
    ...(vorm === 'op-locatie' ? { plaats: velden.plek } : {}),
    ...(vorm === 'video' ? { link: velden.plek } : {}),
    ...(velden.reeksTot ? { reeksTot: velden.reeksTot } : {}),
  };
}

type FoutBij = (veld: string) => string | undefined;

const Wanneer = ({ foutBij }: { foutBij: FoutBij }): ReactNode => (
  <div className="rij rij--onder">
    <Tekstveld id="dag" name="dag" type="date" kort label="Dag" fout={foutBij('dag')} />
    <Tekstveld id="tijd" name="tijd" type="time" kort label="Begin" fout={foutBij('tijd')} />
    <Keuzelijst
      name="duur"
      kort
      label="Duur"
      defaultValue="60"
      keuzes={DUUR.map((waarde) => ({ waarde, label: `${waarde} minuten` }))}
    />
  </div>
);

/** Offers a moment, or the same one every week. */
export function Momentformulier({
  bezig,
  maak,
}: {
  bezig: boolean;
  maak: (moment: NieuwMoment) => void;
}): ReactNode {
  const [vorm, setVorm] = useState<NieuwMoment['vorm']>('op-locatie');
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const foutBij: FoutBij = (veld) => fouten.find((een) => een.veld === veld)?.melding;
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const velden = readVelden(gebeurtenis.currentTarget);
    const gevonden = assessVelden(velden, vorm);
    setFouten(gevonden);
    if (gevonden.length === 0) maak(toMoment(velden, vorm));
  };
  const plek = PLEK[vorm];
  return (
    <form className="kaart stapel" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={fouten} />
      <Wanneer foutBij={foutBij} />
      <Keuzelijst
        name="vorm"
        kort
        label="Hoe spreekt u elkaar?"
        value={vorm}
        onChange={({ target }) => setVorm(target.value as NieuwMoment['vorm'])}
        keuzes={Object.entries(VORM).map(([waarde, label]) => ({ waarde, label }))}
      />
      {plek && (
        <Tekstveld
          key={vorm}
          id="plek"
          name="plek"
          maxLength={300}
          label={plek.label}
          fout={foutBij('plek')}
        />
      )}
      <Tekstveld
        id="plaatsen"
        name="plaatsen"
        inputMode="numeric"
        kort
        label="Voor hoeveel ondernemers?"
        defaultValue="1"
        fout={foutBij('plaatsen')}
      />
      <Tekstveld
        name="reeksTot"
        type="date"
        kort
        label="Elke week, tot en met (niet verplicht)"
        uitleg="Dan maken wij hetzelfde moment voor elke week."
      />
      <div>
        <Knop type="submit" bezig={bezig}>
          Bied dit aan
        </Knop>
      </div>
    </form>
  );
}
