// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { Keuzelijst, Keuzes, Tekstvlak } from '../../ui/veld';
import { useBank } from './bank';
import { useRegios } from './gegevens';
import { useHandeling, type Handeling } from './handeling';
import { TOESTEMMING } from './toewijzen';
import { Formuliervenster, tekstVan } from './venster';
import type { Vensterwaarden } from './vensterkeuze';

const AAN = [
  { waarde: 'regio', label: 'Een andere regio', uitleg: 'Die behandelt de hulpvraag verder.' },
  {
    waarde: 'organisatieId',
    label: 'Een partner',
    uitleg: 'KVK, RVO, een gemeente of een andere organisatie helpt zelf.',
  },
];
const KIES = { waarde: '', label: 'Kies' };

/** Organisations that may take a hulpvraag over. */
const usePartners = (aan: boolean): { waarde: string; label: string }[] => {
  const { data } = useQuery({
    queryKey: ['organisaties'],
    queryFn: () => take(api.GET('/organisaties', { params: { query: { aantal: 200 } } })),
    enabled: aan,
    staleTime: 600_000,
  });
  return (data?.gegevens ?? [])
    .filter(({ soort }) => soort === 'overheid' || soort === 'aanbieder')
    .map(({ id, naam }) => ({ waarde: id, label: naam }));
};

function toBody(velden: FormData, versie: number, aan: string): Schema['NieuweOverdrachtDto'] {
  const toestemming = tekstVan(velden, 'toestemming') as 'telefoon' | 'loket' | undefined;
  return {
    ...{ versie, notitie: tekstVan(velden, 'notitie') ?? '' },
    [aan]: tekstVan(velden, aan),
    ...(toestemming === undefined ? {} : { toestemming }),
  };
}

/** Which region, or which partner and whether the entrepreneur agrees. */
function Ontvanger({
  aan,
  delenMag,
  foutVan,
}: {
  aan: string;
  delenMag: boolean;
  foutVan: Handeling['foutVan'];
}): ReactNode {
  const { regio } = useBank();
  const regios = [...useRegios()]
    .filter(([code]) => code !== regio)
    .map(([waarde, label]) => ({ waarde, label }));
  const partners = usePartners(aan === 'organisatieId');
  if (aan === 'regio')
    return (
      <Keuzelijst label="Regio" id="regio" name="regio" keuzes={[KIES, ...regios]} fout={foutVan('regio')} />
    );
  return (
    <>
      <Keuzelijst
        label="Partner"
        id="organisatieId"
        name="organisatieId"
        keuzes={[KIES, ...partners]}
        fout={foutVan('organisatieId')}
      />
      {!delenMag && (
        <Keuzelijst
          label="Zei de ondernemer dat zijn vraag naar deze partner mag?"
          id="toestemming"
          name="toestemming"
          keuzes={[{ waarde: '', label: 'Nog niet' }, ...TOESTEMMING.slice(1)]}
          fout={foutVan('toestemming')}
        />
      )}
    </>
  );
}

const NODIG: Record<string, string> = {
  regio: 'Kies aan welke regio u overdraagt.',
  organisatieId: 'Kies aan welke partner u overdraagt.',
  notitie: 'Schrijf op wat er al is gedaan, en waarom u overdraagt.',
};

/** To another region or a partner, never without a note. */
export function Overdragen({ hulpvraag, onder, onSluit }: Vensterwaarden): ReactNode {
  const { id, versie, kenmerk, delenMetAanbieders } = hulpvraag;
  const { tell, changed } = useBank();
  const handeling = useHandeling(id);
  const [aan, setAan] = useState('regio');
  const undo = (overdracht: Schema['OverdrachtWeergave']) => async (): Promise<string> => {
    const params = { path: { id: overdracht.id } };
    await take(api.POST('/overdrachten/{id}/intrekking', { params, body: { versie: overdracht.versie } }));
    await changed(id);
    return `Teruggenomen: ${kenmerk} is weer aan u.`;
  };
  const handOver = async (velden: FormData): Promise<boolean> => {
    const leeg = [aan, 'notitie'].filter((veld) => tekstVan(velden, veld) === undefined);
    handeling.setFouten(leeg.map((veld) => ({ veld, melding: NODIG[veld] ?? '' })));
    if (leeg.length > 0) return false;
    return handeling.run(async () => {
      const opties = { params: { path: { id } }, body: toBody(velden, versie, aan) };
      const overdracht = await take(api.POST('/hulpvragen/{id}/overdrachten', opties));
      tell({ tekst: `Overgedragen aan ${overdracht.ontvanger}.`, ongedaan: undo(overdracht) });
    });
  };
  const { foutVan } = handeling;
  return (
    <Formuliervenster
      titel="Overdragen"
      doe="Overdragen"
      {...{ onder, handeling, onSluit }}
      onVerstuur={handOver}
    >
      <Keuzes label="Aan wie?" naam="aan" keuzes={AAN} gekozen={[aan]} onKies={(waarde) => setAan(waarde)} />
      <Ontvanger {...{ aan, foutVan }} delenMag={delenMetAanbieders} />
      <Tekstvlak
        label="Notitie voor de ontvanger"
        uitleg="Wat is er al gedaan, en waarom draagt u over?"
        id="notitie"
        name="notitie"
        rows={4}
        maxLength={2000}
        fout={foutVan('notitie')}
      />
    </Formuliervenster>
  );
}
