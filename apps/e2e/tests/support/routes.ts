import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const features = path.resolve(import.meta.dirname, '../../../admin/src/features');

/** Every address of the admin application, as its route files say it: `/case-files/:caseFileId/plan`. */
export const routes: readonly string[] = readdirSync(features).flatMap((feature) => {
  const source = readFileSync(path.join(features, feature, 'routes.tsx'), 'utf8');
  const paths = [...source.matchAll(/\{ path: '([^']+)'/g)].map(([, it]) => `/${it ?? ''}`);
  return source.includes('index: true') ? ['/', ...paths] : paths;
});

const isParameter = (segment: string): boolean => segment.startsWith(':');
const parametersOf = (route: string): number => route.split('/').filter(isParameter).length;

/** The route that answers an address: of several that fit, the one that says most of it in words. */
export function routeOf(address: string): string | undefined {
  const segments = pathOf(address).split('/');
  const fits = (route: string): boolean => {
    const wanted = route.split('/');
    return wanted.length === segments.length && wanted.every((it, index) => isParameter(it) || it === segments[index]);
  };
  return routes.filter(fits).sort((a, b) => parametersOf(a) - parametersOf(b))[0];
}

/** An address without its question and its anchor. */
export const pathOf = (address: string): string => new URL(address, 'http://concord.example').pathname;
