// SPDX-License-Identifier: EUPL-1.2
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server that keeps of each mail only its Message-ID, so that ten thousand weigh nothing. */
export interface Brievenbus {
  smtpUrl: string;
  /** How many different mails came in. */
  verschillend(): number;
  /** How many came in more often than once: mail is sent at least once, with the same Message-ID. */
  dubbel(): number;
  stop(): Promise<void>;
}

export async function startBrievenbus(): Promise<Brievenbus> {
  const gezien = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stroom, _sessie, klaar) {
      const delen: Buffer[] = [];
      stroom.on('data', (deel: Buffer) => delen.push(deel));
      stroom.on('error', () => undefined); // the sender was killed in the middle: no mail
      stroom.on('end', () => {
        const id = /^message-id:\s*(\S+)/im.exec(Buffer.concat(delen).toString())?.[1];
        if (id !== undefined) gezien.set(id, (gezien.get(id) ?? 0) + 1);
        klaar();
      });
    },
  });
  server.on('error', () => undefined); // a sender that is killed
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    verschillend: () => gezien.size,
    dubbel: () => [...gezien.values()].reduce((som, keren) => som + keren - 1, 0),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
