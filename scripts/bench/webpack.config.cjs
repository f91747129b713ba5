const path = require('node:path');
const [, , node] = require('../../webpack.config.js')({}, { mode: 'production' });

/** The engine alone, minified as in the pane, as a module for the benchmark. */
module.exports = {
  ...node,
  mode: 'production',
  name: 'bench',
  entry: { engine: path.join(__dirname, 'engine.ts') },
  output: { path: path.join(__dirname, '../../node_modules/.cache/full-picture/bench'), filename: '[name].js', library: { type: 'commonjs2' } },
  optimization: { minimize: true },
  plugins: [],
};
