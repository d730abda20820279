import { join } from 'node:path'

import { MailDev } from 'maildev'

import type { Service } from './database.ts'

/** A mail server that keeps every mail and shows it in a browser. `url` is the inbox. */
export async function startMail(
  smtpPort: number,
  webPort: number,
  folder: string,
): Promise<Service> {
  const mail = new MailDev({
    smtp: smtpPort,
    ip: '127.0.0.1',
    web: webPort,
    webIp: '127.0.0.1',
    silent: true,
    ...(folder && { mailDirectory: join(folder, 'mail') }),
  })
  await mail.start()
  return { url: `http://localhost:${webPort}`, stop: () => mail.stop() }
}
