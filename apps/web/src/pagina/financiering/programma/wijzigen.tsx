// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { api, take } from '../../../api/api';
import { Alinea } from '../../../ui/kop';
import { Leeg } from '../../../ui/toestand';
import { Blad } from '../../beheer/blad';
import { useProgramma, type Inhoud, type Programma } from './gegevens';
import { Programmavorm } from './vorm';

function Inhoudvorm({ programma }: { programma: Programma }): ReactNode {
  const naar = useNavigate();
  const { id, versie, mag, financiers, ...rest } = programma;
  if (!mag.wijzigen)
    return (
      <Leeg titel="Dit programma kunt u niet wijzigen.">
        <Alinea>Alleen de penvoerder kan dat, zolang het een concept is.</Alinea>
      </Leeg>
    );
  const { code, naam, omschrijving, regios, themas, rechtsgrond, isDeMinimis, van, tot, jaren, sisaCode } =
    rest;
  const begin: Inhoud = {
    ...{ code, naam, omschrijving, regios, themas, rechtsgrond, isDeMinimis, sisaCode, van, tot },
    jaren: jaren.map(({ jaar, budgetInCenten }) => ({ jaar, budgetInCenten })),
    financiers: financiers.map(({ organisatieId, aandeel }) => ({ organisatieId, aandeel })),
  };
  const change = async (inhoud: Inhoud): Promise<void> => {
    const body = { ...inhoud, versie };
    await take(api.PUT('/programmas/{id}', { params: { path: { id } }, body }));
    await naar(`/financiering/programmas/${id}?gedaan=gewijzigd`);
  };
  return (
    <>
      <Alinea>Wie al akkoord was, moet na uw wijziging opnieuw akkoord gaan.</Alinea>
      <Programmavorm key={versie} begin={begin} doe="Bewaar de wijziging" onStuur={change} />
    </>
  );
}

export function Component(): ReactNode {
  const { id = '' } = useParams();
  const vraag = useProgramma(id);
  return (
    <Blad
      vraag={vraag}
      titel={vraag.data ? `Wijzig ${vraag.data.naam}` : 'Wijzig een programma'}
      terug={[`/financiering/programmas/${id}`, 'het programma']}
      weg="Dit programma is er niet."
    >
      {(programma) => <Inhoudvorm programma={programma} />}
    </Blad>
  );
}
