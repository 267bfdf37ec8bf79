// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { api, take } from '../../../api/api';
import { useSessie } from '../../../sessie';
import { Alinea } from '../../../ui/kop';
import { Pagina } from '../../../ui/pagina';
import type { Inhoud } from './gegevens';
import { Programmavorm } from './vorm';

const leeg = (organisatieId: string): Inhoud => ({
  ...{ code: '', naam: '', omschrijving: '', regios: [], themas: [], rechtsgrond: '', isDeMinimis: true },
  sisaCode: null,
  ...{ van: '', tot: '', financiers: [{ organisatieId, aandeel: 10_000 }], jaren: [] },
});

export function Component(): ReactNode {
  const naar = useNavigate();
  const organisatieId = useSessie().data?.ik?.organisatie?.id ?? '';
  // Pressed twice it is made once.
  const [sleutel] = useState(() => crypto.randomUUID());
  const make = async (body: Inhoud): Promise<void> => {
    const header = { 'Idempotency-Key': `${sleutel}-${JSON.stringify(body).length}` };
    const { id } = await take(api.POST('/programmas', { body, params: { header } }));
    await naar(`/financiering/programmas/${id}?gedaan=opgesteld`);
  };
  return (
    <Pagina titel="Stel een programma op">
      <p>
        <Link className="nl-link" to="/financiering/programmas">
          Terug naar de programma’s
        </Link>
      </p>
      <Alinea>
        Uw organisatie wordt penvoerder. Het programma is een concept tot elke financier akkoord is; namens uw
        organisatie doet een collega dat.
      </Alinea>
      <Programmavorm begin={leeg(organisatieId)} doe="Bewaar als concept" onStuur={make} />
    </Pagina>
  );
}
