const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');

const from = (...parts) => path.join(__dirname, ...parts);

/** What every bundle shares: TypeScript and TSX by swc, lexicons as text. */
function common(mode) {
  return {
    mode,
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        { test: /\.tsv$/, type: 'asset/source' },
      ],
    },
    performance: { hints: false },
  };
}

module.exports = (env, argv) => {
  const mode = argv.mode ?? 'production';

  const taskpane = {
    ...common(mode),
    name: 'taskpane',
    target: ['web', 'es2022'],
    entry: { taskpane: from('src/taskpane/index.tsx') },
    output: { path: from('dist/taskpane'), filename: '[name].js', chunkFilename: '[name].[contenthash:8].js', clean: true },
    plugins: [
      new HtmlPlugin({ template: from('src/taskpane/taskpane.html'), filename: 'taskpane.html', chunks: ['taskpane'], scriptLoading: 'defer' }),
      new CopyPlugin({ patterns: [{ from: from('assets'), to: 'assets', globOptions: { ignore: ['**/screenshot*.png', '**/screenshots/**'] } }, { from: from('manifest.xml'), to: 'manifest.xml' }, { from: from('src/checker/team/team.schema.json'), to: 'team.schema.json' }] }),
    ],
  };

  const workbench = {
    ...common(mode),
    name: 'workbench',
    target: ['web', 'es2022'],
    entry: {
      workbench: from('src/workbench/page/index.ts'),
      // These two run in the pane's frame, around office.js, and are put there by the server.
      'desktop-word': from('src/workbench/host/in-pane/desktop-word.ts'),
      'complete-office': from('src/workbench/host/in-pane/complete-office.ts'),
    },
    output: { path: from('dist/workbench'), filename: '[name].js', clean: true },
    plugins: [
      new HtmlPlugin({ template: from('src/workbench/page/workbench.html'), filename: 'index.html', chunks: ['workbench'], scriptLoading: 'defer' }),
      new CopyPlugin({ patterns: [{ from: from('src/workbench/samples'), to: 'samples' }, { from: '*.css', context: from('src/workbench/page') }] }),
    ],
  };

  const node = {
    ...common(mode),
    name: 'node',
    target: 'node20',
    entry: { 'cli/full-picture': from('src/cli/main.ts'), 'workbench-server/server': from('src/workbench/server/main.ts') },
    output: { path: from('dist'), filename: '[name].js' },
    // Names stay readable in a stack trace; nobody downloads these.
    optimization: { minimize: false },
    plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /cli/ }), new MakeExecutable(from('dist/cli/full-picture.js'))],
  };

  return [taskpane, workbench, node];
};

/** npm links the command line to this file, which therefore has to be executable. */
class MakeExecutable {
  constructor(file) {
    this.file = file;
  }
  apply(compiler) {
    compiler.hooks.afterEmit.tap('MakeExecutable', () => fs.existsSync(this.file) && fs.chmodSync(this.file, 0o755));
  }
}
