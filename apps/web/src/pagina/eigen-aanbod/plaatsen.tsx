// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Keuzelijst, Tekstveld } from '../../ui/veld';
import type { Aanbod, Wijziging } from './gegevens';
import { PERIODE } from './woorden';

const GETAL = /^\d{1,6}$/;
const isPeriode = (waarde: string): waarde is keyof typeof PERIODE => Object.hasOwn(PERIODE, waarde);

type Velden = Record<'totaal' | 'periode' | 'van' | 'tot', string>;

function readVelden(formulier: HTMLFormElement): Velden {
  const gegevens = new FormData(formulier);
  const veld = (naam: keyof Velden): string => {
    const waarde = gegevens.get(naam);
    return typeof waarde === 'string' ? waarde.trim() : '';
  };
  return { totaal: veld('totaal'), periode: veld('periode'), van: veld('van'), tot: veld('tot') };
}

function assessVelden({ totaal, van, tot }: Velden): Veldfout[] {
  const fouten: Veldfout[] = [];
  if (totaal !== '' && !GETAL.test(totaal))
    fouten.push({
      veld: 'totaal',
      melding: 'Vul bij het aantal plaatsen een heel getal in, of laat het leeg.',
    });
  if (van !== '' && tot !== '' && van > tot)
    fouten.push({ veld: 'tot', melding: 'De laatste dag ligt voor de eerste dag.' });
  return fouten;
}

/** Empty is without a limit. */
const toWijziging = ({ totaal, periode, van, tot }: Velden): Wijziging => ({
  voorwaarden: {
    capaciteit:
      totaal === '' ? null : { totaal: Number(totaal), periode: isPeriode(periode) ? periode : null },
    openstelling: van === '' && tot === '' ? null : { van: van || null, tot: tot || null },
  },
});

/** The form as the offer is now. */
const beginVan = ({ capaciteit, openstelling }: Aanbod['voorwaarden']): Velden => ({
  totaal: capaciteit ? String(capaciteit.totaal) : '',
  periode: capaciteit?.periode ?? '',
  van: openstelling?.van ?? '',
  tot: openstelling?.tot ?? '',
});

/** How many places there are, and when it is open. */
export function Plaatsenformulier({
  aanbod: { voorwaarden },
  bezig,
  bewaar,
}: {
  aanbod: Aanbod;
  bezig: boolean;
  bewaar: (wijziging: Wijziging) => void;
}): ReactNode {
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const velden = readVelden(gebeurtenis.currentTarget);
    const gevonden = assessVelden(velden);
    setFouten(gevonden);
    if (gevonden.length === 0) bewaar(toWijziging(velden));
  };
  const foutBij = (veld: string): string | undefined => fouten.find((een) => een.veld === veld)?.melding;
  const begin = beginVan(voorwaarden);
  return (
    <form className="kaart stapel" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={fouten} />
      <Tekstveld
        id="totaal"
        name="totaal"
        inputMode="numeric"
        kort
        label="Hoeveel plaatsen zijn er? (niet verplicht)"
        uitleg="Leeg is onbeperkt. Is het vol, dan komt een ondernemer op de wachtlijst."
        defaultValue={begin.totaal}
        fout={foutBij('totaal')}
      />
      <Keuzelijst
        name="periode"
        kort
        label="Komen die plaatsen steeds terug?"
        defaultValue={begin.periode}
        keuzes={[
          { waarde: '', label: 'Nee, één keer' },
          ...Object.entries(PERIODE).map(([waarde, label]) => ({ waarde, label: `Ja, ${label}` })),
        ]}
      />
      <div className="rij rij--onder">
        <Tekstveld name="van" type="date" kort label="Eerste dag (niet verplicht)" defaultValue={begin.van} />
        <Tekstveld
          id="tot"
          name="tot"
          type="date"
          kort
          label="Laatste dag (niet verplicht)"
          defaultValue={begin.tot}
          fout={foutBij('tot')}
        />
      </div>
      <div>
        <Knop type="submit" soort="tweede" bezig={bezig}>
          Bewaar
        </Knop>
      </div>
    </form>
  );
}
