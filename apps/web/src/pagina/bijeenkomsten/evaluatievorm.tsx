// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode, SubmitEvent } from 'react';
import type { Schema } from '../../api/api';
import { inDag, useTaal, useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Tekstvlak } from '../../ui/veld';
import { veldVan, type Daad } from '../communities/daad';
import { Kies, readVeld, toKeuzes } from '../status/kies';
import { NATEKSTEN } from './teksten-na';

export type MijnEvaluatie = Schema['MijnEvaluatieWeergave'];
export type Antwoord = Schema['EvaluatieDto'];

/** Both questions, with what was answered before. */
export function Evaluatievorm({
  van: { score, tekst, tot },
  daad,
  onStuur,
}: {
  van: MijnEvaluatie;
  daad: Daad;
  onStuur: (antwoord: Antwoord) => void;
}): ReactNode {
  const t = useTeksten(NATEKSTEN);
  const taal = useTaal();
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const vorm = gebeurtenis.currentTarget;
    const gekozen = readVeld(new FormData(vorm), 'score') as Antwoord['score'] | '';
    if (gekozen === '') daad.setFouten([{ veld: 'score', melding: t.kies }]);
    else onStuur({ score: gekozen, tekst: veldVan(vorm, 'tekst') });
  };
  return (
    <form className="stapel" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={daad.fouten} />
      <Kies
        {...{ id: 'score', naam: 'score', keuzes: toKeuzes(t.scores), begin: score === null ? [] : [score] }}
        label={`1. ${t.vraag1}`}
        fout={daad.foutVan('score')}
      />
      <Tekstvlak
        {...{ id: 'tekst', name: 'tekst', rows: 3, maxLength: 1000, defaultValue: tekst ?? '' }}
        label={`2. ${t.vraag2}`}
        uitleg={t.zonderNaam}
        fout={daad.foutVan('tekst')}
      />
      <div>
        <Knop type="submit" bezig={daad.bezig}>
          {score === null ? t.verstuur : t.wijzig}
        </Knop>
      </div>
      <Alinea>{t.evaluatieTot(inDag(tot, taal))}</Alinea>
    </form>
  );
}
