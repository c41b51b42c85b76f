import module from 'node:module';

// Node 22, which newer editors bring along, keeps what it compiled, so that the next start need not compile it again.
(module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
require('./server.js');
