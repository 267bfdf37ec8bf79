// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { api, take } from '../../api/api';
import { useSessie } from '../../sessie';
import { useTaal, useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Skelet } from '../../ui/toestand';
import { Keuzes, Tekstveld } from '../../ui/veld';
import { themanaam, useThemas } from '../aanbod/gegevens';
import { useDaad } from '../communities/daad';
import { useLeden } from '../communities/gegevens';
import { useOnderneming, type Kringstand } from './gegevens';
import { WERKGEBIEDEN, assess, isWerkgebied, readVelden, toInvoer, toVelden, type Velden } from './invoer';
import { VORMTEKSTEN } from './teksten-vorm';
import { TEKSTEN } from './teksten';

const TALEN = ['nl', 'en', 'de', 'fr', 'es', 'pl', 'tr', 'ar', 'zh', 'uk', 'fy'];

interface Props {
  communityId: string;
  aanmelding: Kringstand['aanmelding'];
  onKlaar: () => void;
  onSluit: () => void;
}

/** Ticks that the form carries by themselves. */
function Vinkjes({
  naam,
  label,
  uitleg,
  fout,
  keuzes,
  aan,
}: {
  naam: string;
  label: string;
  uitleg?: string;
  fout?: string | undefined;
  keuzes: readonly { waarde: string; label: string }[];
  aan: readonly string[];
}): ReactNode {
  const [gekozen, setGekozen] = useState(aan);
  const kies = (waarde: string, is: boolean): void =>
    setGekozen(is ? [...gekozen, waarde] : gekozen.filter((een) => een !== waarde));
  return (
    <Keuzes id={naam} soort="checkbox" onKies={kies} {...{ naam, label, uitleg, fout, keuzes, gekozen }} />
  );
}

/** Other members, of whom one may tell that one would rather not be with them. */
function LieverNiet({ communityId, aan }: { communityId: string; aan: readonly string[] }): ReactNode {
  const t = useTeksten(VORMTEKSTEN);
  const { onbekend } = useTeksten(TEKSTEN);
  const { data } = useLeden(communityId);
  const anderen = data?.pages.flatMap(({ gegevens }) => gegevens).filter(({ zelf }) => !zelf) ?? [];
  if (anderen.length === 0) return null;
  return (
    <details open={aan.length > 0}>
      <summary>{t.nietMet}</summary>
      <Vinkjes
        naam="nietMet"
        label={t.nietMet}
        uitleg={t.nietMetUitleg}
        keuzes={anderen.map(({ id, weergavenaam }) => ({ waarde: id, label: weergavenaam ?? onbekend }))}
        aan={aan}
      />
    </details>
  );
}

function Werkgebied({ fout, aan }: { fout: string | undefined; aan: string }): ReactNode {
  const t = useTeksten(VORMTEKSTEN);
  const [gekozen, setGekozen] = useState(aan);
  return (
    <Keuzes
      id="werkgebied"
      naam="werkgebied"
      label={t.werkgebied}
      fout={fout}
      keuzes={WERKGEBIEDEN.map((waarde) => ({ waarde, label: t.gebieden[waarde] }))}
      gekozen={[gekozen]}
      onKies={(waarde) => {
        if (isWerkgebied(waarde)) setGekozen(waarde);
      }}
    />
  );
}

function useOpties(): Record<'talen' | 'themas', { waarde: string; label: string }[]> {
  const taal = useTaal();
  const { data: themas = [] } = useThemas();
  const namen = new Intl.DisplayNames(taal, { type: 'language' });
  return {
    talen: TALEN.map((waarde) => ({ waarde, label: namen.of(waarde) ?? waarde })),
    themas: themas.map(({ code }) => ({ waarde: code, label: themanaam(themas, code, taal) })),
  };
}

function Velden({
  nu,
  aanmelding,
  gevonden,
  communityId,
  onKlaar,
  onSluit,
}: Props & { nu: Velden; gevonden: boolean }): ReactNode {
  const t = useTeksten(VORMTEKSTEN);
  const { annuleer, bewaar } = useTeksten(TEKSTEN);
  const daad = useDaad();
  const opties = useOpties();
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const velden = readVelden(gebeurtenis.currentTarget);
    const fouten = assess(velden, t.fout);
    if (fouten.length > 0) return daad.setFouten(fouten);
    const body = toInvoer(velden, aanmelding?.versie);
    const params = { path: { id: communityId } };
    void daad.run(() => take(api.PUT('/communities/{id}/kringaanmelding', { params, body })), onKlaar);
  };
  const bij = (
    veld: 'sbi' | 'plaats' | 'begonnenIn' | 'werkzamePersonen',
  ): { id: string; name: string; label: string; defaultValue: string; fout: string | undefined } => ({
    ...{ id: veld, name: veld, label: t[veld], defaultValue: nu[veld], fout: daad.foutVan(veld) },
  });
  return (
    <form className="stapel" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={daad.fouten} />
      <Alinea>{t.uitleg}</Alinea>
      {gevonden && <Alinea>{t.gevonden}</Alinea>}
      <Tekstveld {...bij('sbi')} uitleg={t.sbiUitleg} maxLength={60} kort />
      <Tekstveld {...bij('plaats')} maxLength={100} kort />
      <Werkgebied fout={daad.foutVan('werkgebied')} aan={nu.werkgebied} />
      <Tekstveld {...bij('begonnenIn')} inputMode="numeric" maxLength={4} kort />
      <Tekstveld {...bij('werkzamePersonen')} inputMode="numeric" maxLength={7} kort />
      <div className="kringkeuzes stapel">
        <Vinkjes
          naam="talen"
          label={t.talen}
          fout={daad.foutVan('talen')}
          keuzes={opties.talen}
          aan={nu.talen}
        />
        <Vinkjes
          naam="themas"
          label={t.themas}
          fout={daad.foutVan('themas')}
          keuzes={opties.themas}
          aan={nu.themas}
        />
      </div>
      <LieverNiet communityId={communityId} aan={nu.nietMet} />
      <div className="rij">
        <Knop type="submit" bezig={daad.bezig}>
          {aanmelding === null ? t.stuur : bewaar}
        </Knop>
        <Knop soort="tweede" onClick={onSluit}>
          {annuleer}
        </Knop>
      </div>
    </form>
  );
}

/** What somebody said before, or what the trade register knows of his firm. */
function NieuweVorm({ kvkNummer, ...props }: Props & { kvkNummer: string | null }): ReactNode {
  const { data: gevonden = null, isLoading } = useOnderneming(kvkNummer);
  if (isLoading) return <Skelet hoogte="12rem" />;
  return <Velden {...props} nu={toVelden(null, gevonden)} gevonden={gevonden !== null} />;
}

/** Saying yes to a kring, or changing what one said. */
export function Kringvorm(props: Props): ReactNode {
  const { data: sessie } = useSessie();
  const { aanmelding } = props;
  if (aanmelding === null) return <NieuweVorm {...props} kvkNummer={sessie?.ik?.kvkNummer ?? null} />;
  return <Velden key={aanmelding.versie} {...props} nu={toVelden(aanmelding, null)} gevonden={false} />;
}
