// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { api, take, type Schema } from '../../api/api';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Pagina } from '../../ui/pagina';
import { Tekstveld, Tekstvlak } from '../../ui/veld';
import { Bevestigen } from '../beheer/bevestigen';
import { useHandeling } from '../beheer/handeling';
import { useInvoer, type Invoer } from '../beheer/invoer';
import { tekstVan } from '../werkbank/venster';
import { KOPPELBESTANDEN } from './gegevens';

type Nieuw = Schema['NieuwKoppelbestandDto'];
const NAMEN: Record<keyof Nieuw, string> = { doel: 'Doel', van: 'Eerste dag', tot: 'Laatste dag' };

const readNieuw = (velden: FormData): Nieuw => ({
  doel: tekstVan(velden, 'doel') ?? '',
  van: tekstVan(velden, 'van') ?? '',
  tot: tekstVan(velden, 'tot') ?? '',
});

function Velden({
  invoer,
  foutVan,
}: {
  invoer: Invoer;
  foutVan: (veld: string) => string | undefined;
}): ReactNode {
  const bij = (veld: keyof Nieuw) => ({
    ...{ id: veld, name: veld, label: NAMEN[veld], fout: foutVan(veld) },
    defaultValue: invoer.van(veld),
  });
  return (
    <>
      <Tekstvlak
        {...bij('doel')}
        uitleg="Welk onderzoek is dit? Schrijf geen namen op: dit blijft in het register staan."
        maxLength={500}
        rows={3}
      />
      <Tekstveld {...bij('van')} type="date" kort uitleg="Van wie vanaf deze dag om hulp vroeg." />
      <Tekstveld {...bij('tot')} type="date" kort uitleg="Deze dag telt mee." />
    </>
  );
}

/** What a file is for and about; it is made at once. */
export function Component(): ReactNode {
  const naar = useNavigate();
  const handeling = useHandeling(KOPPELBESTANDEN);
  // Who has to confirm first who he is, finds it again.
  const invoer = useInvoer('koppelbestand-nieuw');
  // Pressed twice it is made once.
  const [sleutel] = useState(() => crypto.randomUUID());
  const make = async (body: Nieuw): Promise<void> => {
    const header = { 'Idempotency-Key': `${sleutel}-${body.doel.length}-${body.van}-${body.tot}` };
    const { id } = await take(api.POST('/impact/koppelbestanden', { body, params: { header } }));
    invoer.clear();
    await naar(`/cijfers/koppelbestanden/${id}`);
  };
  return (
    <Pagina titel="Maak een koppelbestand" heeftFout={handeling.fouten.length > 0}>
      <p>
        <Verwijzing naar="/cijfers/koppelbestanden">Terug naar de koppelbestanden</Verwijzing>
      </p>
      <Alinea>
        Vraag dit alleen aan als er een onderzoek voor is. De bestanden zijn zeven dagen op te halen, elk één
        keer, en u kunt er zelf maar één van ophalen.
      </Alinea>
      <Foutsamenvatting fouten={handeling.fouten} namen={NAMEN} />
      <form
        noValidate
        className="stapel tekst"
        onInput={({ currentTarget }) => invoer.keep(currentTarget)}
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          const velden = readNieuw(new FormData(gebeurtenis.currentTarget));
          void handeling.run(() => make(velden));
        }}
      >
        <Velden invoer={invoer} foutVan={handeling.foutVan} />
        {handeling.bevestigen && <Bevestigen />}
        <div>
          <Knop type="submit" bezig={handeling.bezig}>
            Laat het maken
          </Knop>
        </div>
      </form>
    </Pagina>
  );
}
