// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import '../../stijl/impact.css';
import { useSessie, type Ik } from '../../sessie';
import { inDatum } from '../../taal/taal';
import { Alinea } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Merkje } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { useAdres } from './adres';
import { Downloads } from './downloads';
import type { Keuzeveld } from './filters';
import { Nu } from './nu';
import { Rapportbeeld } from './rapport/rapportbeeld';
import { rapportnaam, useVerzegeld, useVerzegeldeInhoud, type Verzegeld } from './verzegeld';

const NU = 'nu';

const bronveld = (rapporten: readonly Verzegeld[], waarde: string, metNu: boolean): Keuzeveld => ({
  ...{ veld: 'bron', label: 'Welke cijfers', waarde },
  keuzes: [
    ...(metNu ? [{ waarde: NU, label: 'Van nu (voorlopig)' }] : []),
    ...rapporten.map((rapport) => ({ waarde: rapport.id, label: rapportnaam(rapport) })),
  ],
});

const WERKPLEK: Partial<Record<string, string>> = { analist: '/cijfers', coordinator: '/werkbank' };

function Rapport({
  rapport,
  bron,
  eigenRegio,
}: {
  rapport: Verzegeld;
  bron: Keuzeveld;
  eigenRegio: string | null;
}): ReactNode {
  const { data, error, refetch } = useVerzegeldeInhoud(rapport.id);
  const rol = useSessie().data?.ik?.rol ?? '';
  const plek = WERKPLEK[rol];
  if (!data)
    return error ? (
      <Mislukt fout={error} opnieuw={() => void refetch()} />
    ) : (
      <Skelet hoogte="20rem" aantal={2} />
    );
  return (
    <>
      <p>
        <Merkje kleur="groen">Verzegeld op {inDatum(rapport.verzegeldOp, 'nl')}</Merkje>{' '}
        {plek !== undefined && (
          <Verwijzing naar={`${plek}/rapporten/${rapport.id}`}>Bekijk waarvan het is gemaakt</Verwijzing>
        )}
      </p>
      <Downloads id={rapport.id} naam={rapportnaam(rapport)} />
      <Rapportbeeld inhoud={data} velden={[bron]} eigenRegio={eigenRegio} />
    </>
  );
}

const GeenRapport = ({ isRegio }: { isRegio: boolean }): ReactNode => (
  <Leeg titel="Er is nog geen verzegeld rapport">
    <Alinea>
      Zodra EZ een rapport heeft verzegeld, ziet u het hier.
      {isRegio && ' De cijfers van nu van uw eigen regio staan bij de trechter.'}
    </Alinea>
    {isRegio && (
      <p>
        <Verwijzing naar="/werkbank/trechter">Naar de trechter</Verwijzing>
      </p>
    )}
  </Leeg>
);

/** Figures of now are for who works with those of all regios. */
const magNu = (rol: Ik['rol']): boolean => rol === 'analist' || rol === 'beheerder';

function Gekozen({ rapporten, ik }: { rapporten: readonly Verzegeld[]; ik: Ik }): ReactNode {
  const gevraagd = useAdres().lees('bron');
  const metNu = magNu(ik.rol);
  const rapport = rapporten.find(({ id }) => id === gevraagd) ?? (metNu ? undefined : rapporten[0]);
  const bron = bronveld(rapporten, rapport?.id ?? NU, metNu);
  if (rapport) return <Rapport key={rapport.id} rapport={rapport} bron={bron} eigenRegio={ik.regio} />;
  return metNu ? <Nu bron={bron} /> : <GeenRapport isRegio={ik.rol === 'coordinator'} />;
}

function Bron(): ReactNode {
  const ik = useSessie().data?.ik;
  const { data, error, refetch } = useVerzegeld();
  if (data && ik) return <Gekozen rapporten={data} ik={ik} />;
  return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="20rem" />;
}

/** What help to entrepreneurs brings, for whoever answers for it. */
export const Component = (): ReactNode => (
  <Pagina titel="Impact">
    <Alinea inleiding>
      Wat hulp aan ondernemers oplevert: waar, voor wie, hoe snel en tegen welke kosten.
    </Alinea>
    <Bron />
  </Pagina>
);
