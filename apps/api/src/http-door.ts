import { randomUUID } from 'node:crypto';
import {
  type ConcordRequest,
  Database,
  DoorMiddleware,
  httpError,
  type Settings,
  traceRequest,
} from '@concord/platform';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

const GRAPHQL = '/graphql';
const REQUEST_ID = /^[\w-]{8,64}$/;

/** What every request passes before Nest sees it, in this order. */
export function openHttpDoor(app: NestExpressApplication, settings: Settings): void {
  app.disable('x-powered-by');
  app.set('trust proxy', settings.trustedProxies);
  app.use(withTrace);
  app.use(securityHeaders(settings));
  app.use(GRAPHQL, onlyJsonPosts);
  app.useBodyParser('json', { limit: settings.limits.bodyBytes });
  app.use(GRAPHQL, unitOfWork(app.get(Database)));
  const door = app.get(DoorMiddleware);
  app.use(GRAPHQL, (request: ConcordRequest, response: Response, next: NextFunction) => {
    door.use(request, response, next).catch(next);
  });
}

/** A reference for the log and for the person who reports an error. A proxy may have given one. */
function withTrace(request: Request, response: Response, next: NextFunction): void {
  const given = request.get('x-request-id');
  const id = given && REQUEST_ID.test(given) ? given : randomUUID();
  response.setHeader('x-request-id', id);
  traceRequest({ id }, next);
}

/** No inline script or style, nothing from elsewhere, no framing. */
function securityHeaders(settings: Settings): ReturnType<typeof helmet> {
  const self = ["'self'"];
  const isPlainHttp = settings.publicUrl.startsWith('http://');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: self,
        styleSrc: self,
        imgSrc: [...self, 'data:'],
        fontSrc: self,
        connectSrc: self,
        manifestSrc: self,
        formAction: self,
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(isPlainHttp ? {} : { upgradeInsecureRequests: [] }),
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: true,
    frameguard: { action: 'deny' },
    strictTransportSecurity: isPlainHttp ? false : { maxAge: 31_536_000, includeSubDomains: true },
  });
}

function onlyJsonPosts(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('cache-control', 'no-store');
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST');
    response.status(405).json(httpError(405));
    return;
  }
  if (!request.is('application/json')) {
    response.status(415).json(httpError(415));
    return;
  }
  next();
}

/** One unit of work for what follows; the operation's plugin says how it reads and ends it. */
const unitOfWork =
  (database: Database) =>
  (_request: Request, _response: Response, next: NextFunction): void => {
    database.enter(database.create('read'), next);
  };
