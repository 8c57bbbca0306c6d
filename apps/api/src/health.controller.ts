import { Database, Public, Settings } from '@concord/platform';
import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';

/** For the load balancer and whoever is on call. */
@Public('Says that the service runs and in which version, nothing else')
@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  @Get('health/live')
  @Header('cache-control', 'no-store')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('health/ready')
  @Header('cache-control', 'no-store')
  async ready(): Promise<{ status: string }> {
    try {
      await this.database.beforeSignIn('select 1');
    } catch {
      throw new ServiceUnavailableException();
    }
    return { status: 'ready' };
  }

  @Get('version')
  @Header('cache-control', 'no-store')
  version(): { version: string; commit: string } {
    const { version, commit } = this.settings;
    return { version, commit };
  }
}
