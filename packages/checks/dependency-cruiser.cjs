/**
 * What a graph of all modules shows and a single file does not: cycles, imports that lead nowhere, dependencies nobody
 * declared. The floors themselves are held by test/boundaries.test.ts.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'no circle of any kind, types included',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'declared-dependencies',
      comment: 'src may import only what its own package.json lists under dependencies',
      severity: 'error',
      from: { path: '^(packages|examples)/[^/]+/src/' },
      to: {
        couldNotResolve: false,
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      },
    },
    {
      name: 'no-deep-import',
      comment: 'another package is reached through its published name only',
      severity: 'error',
      from: { path: '^(packages|examples)/([^/]+)/(src|bench)/' },
      to: {
        path: '^packages/[^/]+/',
        // The benchmark measures the instances that the tests count.
        pathNot: ['^$1/$2/', '^packages/pairing/test/families[.]ts$'],
        dependencyTypes: ['local'],
      },
    },
    {
      name: 'no-test-in-src',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/' },
      to: { path: '/(test|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|out)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['@huiqi/source', 'import', 'types', 'default'],
      exportsFields: ['exports'],
    },
  },
};
