/** Lets a script import a lexicon as text, as webpack's asset/source does: node --require this file. */
const fs = require('node:fs');
const Module = require('node:module');

Module._extensions['.tsv'] = (module, file) => {
  module.exports = { __esModule: true, default: fs.readFileSync(file, 'utf8') };
};
