/**
 * A rule of the agencies was broken by what somebody asked for. The message is plain English for the person at the
 * screen and says what to do; it carries no personal content. `field` names the input it belongs to, where there is one.
 */
export class RuleBroken extends Error {
  constructor(
    message: string,
    readonly field?: string,
  ) {
    super(message);
    this.name = 'RuleBroken';
  }
}
