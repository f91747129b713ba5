const path = require('node:path');

const transform = {
  '\\.tsv$': path.join(__dirname, 'test/text-transform.js'),
  '\\.[jt]sx?$': [
    '@swc/jest',
    {
      jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
      module: { type: 'commonjs' },
    },
  ],
};

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testMatch: testMatch.map((pattern) => `<rootDir>/test/${pattern}`),
  transform,
  // slimdom and fast-check ship ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(slimdom|fast-check|pure-rand)/)'],
  testEnvironment: 'node',
  ...more,
});

module.exports = {
  // Jest reads this for all projects at once; a browser on a busy machine is slow, and no test is about time.
  testTimeout: 120_000,
  // Most of the time goes to waiting for a browser: one worker fewer than cores, as Jest has it, leaves a machine with two cores idle.
  maxWorkers: '100%',
  projects: [
    project('core', ['{document,language,checks,checker,sharing,docx,cli,word,workbench,project,labelled}/**/*.test.ts']),
    project('taskpane', ['taskpane/**/*.test.{ts,tsx}'], {
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/test/taskpane/setup.ts'],
    }),
    project('end-to-end', ['end-to-end/**/*.test.ts'], {
      globalSetup: '<rootDir>/test/end-to-end/global-setup.ts',
      globalTeardown: '<rootDir>/test/end-to-end/global-teardown.ts',
    }),
  ],
};
