import { existsSync } from 'node:fs';
import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';

const NOT_PAGES = /^\/(graphql|health|version)(\/|$)/;

/** Serves the built admin pages: hashed files for ever, the page itself never from a cache, and every route to it. */
export function serveWebPages(app: NestExpressApplication, webDist: string): void {
  const index = path.resolve(webDist, 'index.html');
  if (!existsSync(index)) return;
  app.useStaticAssets(webDist, { index: false, setHeaders: cacheByKind });
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!isPage(request)) return next();
    response.setHeader('cache-control', 'no-store');
    response.sendFile(index);
  });
}

function isPage(request: Request): boolean {
  const asksForPage = ['GET', 'HEAD'].includes(request.method) && request.accepts('html') === 'html';
  return asksForPage && !NOT_PAGES.test(request.path) && path.extname(request.path) === '';
}

function cacheByKind(response: Response, file: string): void {
  const isHashed = /-[\w-]{8,}\.(js|css|woff2?|svg|png)$/.test(file);
  response.setHeader(
    'cache-control',
    file.endsWith('.html') ? 'no-store' : isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
  );
}
