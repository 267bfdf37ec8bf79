// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Alinea, Kop } from '../../ui/kop';
import { Meer } from '../../ui/meer';
import { Merkje } from '../../ui/melding';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { useTeruggekomenMail, type Mailpagina, type TeruggekomenMail as Mail } from './gegevens';
import { useRegionaam } from './regionaam';
import { Tabel } from './tabel';
import { inKolom } from './tijd';
import { gebeurtenisVan } from './wachtrijwoorden';

const ONTVANGER: Record<Mail['ontvangerSoort'], string> = {
  betrokkene: 'de ondernemer',
  behandelaar: 'een coördinator',
  organisatie: 'het loket van een aanbieder',
};

/** To whom it was, and never who. */
const aanVan = ({ soort, ontvangerSoort }: Mail): string =>
  soort === 'uitnodiging' ? 'wie een rol kreeg' : ONTVANGER[ontvangerSoort];

/** The first two figures of a reply tell what it is about (RFC 3463); of a mail server that says less there is only the code. */
function waaromVan({ status, smtpCode }: Mail): string {
  const hoe = status === 'geweigerd' ? 'De mail werd niet aangenomen' : 'De mail kwam terug';
  if (smtpCode === null) return status === 'geweigerd' ? `${hoe}: er kwam steeds geen antwoord.` : `${hoe}.`;
  const reden = String(smtpCode).startsWith('51') ? 'het adres bestaat niet' : 'de mailserver weigert';
  return `${hoe}: ${reden} (code ${smtpCode}).`;
}

/** Of an entrepreneur the coordinator sees it too, and calls. */
function Vervolg({ ontvangerSoort, afgehandeld }: Mail): ReactNode {
  if (afgehandeld) return <Merkje kleur="groen">gebeld</Merkje>;
  if (ontvangerSoort === 'betrokkene') return <Merkje kleur="oranje">de regio belt</Merkje>;
  return <Merkje kleur="oranje">controleer het adres</Merkje>;
}

const inTaal = (n: number): string => n.toLocaleString('nl');

function Rijen({ mails }: { mails: readonly Mail[] }): ReactNode {
  const naamVan = useRegionaam();
  return (
    <Tabel
      naam="Mail die niet aankwam"
      koppen={['Welke mail', 'Aan', 'Waarom', 'Wanneer', 'Hulpvraag', 'Vervolg']}
      rijen={mails.map((mail) => ({
        sleutel: mail.id,
        cellen: [
          gebeurtenisVan(mail.soort),
          aanVan(mail),
          waaromVan(mail),
          inKolom(mail.op),
          mail.kenmerk && `${mail.kenmerk}${mail.regio === null ? '' : `, ${naamVan(mail.regio)}`}`,
          <Vervolg key="vervolg" {...mail} />,
        ],
      }))}
    />
  );
}

/** How much it was, and which. */
function Uitkomst({
  pagina: { aantal, verstuurd, dagen },
  mails,
}: {
  pagina: Mailpagina;
  mails: readonly Mail[];
}): ReactNode {
  if (aantal === 0)
    return (
      <Leeg titel={`Alle mail van de laatste ${dagen} dagen kwam aan, voor zover wij weten.`}>
        <Alinea>Komt er mail terug, dan staat hier welke en waarom.</Alinea>
      </Leeg>
    );
  return (
    <>
      <Alinea>
        Van de {inTaal(verstuurd)} mails van de laatste {dagen} dagen{' '}
        {aantal === 1 ? 'kwam er 1' : `kwamen er ${inTaal(aantal)}`} niet aan. Adressen staan hier niet bij.
      </Alinea>
      <Rijen mails={mails} />
    </>
  );
}

/** How much mail of late did not arrive, and which; without addresses. */
export function TeruggekomenMail(): ReactNode {
  const lijst = useTeruggekomenMail();
  const { data, error, refetch } = lijst;
  const pagina = data?.pages[0];
  return (
    <section className="stapel" aria-labelledby="niet-aangekomen">
      <Kop niveau={2} id="niet-aangekomen">
        Mail die niet aankwam
      </Kop>
      {error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Skelet hoogte="8rem" />}
      {pagina && <Uitkomst pagina={pagina} mails={data.pages.flatMap(({ gegevens }) => gegevens)} />}
      <Meer lijst={lijst} />
    </section>
  );
}
