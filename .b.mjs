import { build } from 'vite';
const root='/tmp/wt/hard';
const [,, entry, out] = process.argv;
await build({ root, configFile:false, logLevel:'warn', resolve:{ alias:[{find:/^#lib\/(.*)$/, replacement: root+'/src/lib/$1'}]},
 build:{ ssr: entry, outDir: out, minify:false, target:'node20', emptyOutDir:false, rollupOptions:{output:{entryFileNames:'[name].mjs'}} } });
