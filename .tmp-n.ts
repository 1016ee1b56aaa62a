import { startNeo4j } from './test/support/neo4j.ts';
const t=Date.now(); const s = await startNeo4j(); console.log(s, Date.now()-t);
process.on('SIGTERM', async()=>{ if('stop' in s) await s.stop(); process.exit(0)});
setInterval(()=>{},1000);
