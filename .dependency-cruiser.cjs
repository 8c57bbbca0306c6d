// What may import what: apps -> features -> platform -> domain, and ui -> domain for the browser.

/** A feature may import the index.ts of the features before it in this list, and nothing else of any feature. */
const FEATURES = [
  'agencies',
  'practitioners',
  'notifications',
  'persons',
  'case-files',
  'blocks',
  'policy-table',
  'sharing',
  'consent-tasks',
  'plans',
  'agreed-actions',
  'meetings',
  'minutes',
  'onward-sharing',
  'reviews',
  'overrides',
  'emergency',
  'partner-asks',
  'who-sees',
  'as-it-was',
  'oversight',
];

const inFeature = (name) => `^libs/features/src/${name}/`;
const test = '\\.spec\\.tsx?$|/test/|jest\\.config|vite\\.config|playwright\\.config';

/** From `from`, only npm packages, Node built-ins (unless said otherwise) and the given folders. */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: test },
  to: { path: '^(apps|libs)/', pathNot: [from, ...allowed] },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      comment: 'An import that cannot be resolved hides from every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    only('api-imports', 'api: features, platform, domain', '^apps/api/', ['^libs/(features|platform|domain)/']),
    only('admin-imports', 'admin: ui, domain, its own', '^apps/admin/', ['^libs/(ui|domain)/']),
    only('e2e-imports', 'e2e: the product through its front door only', '^apps/e2e/', []),
    only('features-imports', 'features: platform, domain', '^libs/features/', ['^libs/(platform|domain)/']),
    only('platform-imports', 'platform: domain', '^libs/platform/', ['^libs/domain/']),
    only('ui-imports', 'ui: domain', '^libs/ui/', ['^libs/domain/']),
    only('domain-imports', 'domain: nothing outside itself', '^libs/domain/', []),
    {
      name: 'domain-is-pure',
      comment: 'No Nest, TypeORM, React or Node built-ins: luxon (dates) is the one library.',
      severity: 'error',
      from: { path: '^libs/domain/src/', pathNot: test },
      to: { pathNot: '^libs/domain/|^node_modules/(@types/)?luxon/' },
    },
    {
      name: 'ui-only-react',
      comment: 'React parts without fetching or rules.',
      severity: 'error',
      from: { path: '^libs/ui/src/', pathNot: test },
      to: {
        pathNot:
          '^libs/(ui|domain)/|^node_modules/(@types/)?(react|react-dom|luxon|govuk-frontend|@ministryofjustice/frontend)/',
      },
    },
    {
      name: 'browser-has-no-server',
      severity: 'error',
      from: { path: '^(apps/admin|libs/ui)/src/', pathNot: test },
      to: { path: '^node_modules/(@nestjs|typeorm|pg|pg-boss|passport|express|@apollo)/' },
    },
    ...FEATURES.map((feature, i) => ({
      name: `feature-order-${feature}`,
      comment: `${feature} may import only: ${FEATURES.slice(0, i).join(', ') || 'no feature'}`,
      severity: 'error',
      from: { path: inFeature(feature), pathNot: test },
      to: {
        path: '^libs/features/src/[^/]+/',
        pathNot: FEATURES.slice(0, i + 1).map(inFeature),
      },
    })),
    {
      name: 'feature-front-door',
      comment: "Another feature's index.ts only.",
      severity: 'error',
      from: { path: '^libs/features/src/([^/]+)/', pathNot: test },
      to: {
        path: '^libs/features/src/[^/]+/',
        pathNot: ['^libs/features/src/$1/', '^libs/features/src/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'feature-in-the-list',
      comment: 'A new feature needs its place in FEATURES above.',
      severity: 'error',
      from: { path: '^libs/features/src/', pathNot: test },
      to: { path: '^libs/features/src/[^/]+/', pathNot: FEATURES.map(inFeature) },
    },
    {
      name: 'no-specs-in-product',
      severity: 'error',
      from: { pathNot: test },
      to: { path: '\\.spec\\.tsx?$' },
    },
    {
      name: 'testing-only-in-tests',
      severity: 'error',
      from: { pathNot: `${test}|\.builder\.tsx?$|^libs/platform/src/testing/` },
      to: { path: '^libs/platform/(src|dist)/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(apps|libs)/[^/]+/(dist|coverage|public|test-results|src/gql)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.paths.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.json'],
    },
  },
};
