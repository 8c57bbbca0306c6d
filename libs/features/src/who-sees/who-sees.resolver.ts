import type { Actor } from '@concord/domain';
import { Allow, CurrentActor } from '@concord/platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { WhoSeesModel } from '../sharing/index.js';
import { PreviewTextAudienceInput, WhoSeesSubjectInput } from './who-sees.input.js';
import { WhoSeesAnything } from './who-sees-anything.service.js';
import { WhoSeesText } from './who-sees-text.service.js';

@Resolver()
export class WhoSeesResolver {
  constructor(
    private readonly anything: WhoSeesAnything,
    private readonly texts: WhoSeesText,
  ) {}

  @Allow('ask', 'WhoSees')
  @Query(() => WhoSeesModel, { description: 'Who can see this, and why? For anything that you can read yourself.' })
  whoSees(@CurrentActor() actor: Actor, @Args('subject') subject: WhoSeesSubjectInput): Promise<WhoSeesModel> {
    return this.anything.of(actor, subject);
  }

  @Allow('ask', 'WhoSees')
  @Query(() => WhoSeesModel, { description: 'Before saving a text written together: who would see it with this audience, and why.' })
  previewTextAudience(@CurrentActor() actor: Actor, @Args('input') input: PreviewTextAudienceInput): Promise<WhoSeesModel> {
    return this.texts.preview(actor, input);
  }
}
