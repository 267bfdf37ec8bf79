// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Weigering } from '../../api/api';
import { useTaal, useTeksten } from '../../taal/taal';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Tekstveld } from '../../ui/veld';
import { FOUTTEKSTEN } from './foutteksten';
import { isEmail } from './keuring';
import { useKopfocus } from './stap';
import { TEKSTEN } from './teksten';
import type { Bewaarder } from './use-concept';
import type { Vraagstand } from './use-onderweg';

interface Props {
  vraag: Vraagstand;
  bewaarder: Bewaarder;
  terug: () => void;
}

/** Asks where the link must go, and has it sent. */
function Aanvraag({ vraag, bewaarder, onKlaar }: Props & { onKlaar: () => void }): ReactNode {
  const { later: t, offline } = useTeksten(TEKSTEN);
  const woorden = FOUTTEKSTEN[useTaal()];
  const [bezig, setBezig] = useState(false);
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const { email: eerder } = vraag.onderweg.antwoorden;

  const refused = (fout: unknown): readonly Veldfout[] => {
    const { status = 0, redenen = [] } = fout instanceof Weigering ? fout : {};
    if (status === 400 && redenen.some(({ pad }) => pad === 'email'))
      return [{ veld: 'later-email', melding: woorden.email }];
    return [{ melding: status === 0 ? offline : `${t.mislukt}. ${t.misluktUitleg}` }];
  };
  const submit = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const gegeven = new FormData(gebeurtenis.currentTarget).get('email');
    const email = typeof gegeven === 'string' ? gegeven.trim() : '';
    if (bezig) return;
    if (!isEmail(email))
      return setFouten([{ veld: 'later-email', melding: email === '' ? woorden.emailLeeg : woorden.email }]);
    setFouten([]);
    setBezig(true);
    if (eerder === '') vraag.change({ email });
    void bewaarder
      .begin(email)
      .then(onKlaar)
      .catch((fout: unknown) => setFouten(refused(fout)))
      .finally(() => setBezig(false));
  };
  return (
    <>
      <Foutsamenvatting fouten={fouten} />
      <Alinea>{t.uitleg}</Alinea>
      <form className="stapel" noValidate onSubmit={submit}>
        <Tekstveld
          id="later-email"
          name="email"
          type="email"
          label={t.email}
          fout={fouten.find(({ veld }) => veld)?.melding}
          defaultValue={eerder}
          autoComplete="email"
          spellCheck={false}
        />
        <div>
          <Knop type="submit" bezig={bezig}>
            {t.stuur}
          </Knop>
        </div>
      </form>
    </>
  );
}

/** Keeping a question to go on with by a link from the mail. */
export function Later(props: Props): ReactNode {
  const { vraag, terug } = props;
  const { later: t } = useTeksten(TEKSTEN);
  const [isKlaar, setKlaar] = useState(false);
  const kop = useKopfocus(isKlaar ? 'klaar' : 'bewaren');
  const { concept } = vraag.onderweg;
  return (
    <Pagina titel={isKlaar ? t.klaar : t.kop} kop={null}>
      <div className="stapel vraagpagina">
        <Kop niveau={1} ref={kop} tabIndex={-1}>
          {isKlaar ? t.klaar : t.kop}
        </Kop>
        {concept === null ? (
          <Aanvraag {...props} onKlaar={() => setKlaar(true)} />
        ) : (
          <Melding soort="ok">
            <Alinea>{isKlaar ? t.klaarUitleg(concept.email) : t.alBewaard(concept.email)}</Alinea>
          </Melding>
        )}
        <div>
          <Knop soort={concept === null ? 'stil' : 'primair'} onClick={terug}>
            {concept === null ? t.terug : t.verder}
          </Knop>
        </div>
      </div>
    </Pagina>
  );
}
