import { Log, Settings } from '@concord/platform';
import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';

/** A mail as it was given to the mail server. Kept for the harness that looks for leaks; it holds nothing about anybody. */
export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends one kind of mail: that there is something to look at. Without SMTP_URL nothing is sent. */
@Injectable()
export class Mailer {
  readonly sent: SentMail[] = [];
  private readonly transport;

  constructor(
    private readonly settings: Settings,
    private readonly log: Log,
  ) {
    this.transport = settings.smtpUrl ? createTransport(settings.smtpUrl) : createTransport({ jsonTransport: true });
  }

  /** Tells these addresses to look into Concord. A mail server that does not answer never fails what was done. */
  async nudge(addresses: readonly string[]): Promise<void> {
    for (const to of addresses) {
      const mail = {
        to,
        subject: 'You have an item in Concord',
        text: `Sign in to see it: ${this.settings.publicUrl}\n\nPlease do not reply to this email.`,
      };
      try {
        await this.transport.sendMail({ from: this.settings.mailFrom, ...mail });
        if (this.settings.environment === 'test') this.sent.push(mail);
      } catch (error) {
        this.log.failure('a mail could not be sent', error);
      }
    }
  }
}
