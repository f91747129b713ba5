const js = require('@eslint/js');
const tseslint = require('typescript-eslint');
const hooks = require('eslint-plugin-react-hooks');
const a11y = require('eslint-plugin-jsx-a11y');

/** Ways to the network, none of which the add-in takes. */
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'];

module.exports = tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      'no-control-regex': 'off',
      'no-irregular-whitespace': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': hooks, 'jsx-a11y': a11y },
    rules: { ...hooks.configs.recommended.rules, ...a11y.configs.recommended.rules },
  },
  {
    // Nothing the product does may reach the network or print what a document says.
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/cli/**', 'src/workbench/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...NETWORK],
      'no-restricted-properties': [
        'error',
        ...['window', 'self', 'globalThis'].flatMap((object) => NETWORK.map((property) => ({ object, property, message: 'The add-in makes no network request.' }))),
        { object: 'navigator', property: 'sendBeacon', message: 'The add-in makes no network request.' },
      ],
    },
  },
  {
    // The one file that asks for something: the team's terms, from the server that holds the pane.
    files: ['src/taskpane/team/fetch-team.ts'],
    rules: { 'no-restricted-globals': ['error', ...NETWORK.filter((name) => name !== 'fetch')] },
  },
  {
    // The core runs in the pane, in a worker and on a server: it may know none of them.
    files: ['src/{document,language,checks,checker,sharing}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...NETWORK, 'window', 'self', 'document', 'navigator', 'localStorage', 'sessionStorage', 'process', 'Office', 'Word', 'require', '__dirname'],
    },
  },
  {
    files: ['*.js', '*.cjs', 'scripts/**/*.{js,mjs,cjs}', 'test/**/*.js'],
    languageOptions: { globals: { require: 'readonly', module: 'writable', __dirname: 'readonly', process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
