// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { Weigering, api, take } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Tekstveld } from '../../ui/veld';
import { readVeld } from './kies';
import { keepBewerksleutel } from './koppen';
import { CODE_TEKSTEN } from './teksten-code';

type Woorden = ReturnType<typeof useTeksten<(typeof CODE_TEKSTEN)['nl']>>;

const EMAIL = 'code-email';
const CODE = 'code-code';

function toFouten(fout: unknown, veld: string, t: Woorden): Veldfout[] {
  if (!(fout instanceof Weigering)) throw fout;
  if (fout.status === 0) return [{ melding: t.offline }];
  if (fout.status === 429) return [{ melding: t.druk }];
  if (fout.status === 403 || fout.status === 404) return [{ veld, melding: t.codeFout }];
  const redenen = fout.redenen.map(({ melding }) => ({ veld, melding }));
  return redenen.length > 0 ? redenen : [{ melding: fout.message }];
}

/** What somebody does now to show that the mailbox is his: asks for a code, and then types it. */
function useCode(id: string, klaar: () => void, t: Woorden) {
  const [email, setEmail] = useState<string | null>(null);
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const [bezig, setBezig] = useState(false);
  const attempt = async (veld: string, doe: () => Promise<void>): Promise<void> => {
    if (bezig) return;
    setBezig(true);
    setFouten([]);
    await doe().catch((fout: unknown) => setFouten(toFouten(fout, veld, t)));
    setBezig(false);
  };
  const ask = (adres: string): Promise<void> =>
    attempt(EMAIL, async () => {
      await take(
        api.POST('/hulpvragen/{id}/inlogcodes', { params: { path: { id } }, body: { email: adres } }),
      );
      setEmail(adres);
    });
  const redeem = (code: string): Promise<void> =>
    attempt(CODE, async () => {
      const pad = '/hulpvragen/{id}/inlogcodes/inwisseling';
      keepBewerksleutel(id, await take(api.POST(pad, { params: { path: { id } }, body: { code } })));
      klaar();
    });
  const again = (): void => {
    setEmail(null);
    setFouten([]);
  };
  return { email, fouten, setFouten, bezig, ask, redeem, again };
}

const toCode = (invoer: FormData): string => readVeld(invoer, 'code').replace(/\D/g, '');

function controle(invoer: FormData, isVerstuurd: boolean, t: Woorden): Veldfout | null {
  if (isVerstuurd) return toCode(invoer).length === 8 ? null : { veld: CODE, melding: t.geenCode };
  const isEmail = /^\S+@\S+\.\S+$/.test(readVeld(invoer, 'email'));
  return isEmail ? null : { veld: EMAIL, melding: t.geenEmail };
}

/** First the address, then what came to it. */
function Codevelden({
  email,
  fout,
}: {
  email: string | null;
  fout: (veld: string) => string | undefined;
}): ReactNode {
  const t = useTeksten(CODE_TEKSTEN);
  return email === null ? (
    <Tekstveld
      key="email"
      id={EMAIL}
      name="email"
      type="email"
      autoComplete="email"
      label={t.email}
      uitleg={t.emailUitleg}
      fout={fout(EMAIL)}
    />
  ) : (
    <Tekstveld
      key="code"
      id={CODE}
      name="code"
      kort
      inputMode="numeric"
      autoComplete="one-time-code"
      label={t.code}
      uitleg={t.codeUitleg}
      fout={fout(CODE)}
    />
  );
}

/** Asks for a one-time code before something is changed. Closing it means that nothing is. */
export function Codevraag({ id, klaar, weg }: { id: string; klaar: () => void; weg: () => void }): ReactNode {
  const t = useTeksten(CODE_TEKSTEN);
  const dialoog = useRef<HTMLDialogElement>(null);
  const kop = useId();
  const { email, fouten, setFouten, bezig, ask, redeem, again } = useCode(id, klaar, t);
  // Closed before it is gone: only then the focus returns to where it was.
  useLayoutEffect(() => {
    const vak = dialoog.current;
    vak?.showModal();
    return () => vak?.close();
  }, []);
  useEffect(() => {
    dialoog.current?.querySelector('input')?.focus();
  }, [email]);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const invoer = new FormData(gebeurtenis.currentTarget);
    const mis = controle(invoer, email !== null, t);
    if (mis) setFouten([mis]);
    else void (email === null ? ask(readVeld(invoer, 'email')) : redeem(toCode(invoer)));
  };
  const fout = (veld: string): string | undefined => fouten.find((een) => een.veld === veld)?.melding;
  return (
    <dialog
      ref={dialoog}
      className="dialoog"
      aria-labelledby={kop}
      onCancel={(e) => {
        e.preventDefault();
        weg();
      }}
    >
      <form className="stapel" noValidate onSubmit={send}>
        <Kop niveau={2} als={3} id={kop}>
          {email === null ? t.kop : t.kopCode}
        </Kop>
        <Foutsamenvatting fouten={fouten} />
        <div role="status">
          <Alinea>{email === null ? t.waarom : t.verstuurd(email)}</Alinea>
        </div>
        <Codevelden email={email} fout={fout} />
        <div className="rij">
          <Knop type="submit" bezig={bezig}>
            {email === null ? t.stuur : t.verder}
          </Knop>
          {email !== null && (
            <Knop soort="tweede" onClick={again}>
              {t.opnieuw}
            </Knop>
          )}
          <Knop soort="stil" onClick={weg}>
            {t.stop}
          </Knop>
        </div>
      </form>
    </dialog>
  );
}
