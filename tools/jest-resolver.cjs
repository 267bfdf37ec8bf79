// SPDX-License-Identifier: EUPL-1.2
// './x.js' in our TypeScript means './x.ts' on disk; packages are left alone.
const fs = require('node:fs');
const path = require('node:path');

module.exports = (request, options) => {
  const ours =
    /^\.{1,2}\/.*\.js$/.test(request) && !options.basedir.includes(`${path.sep}node_modules${path.sep}`);
  if (ours) {
    const source = path.resolve(options.basedir, request.slice(0, -'.js'.length) + '.ts');
    if (fs.existsSync(source)) return source;
  }
  return options.defaultResolver(request, options);
};
