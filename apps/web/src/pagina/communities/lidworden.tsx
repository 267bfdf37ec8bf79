// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useLocation } from 'react-router';
import { api, take } from '../../api/api';
import { useSessie } from '../../sessie';
import { inTaal, useTaal, useTeksten } from '../../taal/taal';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Tekstveld } from '../../ui/veld';
import { useDaad, veldVan, type Daad } from './daad';
import type { Community } from './gegevens';
import { LIDTEKSTEN } from './teksten-lid';

/** The way to sign in, and back to this page. */
export function Aanmeldknop({ children }: { children: ReactNode }): ReactNode {
  const taal = useTaal();
  const { pathname } = useLocation();
  return (
    <a
      className="nl-button nl-button--primary"
      href={`${inTaal('/aanmelden', taal)}?als=ondernemer&terug=${encodeURIComponent(pathname)}`}
    >
      <span className="nl-button__label">{children}</span>
    </a>
  );
}

/** The name to be shown by; everywhere the same question. */
export function Naamveld({ daad, waarde = '' }: { daad: Daad; waarde?: string }): ReactNode {
  const t = useTeksten(LIDTEKSTEN);
  return (
    <Tekstveld
      id="weergavenaam"
      name="weergavenaam"
      maxLength={100}
      autoComplete="nickname"
      label={t.naam}
      uitleg={t.naamUitleg}
      defaultValue={waarde}
      fout={daad.foutVan('weergavenaam')}
    />
  );
}

const isMail = (tekst: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(tekst);

function Vorm({
  community,
  onGedaan,
}: {
  community: Community;
  onGedaan: (wat: 'lid' | 'gevraagd') => void;
}): ReactNode {
  const t = useTeksten(LIDTEKSTEN);
  const taal = useTaal();
  const daad = useDaad();
  const { id, toegang } = community;
  const isOpen = toegang === 'open';
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const [weergavenaam, email] = ['weergavenaam', 'email'].map((veld) =>
      veldVan(gebeurtenis.currentTarget, veld),
    );
    const fouten: Veldfout[] = [
      ...(weergavenaam ? [] : [{ veld: 'weergavenaam', melding: t.leeg.naam }]),
      ...(isMail(email ?? '') ? [] : [{ veld: 'email', melding: t.leeg.email }]),
    ];
    if (fouten.length > 0) return daad.setFouten(fouten);
    const body = { weergavenaam: weergavenaam ?? '', email: email ?? '', taal };
    void daad.run(
      () => take(api.POST('/communities/{id}/leden', { params: { path: { id } }, body })),
      () => onGedaan(isOpen ? 'lid' : 'gevraagd'),
    );
  };
  return (
    <form className="stapel" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={daad.fouten} />
      {!isOpen && <Alinea>{t.vraagUitleg}</Alinea>}
      <Naamveld daad={daad} />
      <Tekstveld
        id="email"
        name="email"
        type="email"
        maxLength={254}
        autoComplete="email"
        label={t.email}
        uitleg={t.emailUitleg}
        fout={daad.foutVan('email')}
      />
      <p className="klein">{t.regelsAkkoord}</p>
      <div>
        <Knop type="submit" bezig={daad.bezig}>
          {isOpen ? t.wordLid : t.vraagLid}
        </Knop>
      </div>
    </form>
  );
}

/** For who is no member: signing in, or the form behind a button. */
export function Lidworden(props: {
  community: Community;
  onGedaan: (wat: 'lid' | 'gevraagd') => void;
}): ReactNode {
  const t = useTeksten(LIDTEKSTEN);
  const { data: sessie } = useSessie();
  const [open, setOpen] = useState(false);
  if (!sessie) return null;
  if (sessie.ik === null)
    return (
      <>
        <Alinea>{t.aanmeldenUitleg}</Alinea>
        <div>
          <Aanmeldknop>{t.aanmelden}</Aanmeldknop>
        </div>
      </>
    );
  if (sessie.ik.rol !== 'ondernemer') return <Alinea>{t.alleenOndernemers}</Alinea>;
  if (open) return <Vorm {...props} />;
  return (
    <div>
      <Knop onClick={() => setOpen(true)}>{props.community.toegang === 'open' ? t.wordLid : t.vraagLid}</Knop>
    </div>
  );
}
