// SPDX-License-Identifier: EUPL-1.2
import { useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Weigering, api, take, type Schema } from '../../../api/api';
import { Verwijzing } from '../../../ui/link';
import { Pagina } from '../../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../../ui/toestand';
import { Keuzelijst } from '../../../ui/veld';
import { useOrganisaties } from '../../beheer/gegevens';
import { useHandeling } from '../../beheer/handeling';
import { useRegios } from '../../werkbank/gegevens';
import { useProgrammas, type ProgrammaKort } from '../programma/gegevens';
import { PRESTATIEAFSPRAKEN, useBasis, type Afspraak, type Voorstel } from './gegevens';
import { Afspraakvorm } from './vorm';

const KIES = { waarde: '', label: 'Kies' };

/** Whoever helps, and every regio. */
function usePartijen(): { waarde: string; label: string }[] {
  const organisaties = useOrganisaties('').data ?? [];
  const regios = [...useRegios()];
  return [
    ...organisaties
      .filter(({ soort }) => soort !== 'overheid')
      .map(({ id, naam }) => ({ waarde: `aanbieder:${id}`, label: naam })),
    ...regios.map(([code, naam]) => ({ waarde: `regio:${code}`, label: `Regio ${naam}` })),
  ];
}

function Vorm({ programmas }: { programmas: readonly ProgrammaKort[] }): ReactNode {
  const handeling = useHandeling(PRESTATIEAFSPRAKEN);
  const navigate = useNavigate();
  const basis = useBasis();
  const partijen = usePartijen();
  const [programmaId, setProgramma] = useState(programmas[0]?.id ?? '');
  const [partij, setPartij] = useState('');
  // The same key for the same press: a second one makes nothing again.
  const sleutel = useRef(crypto.randomUUID());
  const save = async (voorstel: Voorstel): Promise<void> => {
    const [soort, wie] = partij.split(':');
    const met = soort === 'regio' ? { regio: wie ?? null } : { aanbiederId: wie ?? null };
    const body: Schema['NieuwePrestatieafspraakDto'] = { ...voorstel, programmaId, ...met };
    const header = { 'Idempotency-Key': sleutel.current };
    const { id } = await take<Afspraak>(api.POST('/prestatieafspraken', { params: { header }, body })).catch(
      (fout: unknown) => {
        // Without an answer it may have been made: then the same key must tell.
        if (fout instanceof Weigering && fout.status !== 0) sleutel.current = crypto.randomUUID();
        throw fout;
      },
    );
    await navigate(`${basis}/${id}`);
  };
  return (
    <Afspraakvorm voor={{ programmaId }} handeling={handeling} onStuur={save}>
      <Keuzelijst
        id="programmaId"
        label="Programma"
        keuzes={programmas.map(({ id, naam, code }) => ({ waarde: id, label: `${naam} (${code})` }))}
        value={programmaId}
        onChange={({ target }) => setProgramma(target.value)}
        fout={handeling.foutVan('programmaId')}
      />
      <Keuzelijst
        id="aanbiederId"
        label="Met wie"
        uitleg="Voor een regio tekent de hoofdcoördinator."
        keuzes={[KIES, ...partijen]}
        value={partij}
        onChange={({ target }) => setPartij(target.value)}
        fout={handeling.foutVan('aanbiederId') ?? handeling.foutVan('regio')}
      />
    </Afspraakvorm>
  );
}

/** A first draft with an aanbieder or a regio. */
export function Component(): ReactNode {
  const basis = useBasis();
  const { data, error, refetch } = useProgrammas();
  const lopend = data?.pages
    .flatMap(({ gegevens }) => gegevens)
    .filter(({ status }) => status === 'vastgesteld');
  return (
    <Pagina titel="Stel een afspraak op">
      <p>
        <Verwijzing naar={basis}>Terug naar de prestatieafspraken</Verwijzing>
      </p>
      {!lopend &&
        (error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="24rem" />)}
      {lopend?.length === 0 && (
        <Leeg titel="Er is nog geen programma dat is vastgesteld.">
          <p>
            Een afspraak valt onder een programma.{' '}
            <Verwijzing naar="/financiering/programmas">Naar de programma’s</Verwijzing>
          </p>
        </Leeg>
      )}
      {lopend && lopend.length > 0 && <Vorm programmas={lopend} />}
    </Pagina>
  );
}
