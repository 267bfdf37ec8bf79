// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { api, take } from '../../../api/api';
import { inDatum } from '../../../taal/taal';
import { Foutsamenvatting, type Veldfout } from '../../../ui/foutsamenvatting';
import { Knop } from '../../../ui/knop';
import { Keuzelijst, Keuzes, Tekstvlak } from '../../../ui/veld';
import { Bevestigen } from '../../beheer/bevestigen';
import { useHandeling } from '../../beheer/handeling';
import { useInvoer, type Invoer } from '../../beheer/invoer';
import { inEuro } from '../geld';
import { DECLARATIES, type Declaratie, type Declaratieregel, type Regelbesluit } from './gegevens';
import { HERSTELBAAR, REDEN } from './woorden';

const BESLUITEN = [
  { waarde: 'toegekend', label: 'Toekennen' },
  { waarde: 'geweigerd', label: 'Weigeren' },
];
const REDENEN = [
  { waarde: '', label: 'Kies een reden' },
  ...Object.entries(REDEN).map(([waarde, label]) => ({
    ...{ waarde, label: HERSTELBAAR.includes(waarde) ? label : `${label} (niet te herstellen)` },
  })),
];

interface Veld {
  regel: Declaratieregel;
  nr: number;
  besluit: string;
  onKies: (besluit: string) => void;
  invoer: Invoer;
  foutVan: (veld: string) => string | undefined;
}

/** One line: granted, or refused with why. */
function Regelveld({ regel, nr, besluit, onKies, invoer, foutVan }: Veld): ReactNode {
  const { prestatieId: id, indicatorCode, indicator, prestatiedatum, bedragInCenten } = regel;
  const wat = `${indicatorCode} ${indicator}, ${inDatum(prestatiedatum, 'nl')}: ${inEuro(bedragInCenten)}`;
  return (
    <div className="kaart kaart--vlak stapel stapel--dicht">
      <Keuzes
        id={`besluit-${id}`}
        naam={`besluit-${id}`}
        label={`${nr}. ${wat}`}
        fout={foutVan(`besluit-${id}`)}
        keuzes={BESLUITEN}
        gekozen={[besluit]}
        onKies={onKies}
      />
      {besluit === 'geweigerd' && (
        <>
          <Keuzelijst
            id={`reden-${id}`}
            name={`reden-${id}`}
            label={`Waarom weigert u regel ${nr}?`}
            keuzes={REDENEN}
            defaultValue={invoer.van(`reden-${id}`, regel.reden ?? '')}
            fout={foutVan(`reden-${id}`)}
          />
          <Tekstvlak
            id={`toelichting-${id}`}
            name={`toelichting-${id}`}
            label={`Uitleg bij regel ${nr}`}
            uitleg="Wie declareerde leest dit. Noem geen personen."
            rows={2}
            maxLength={1000}
            defaultValue={invoer.van(`toelichting-${id}`, regel.toelichting ?? '')}
            fout={foutVan(`toelichting-${id}`)}
          />
        </>
      )}
    </div>
  );
}

/** What stands in the fields of one line; of what is granted only that. */
function toBesluit(van: (naam: string) => string, prestatieId: string): Regelbesluit {
  if (van(`besluit-${prestatieId}`) !== 'geweigerd') return { prestatieId, besluit: 'toegekend' };
  const reden = van(`reden-${prestatieId}`) as NonNullable<Regelbesluit['reden']>;
  return { prestatieId, besluit: 'geweigerd', reden, toelichting: van(`toelichting-${prestatieId}`) };
}

function foutenIn(van: (naam: string) => string, id: string, nr: number): Veldfout[] {
  const besluit = van(`besluit-${id}`);
  if (besluit === '')
    return [{ veld: `besluit-${id}`, melding: `Kies of u regel ${nr} toekent of weigert.` }];
  if (besluit === 'toegekend') return [];
  return [
    ...(van(`reden-${id}`) === ''
      ? [{ veld: `reden-${id}`, melding: `Kies waarom u regel ${nr} weigert.` }]
      : []),
    ...(van(`toelichting-${id}`).length < 3
      ? [{ veld: `toelichting-${id}`, melding: `Leg uit waarom u regel ${nr} weigert.` }]
      : []),
  ];
}

function read(formulier: HTMLFormElement, regels: readonly Declaratieregel[]): [Regelbesluit[], Veldfout[]] {
  const velden = new FormData(formulier);
  const van = (naam: string): string => {
    const waarde = velden.get(naam);
    return typeof waarde === 'string' ? waarde.trim() : '';
  };
  const fouten = regels.flatMap(({ prestatieId }, i) => foutenIn(van, prestatieId, i + 1));
  return [regels.map(({ prestatieId }) => toBesluit(van, prestatieId)), fouten];
}

/** What has to be decided of each line, with what that comes to. */
export function Beoordelen({
  declaratie,
  onKlaar,
}: {
  declaratie: Declaratie;
  onKlaar: () => void;
}): ReactNode {
  const { id, versie, regels } = declaratie;
  const handeling = useHandeling(DECLARATIES);
  const invoer = useInvoer(`declaratie-beoordelen-${id}`);
  const [besluiten, setBesluiten] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(
      regels.map((r) => [r.prestatieId, invoer.van(`besluit-${r.prestatieId}`, r.besluit ?? '')]),
    ),
  );
  const toegekend = regels.filter(({ prestatieId }) => besluiten[prestatieId] === 'toegekend');
  const som = toegekend.reduce((n, { bedragInCenten }) => n + bedragInCenten, 0);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const formulier = gebeurtenis.currentTarget;
    const [gelezen, fouten] = read(formulier, regels);
    if (fouten.length > 0) return handeling.setFouten(fouten);
    invoer.keep(formulier);
    const body = { versie, regels: gelezen };
    void handeling.run(
      async () => {
        await take(api.POST('/declaraties/{id}/beoordeling', { params: { path: { id } }, body }));
      },
      () => {
        invoer.clear();
        onKlaar();
      },
    );
  };
  const all = (): void => setBesluiten(Object.fromEntries(regels.map((r) => [r.prestatieId, 'toegekend'])));
  return (
    <form className="stapel" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={handeling.fouten} />
      {handeling.bevestigen && <Bevestigen />}
      <div>
        <Knop soort="tweede" onClick={all}>
          Ken alle regels toe
        </Knop>
      </div>
      {regels.map((regel, i) => (
        <Regelveld
          key={regel.prestatieId}
          {...{ regel, nr: i + 1, invoer, foutVan: handeling.foutVan }}
          besluit={besluiten[regel.prestatieId] ?? ''}
          onKies={(besluit) => setBesluiten({ ...besluiten, [regel.prestatieId]: besluit })}
        />
      ))}
      <p role="status">
        Toegekend: <b>{inEuro(som)}</b> van {inEuro(declaratie.bedragInCenten)}.
      </p>
      <div>
        <Knop type="submit" bezig={handeling.bezig}>
          Leg de beoordeling vast
        </Knop>
      </div>
    </form>
  );
}
