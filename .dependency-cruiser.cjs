/** The direction of imports: a folder of src may import itself and what is listed here, nothing else. */
const MAY_IMPORT = {
  document: [],
  language: ['document'],
  checks: ['document', 'language'],
  checker: ['document', 'language', 'checks'],
  sharing: ['document', 'language', 'checks', 'checker'],
  docx: ['document', 'sharing'],
  word: ['document', 'checker', 'sharing'],
  taskpane: ['document', 'language', 'checks', 'checker', 'sharing', 'docx', 'word'],
  commands: ['document', 'checker', 'word'],
  cli: ['document', 'language', 'checks', 'checker', 'sharing', 'docx'],
  workbench: ['document', 'docx'],
};
const PURE = ['document', 'language', 'checks', 'checker', 'sharing'];

module.exports = {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
      name: `${folder}-imports-only-what-it-may`,
      comment: `src/${folder} may import ${['itself', ...allowed].join(', ')}; see "How it is built" in the README.`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
    })),
    {
      name: 'the-core-has-no-dependency',
      comment: 'The core runs anywhere and needs no package at run time.',
      severity: 'error',
      from: { path: `^src/(${PURE.join('|')})/` },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core'] },
    },
    { name: 'no-circle', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    { name: 'src-never-imports-test', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|scripts)/' } },
    {
      name: 'src-ships-no-dev-package',
      comment: 'Only the workbench may use what is there for development.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workbench/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
