// @ts-check
// Builds plain.js of a project with webpack: `node webpack.mjs PROJECT FOLDER`. It is busy for seconds, in which npm.test.mjs could
// serve no page, so it is a program of its own.

import webpack from "webpack";

const [context = "", folder = ""] = process.argv.slice(2);
const compiler = webpack({
  mode: "production",
  context,
  entry: "./plain.js",
  output: { path: folder, filename: "plain.js", publicPath: "auto", module: true },
  experiments: { outputModule: true },
  performance: false,
});
compiler.run((error, stats) => {
  if (error || !stats || stats.hasErrors() || stats.hasWarnings()) {
    console.log(error ?? stats?.toString());
    process.exitCode = 1;
  }
});
